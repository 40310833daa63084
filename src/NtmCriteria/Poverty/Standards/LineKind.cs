namespace NtmCriteria.Poverty;

/// <summary>What an income line bounds.</summary>
public enum LineKind
{
    /// <summary>The poor line (chuẩn nghèo).</summary>
    Poor,

    /// <summary>The near-poor line (chuẩn cận nghèo); the standards from 2022 have none.</summary>
    NearPoor,

    /// <summary>The upper end of the average living standard.</summary>
    Average,

    /// <summary>The upper end for a low-income worker.</summary>
    LowIncomeWorker,
}
