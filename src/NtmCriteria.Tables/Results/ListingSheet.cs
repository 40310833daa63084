namespace NtmCriteria.Tables;

/// <summary>A listing as one sheet.</summary>
/// <param name="Name">Its name, 1 to 31 characters.</param>
/// <param name="Facts">What stands above the rows, a line each: a name and what it is.</param>
/// <param name="Headings">The heading of each column.</param>
/// <param name="Rows">The rows, as many texts in each as there are headings.</param>
public sealed record ListingSheet(
    string Name, IReadOnlyList<(string Name, string Value)> Facts, IReadOnlyList<string> Headings, IReadOnlyList<IReadOnlyList<string>> Rows)
{
    /// <summary>
    /// From which column on every cell that is a number is written as one, with its decimals; all before it are texts. Without
    /// it, what comes back the same is a number wherever it stands.
    /// </summary>
    public int NumbersFrom { get; init; } = int.MaxValue;

    /// <summary>Whether two sheets show the same.</summary>
    /// <param name="other">The other sheet.</param>
    public bool Equals(ListingSheet? other) =>
        other is not null && Name == other.Name && NumbersFrom == other.NumbersFrom && Facts.SequenceEqual(other.Facts)
        && Headings.SequenceEqual(other.Headings, StringComparer.Ordinal) && Rows.Count == other.Rows.Count
        && Rows.Zip(other.Rows, (own, its) => own.SequenceEqual(its, StringComparer.Ordinal)).All(same => same);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Name, NumbersFrom, Facts.Count, Headings.Count, Rows.Count);
}
