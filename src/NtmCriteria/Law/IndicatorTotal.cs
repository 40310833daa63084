namespace NtmCriteria.Law;

/// <summary>How many indicators a set has by its text, where that is known beside the indicators themselves.</summary>
/// <param name="Number">The number of indicators.</param>
/// <param name="Source">Where it stands, or how it follows.</param>
public sealed record IndicatorTotal(int Number, LegalSource Source)
{
    /// <summary>Number and evidence grade.</summary>
    public override string ToString() => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Number} ({Source.Evidence})");
}
