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
}
