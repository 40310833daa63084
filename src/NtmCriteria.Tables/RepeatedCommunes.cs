using NodaTime;

namespace NtmCriteria.Tables;

/// <summary>
/// Remembers which commune stands on which line for which day, in a few bytes a row: a hash of 64 bits tells a million
/// communes apart with a chance of error of one in thirty million.
/// </summary>
internal sealed class RepeatedCommunes
{
    private const ulong Basis = 14695981039346656037, Prime = 1099511628211;

    private readonly Dictionary<ulong, int> byCode = [];
    private readonly Dictionary<ulong, int> byName = [];

    /// <summary>The line on which the commune stands already, or 0. Codes tell communes of one name apart.</summary>
    /// <param name="commune">The commune.</param>
    /// <param name="year">The year of its data.</param>
    /// <param name="day">The day whose rules apply.</param>
    /// <param name="line">Its line.</param>
    public int Find(Commune commune, int year, LocalDate day, int line) =>
        Find(KeyOf(commune.Code, commune.Name, commune, year, day), commune.Code.Length > 0, line);

    /// <summary>The same by a key that was made before.</summary>
    public int Find(ulong key, bool byItsCode, int line) => Add(byItsCode ? byCode : byName, key, line);

    /// <summary>What a commune of a day is remembered by.</summary>
    /// <param name="code">Its code; empty where it has none.</param>
    /// <param name="name">Its name.</param>
    /// <param name="place">Where it lies.</param>
    /// <param name="year">The year of its data.</param>
    /// <param name="day">The day whose rules apply.</param>
    public static ulong KeyOf(ReadOnlySpan<char> code, ReadOnlySpan<char> name, Commune place, int year, LocalDate day)
    {
        var time = Mix(Mix(Basis, (uint)year), (uint)((day.Year * 366) + day.DayOfYear));
        // What has a code is known by it; names are remembered for rows without one.
        if (code.Length > 0) return Fold(Mix(time, 0x1F), code);
        return Fold(Fold(Fold(Fold(Mix(time, 0x1F), name), place.District), place.Province), place.Region);
    }

    private static int Add(Dictionary<ulong, int> lines, ulong key, int line) => lines.TryAdd(key, line) ? 0 : lines[key];

    private static ulong Mix(ulong hash, uint value) => (hash ^ value) * Prime;

    /// <summary>Letters of either case alike, spaces and dashes left out; either placement of a tone only where it may stand.</summary>
    private static ulong Fold(ulong hash, string? text)
    {
        hash = Mix(hash, 0x1F);
        return text is null ? hash : Fold(hash, text.AsSpan());
    }

    private static ulong Fold(ulong hash, ReadOnlySpan<char> text)
    {
        var before = '\0';
        foreach (var c in text)
        {
            var letter = char.ToLowerInvariant(c);
            // Hoà and Hòa, Thuỷ and Thủy: only the general key knows them as one.
            if ((before == 'o' && letter is 'à' or 'á' or 'ả' or 'ã' or 'ạ' or 'è' or 'é' or 'ẻ' or 'ẽ' or 'ẹ')
                || (before == 'u' && letter is 'ỳ' or 'ý' or 'ỷ' or 'ỹ' or 'ỵ'))
                return Letters(hash, VietnameseText.Key(text.ToString()));
            before = letter;
        }

        return Letters(hash, text);
    }

    private static ulong Letters(ulong hash, ReadOnlySpan<char> text)
    {
        foreach (var c in text)
            if (c is not (' ' or '-' or '–' or '\'' or '’'))
                hash = Mix(hash, char.ToLowerInvariant(c));
        // The low bits of the product are weak; they choose the bucket.
        return hash ^ (hash >> 32);
    }
}
