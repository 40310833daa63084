namespace NtmCriteria.Bulk;

/// <summary>What stands in a cell of a column of states.</summary>
public enum CellState : byte
{
    /// <summary>Judged not met.</summary>
    NotMet = 0,

    /// <summary>Judged met.</summary>
    Met = 1,

    /// <summary>What is asked about does not exist here.</summary>
    NotApplicable = 2,

    /// <summary>A value: see the column of values.</summary>
    Value = 3,

    /// <summary>Nothing was observed.</summary>
    Missing = 255,
}
