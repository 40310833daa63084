namespace NtmCriteria.Bulk;

/// <summary>What stands in a cell of a column of states.</summary>
public enum CellState : byte
{
    /// <summary>Nothing was observed.</summary>
    Missing = 0,

    /// <summary>Judged not met.</summary>
    NotMet = 1,

    /// <summary>Judged met.</summary>
    Met = 2,

    /// <summary>What is asked about does not exist here.</summary>
    NotApplicable = 3,

    /// <summary>A value: see the column of values.</summary>
    Value = 4,
}
