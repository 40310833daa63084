using System.Globalization;

namespace NtmCriteria.Law;

/// <summary>What a place of a document may hold: texts, numbers, words. The first wrong one ends the reading.</summary>
internal static class EntryValues
{
    /// <summary>Exactly one of two keys must be given.</summary>
    public static void OneOf(this DocumentReader reader, JsonEntry entry, string one, string other)
    {
        var hasOne = entry.Find(one) is not null;
        if (hasOne == entry.Find(other) is not null)
            throw reader.Problem(
                entry, ProblemCode.Structure, hasOne ? "bothKeys" : "neitherKey", ("one", one), ("other", other));
    }

    public static List<JsonEntry> Items(this DocumentReader reader, JsonEntry entry) =>
        entry.Kind == JsonKind.Array ? entry.Children : throw reader.Wrong(entry, "anArray");

    /// <summary>The members of an object whose keys are names of the document's own.</summary>
    public static List<JsonEntry> Members(this DocumentReader reader, JsonEntry entry, string expected) =>
        entry.Kind == JsonKind.Object ? entry.Children : throw reader.Wrong(entry, expected);

    public static string Text(this DocumentReader reader, JsonEntry entry) =>
        entry.Kind == JsonKind.Text ? entry.Text! : throw reader.Wrong(entry, "aText");

    public static string? TextOrNull(this DocumentReader reader, JsonEntry? entry) => entry is null ? null : reader.Text(entry);

    public static bool Flag(this DocumentReader reader, JsonEntry entry) => entry.Kind switch
    {
        JsonKind.True => true,
        JsonKind.False => false,
        _ => throw reader.Wrong(entry, "trueOrFalse"),
    };

    public static int Whole(this DocumentReader reader, JsonEntry entry) =>
        entry.Kind == JsonKind.Number
        && int.TryParse(entry.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
            ? number
            : throw reader.Wrong(entry, "aWholeNumber");

    public static long Money(this DocumentReader reader, JsonEntry entry) =>
        entry.Kind == JsonKind.Number
        && long.TryParse(entry.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value)
            ? value
            : throw reader.Wrong(entry, "aWholeNumberOfVnd");

    public static decimal Number(this DocumentReader reader, JsonEntry entry) =>
        entry.Kind == JsonKind.Number && TryNumber(entry, out var number) ? number : throw reader.Wrong(entry, "aNumber");

    public static bool TryNumber(JsonEntry entry, out decimal number) => decimal.TryParse(
        entry.Text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out number);

    /// <summary>The place of a word in a list; words are spelled exactly, an empty place of the list is no word.</summary>
    public static int Word(this DocumentReader reader, JsonEntry entry, string[] words)
    {
        var place = entry.Kind == JsonKind.Text && entry.Text!.Length > 0 ? Array.IndexOf(words, entry.Text) : -1;
        return place >= 0 ? place : throw reader.Problem(
            entry, ProblemCode.Structure, "notOneOf", ("given", entry), ("known", words.Where(word => word.Length > 0)));
    }
}
