using System.Globalization;

namespace NtmCriteria.Tables;

/// <summary>The words of an enumeration as tables spell them, in English and in Vietnamese.</summary>
internal static class RecordWords<T> where T : struct, Enum
{
    private static readonly T[] Values = Enum.GetValues<T>();

    private static readonly Dictionary<string, T> ByKey = Keys();

    public static string[] Names { get; } = [.. Values.Select(v => v.ToString()).Select(n => char.ToLowerInvariant(n[0]) + n[1..])];

    /// <summary>The words that a template offers.</summary>
    public static string[] Offered(Language language) => language == Language.Vietnamese
        ? [.. Values.Select(v => VietnameseValues.Find(v) is [var first, ..] ? first : Spell(v))] : Names;

    /// <summary>Every word with its Vietnamese one, for messages.</summary>
    public static LocalText Listed { get; } = new(
        string.Join(", ", Values.Select(v => VietnameseValues.Find(v) is [var first, ..] ? first : Spell(v))),
        string.Join(", ", Values.Select(v => VietnameseValues.Find(v) is [var first, ..] ? $"{Spell(v)} ({first})" : Spell(v))));

    public static string Spell(T value) => Names[Array.IndexOf(Values, value)];

    /// <summary>The words of every flag that is set, or that of none.</summary>
    public static string OfFlags(T value)
    {
        var set = Values.Where(v => Number(v) != 0 && value.HasFlag(v)).ToArray();
        return set.Length == 0 ? Spell(default) : string.Join(';', set.Select(Spell));
    }

    public static T? Find(string word) => ByKey.TryGetValue(VietnameseText.Key(word), out var value) ? value : null;

    /// <summary>The flags of several words, separated by semicolons, commas or, in English, spaces; null where one is not known.</summary>
    public static T? FindFlags(string text)
    {
        var all = 0;
        foreach (var part in text.Split([';', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            // A phrase may hold commas and spaces itself, so the longest reading comes first.
            if (Find(part) is { } phrase)
            {
                all |= Number(phrase);
                continue;
            }

            var pieces = part.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
            if (pieces.Length == 1) pieces = part.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            foreach (var piece in pieces)
            {
                if (Find(piece) is not { } value) return null;
                all |= Number(value);
            }
        }

        return (T)Enum.ToObject(typeof(T), all);
    }

    private static int Number(T value) => Convert.ToInt32(value, CultureInfo.InvariantCulture);

    private static Dictionary<string, T> Keys()
    {
        var keys = new Dictionary<string, T>(StringComparer.Ordinal);
        foreach (var value in Values)
        {
            keys.Add(VietnameseText.Key(value.ToString()), value);
            foreach (var word in VietnameseValues.Find(value)) keys.TryAdd(VietnameseText.Key(word), value);
        }

        return keys;
    }
}
