namespace NtmCriteria.Tables;

/// <summary>A column of a table in a plan.</summary>
/// <param name="Bound">How the sets of the day read it.</param>
/// <param name="Slot">Its place among the columns of the plan.</param>
/// <param name="Unit">In what the set that is asked measures it, or null.</param>
internal sealed record PlanColumn(BoundColumn Bound, int Slot, UnitOfMeasure? Unit)
{
    /// <summary>Whether the set that is asked knows nothing of it: whatever stands there is to be reported with its row.</summary>
    public bool IsForeign { get; init; }

    /// <summary>Whether a plain number is a value here.</summary>
    public bool TakesNumbers { get; } = Bound.Column.Criterion == 0 && Bound.Also is null && Bound.Rule is not (ColumnRule.Judgement or ColumnRule.Grade or ColumnRule.Any);

    /// <summary>Whether only whole numbers are.</summary>
    public bool IsWhole { get; } = Bound.Rule is ColumnRule.Count or ColumnRule.Step;
}
