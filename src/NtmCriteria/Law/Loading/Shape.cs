using System.Globalization;

namespace NtmCriteria;

/// <summary>What a place of a document may hold: keys, texts, numbers, words. The first wrong shape ends the reading.</summary>
internal static class Shape
{
    /// <summary>An object with every required key and no unknown one.</summary>
    public static JsonEntry Object(this DocumentReader reader, JsonEntry entry, string[] required, string[] optional)
    {
        if (entry.Kind != JsonKind.Object) throw reader.Wrong(entry, "an object");
        foreach (var member in entry.Children)
            if (Array.IndexOf(required, member.Key) < 0 && Array.IndexOf(optional, member.Key) < 0)
                throw reader.Problem(
                    member,
                    $"the key \"{member.Key}\" is not known here; expected one of {string.Join(", ", required.Concat(optional))}");
        foreach (var key in required)
            if (entry.Find(key) is null)
                throw reader.Problem(entry, $"the key \"{key}\" is missing; expected {string.Join(", ", required)}");
        return entry;
    }

    public static List<JsonEntry> Items(this DocumentReader reader, JsonEntry entry) =>
        entry.Kind == JsonKind.Array ? entry.Children : throw reader.Wrong(entry, "an array");

    public static string Text(this DocumentReader reader, JsonEntry entry) =>
        entry.Kind == JsonKind.Text ? entry.Text! : throw reader.Wrong(entry, "a text");

    public static string? OptionalText(this DocumentReader reader, JsonEntry around, string key) =>
        around.Find(key) is { } entry ? reader.Text(entry) : null;

    public static bool Flag(this DocumentReader reader, JsonEntry entry) => entry.Kind switch
    {
        JsonKind.True => true,
        JsonKind.False => false,
        _ => throw reader.Wrong(entry, "true or false"),
    };

    public static int Whole(this DocumentReader reader, JsonEntry entry) =>
        entry.Kind == JsonKind.Number
        && int.TryParse(entry.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
            ? number
            : throw reader.Wrong(entry, "a whole number");

    public static decimal Number(this DocumentReader reader, JsonEntry entry) =>
        entry.Kind == JsonKind.Number && TryNumber(entry, out var number) ? number : throw reader.Wrong(entry, "a number");

    public static bool TryNumber(JsonEntry entry, out decimal number) => decimal.TryParse(
        entry.Text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out number);

    /// <summary>The place of a word in a list; words are spelled exactly, an empty place of the list is no word.</summary>
    public static int Word(this DocumentReader reader, JsonEntry entry, string[] words)
    {
        var place = entry.Kind == JsonKind.Text && entry.Text!.Length > 0 ? Array.IndexOf(words, entry.Text) : -1;
        return place >= 0
            ? place
            : throw reader.Wrong(entry, "one of " + string.Join(", ", words.Where(word => word.Length > 0)));
    }
}
