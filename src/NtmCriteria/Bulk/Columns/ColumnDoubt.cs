using System.Globalization;

namespace NtmCriteria.Bulk;

/// <summary>Values of a column that are possible but hardly meant.</summary>
/// <param name="Id">The column.</param>
/// <param name="Count">How many there are.</param>
/// <param name="Row">The first of them, from 0.</param>
/// <param name="Text">What is unlikely about the first one, and what may be meant.</param>
public sealed record ColumnDoubt(string Id, int Count, int Row, LocalText Text)
{
    internal static ColumnDoubt Add(ColumnDoubt? doubt, string id, int row, LocalText text) =>
        doubt is null ? new(id, 1, row, text) : doubt with { Count = doubt.Count + 1 };

    /// <summary>One sentence.</summary>
    /// <param name="language">The language.</param>
    public string ToString(Language language) => language == Language.Vietnamese
        ? string.Create(CultureInfo.InvariantCulture, $"{Id}: {Count} số liệu bất thường, đầu tiên ở dòng {Row}: {Text.Vi}")
        : string.Create(CultureInfo.InvariantCulture, $"{Id}: {Count} unlikely values, the first in row {Row}: {Text.En}");

    /// <summary>One sentence in English.</summary>
    public override string ToString() => ToString(Language.English);
}
