namespace NtmCriteria.Poverty;

/// <summary>What a rate counts. Three rates of the law share the word "poverty"; they are never swapped.</summary>
public enum PovertyMeasure
{
    /// <summary>Poor households (tỷ lệ hộ nghèo).</summary>
    Poor,

    /// <summary>Near-poor households (tỷ lệ hộ cận nghèo).</summary>
    NearPoor,

    /// <summary>Poor and near-poor households (tỷ lệ nghèo đa chiều of the ministry, 2022 on).</summary>
    PoorAndNearPoor,
}
