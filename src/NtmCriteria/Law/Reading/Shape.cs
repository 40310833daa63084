using System.Globalization;

namespace NtmCriteria.Law;

/// <summary>What a place of a document may hold: texts, numbers, words. The first wrong one ends the reading.</summary>
internal static class Shape
{
    /// <summary>Exactly one of two keys must be given.</summary>
    public static void OneOf(this DocumentReader reader, JsonEntry entry, string one, string other)
    {
        var (hasOne, hasOther) = (entry.Find(one) is not null, entry.Find(other) is not null);
        if (hasOne == hasOther)
            throw reader.Problem(
                entry, ProblemCode.Structure,
                hasOne ? $"both {one} and {other} are given; expected one" : $"neither {one} nor {other} is given; expected one",
                hasOne ? $"có cả {one} và {other}; cần một trong hai" : $"không có {one} và {other}; cần một trong hai");
    }

    public static List<JsonEntry> Items(this DocumentReader reader, JsonEntry entry) =>
        entry.Kind == JsonKind.Array ? entry.Children : throw reader.Wrong(entry, "an array", "một mảng");

    public static string Text(this DocumentReader reader, JsonEntry entry) =>
        entry.Kind == JsonKind.Text ? entry.Text! : throw reader.Wrong(entry, "a text", "một văn bản");

    public static string? OptionalText(this DocumentReader reader, JsonEntry around, string key) =>
        around.Find(key) is { } entry ? reader.Text(entry) : null;

    public static bool Flag(this DocumentReader reader, JsonEntry entry) => entry.Kind switch
    {
        JsonKind.True => true,
        JsonKind.False => false,
        _ => throw reader.Wrong(entry, "true or false", "true hoặc false"),
    };

    public static int Whole(this DocumentReader reader, JsonEntry entry) =>
        entry.Kind == JsonKind.Number
        && int.TryParse(entry.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
            ? number
            : throw reader.Wrong(entry, "a whole number", "một số nguyên");

    public static long Money(this DocumentReader reader, JsonEntry entry) =>
        entry.Kind == JsonKind.Number
        && long.TryParse(entry.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value)
            ? value
            : throw reader.Wrong(entry, "a whole number of VND or points", "số nguyên đồng hoặc điểm");

    public static decimal Number(this DocumentReader reader, JsonEntry entry) =>
        entry.Kind == JsonKind.Number && TryNumber(entry, out var number)
            ? number
            : throw reader.Wrong(entry, "a number", "một số");

    public static bool TryNumber(JsonEntry entry, out decimal number) => decimal.TryParse(
        entry.Text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out number);

    /// <summary>The place of a word in a list; words are spelled exactly, an empty place of the list is no word.</summary>
    public static int Word(this DocumentReader reader, JsonEntry entry, string[] words)
    {
        var place = entry.Kind == JsonKind.Text && entry.Text!.Length > 0 ? Array.IndexOf(words, entry.Text) : -1;
        if (place >= 0) return place;
        var known = string.Join(", ", words.Where(word => word.Length > 0));
        throw reader.Wrong(entry, "one of " + known, "một trong " + known);
    }
}
