namespace NtmCriteria.Law;

/// <summary>A fact beside the value of an indicator, observed under an id of its own.</summary>
/// <param name="Id">The id, such as <c>5.1n</c>.</param>
/// <param name="Label">What it is.</param>
/// <param name="Unit">Its unit, or null for a yes or no.</param>
public sealed record IndicatorInput(string Id, LocalText Label, UnitOfMeasure? Unit)
{
    /// <summary>Id and label.</summary>
    public override string ToString() => $"{Id} {Label.Vi}";
}
