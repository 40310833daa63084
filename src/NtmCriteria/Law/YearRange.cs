namespace NtmCriteria.Law;

/// <summary>Years from one to another, both included.</summary>
/// <param name="From">The first year.</param>
/// <param name="To">The last year.</param>
public readonly record struct YearRange(int From, int To)
{
    /// <summary>Whether a year is one of them.</summary>
    /// <param name="year">The year.</param>
    public bool Contains(int year) => year >= From && year <= To;

    /// <summary>Both years, as 2021-2025.</summary>
    public override string ToString() => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{From}-{To}");
}
