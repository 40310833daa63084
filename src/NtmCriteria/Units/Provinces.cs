using System.Collections.Frozen;
using System.Collections.Immutable;
using NodaTime;

namespace NtmCriteria.Units;

/// <summary>
/// The provinces through time: the 63 before the reform of 2025 and the 34 since, their usual spellings, and which one
/// went into which.
/// </summary>
/// <remarks>Resolution 202/2025/QH15: 63 provinces became 34 on 1 July 2025. Thừa Thiên Huế is the city of Huế since 1 January 2025.</remarks>
public static class Provinces
{
    private static readonly Lazy<ImmutableArray<FormerProvince>> Loaded = new(ProvinceTable.Read);

    private static readonly Lazy<FrozenDictionary<string, FormerProvince>> ByKey = new(() =>
        Loaded.Value.ToFrozenDictionary(p => p.Key, StringComparer.Ordinal));

    // Most names are written plainly, and then nothing need be folded.
    private static readonly Lazy<FrozenDictionary<string, string>> PlainKeys = new(() => Loaded.Value
        .SelectMany(p => new[] { (p.Name, p.Key), (p.After ?? p.Name, p.AfterKey ?? p.Key) }).Distinct()
        .ToFrozenDictionary(pair => pair.Item1, pair => pair.Item2, StringComparer.Ordinal));

    private static readonly Lazy<FrozenDictionary<string, ImmutableArray<FormerProvince>>> Joined = new(() =>
        Loaded.Value.Where(p => p.After is not null).GroupBy(p => p.AfterKey!, StringComparer.Ordinal)
            .Where(group => group.Count() > 1)
            .ToFrozenDictionary(group => group.Key, group => group.ToImmutableArray(), StringComparer.Ordinal));

    private static readonly Lazy<ImmutableArray<string>> AllNames = new(() =>
        [.. Loaded.Value.Select(p => p.Name).Concat(Loaded.Value.Select(p => p.After).OfType<string>())
            .Distinct(StringComparer.Ordinal).OrderBy(VietnameseText.KeyWithoutDiacritics, StringComparer.Ordinal)]);

    /// <summary>Every name that a province has or had, in the order of the alphabet.</summary>
    public static ImmutableArray<string> Names => AllNames.Value;

    /// <summary>
    /// The name of a province in its plain spelling, or null where the text is no usual spelling of one. Passed over are
    /// the word for the kind (Tỉnh, Thành phố, TP.), case, spaces, dashes, either tone placement, NFD, and the letters
    /// that look like Đ; <c>Đắc Lắc</c>, <c>Dak Lak</c>, <c>KonTum</c>, <c>TP.HCM</c> and <c>BR-VT</c> are known. Other
    /// names without their diacritics are slips: <see cref="Nearest"/> says what was meant.
    /// </summary>
    /// <param name="text">The name as somebody wrote it.</param>
    public static string? Find(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var key = Key(text);
        if (!ByKey.Value.TryGetValue(key, out var province)) return null;
        // A renamed province answers under the name that was written.
        return IsNewName(province, text) ? province.After : province.Name;
    }

    /// <summary>The known name that was probably meant, or null where none is near enough.</summary>
    /// <param name="text">What was written.</param>
    public static string? Nearest(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (Find(text) is { } known) return known;
        var name = ProvinceSpelling.WithoutKind(text);
        // A short form is no slip of the letters of its name, and no usual spelling either.
        return VietnameseText.KeyWithoutDiacritics(name).Replace(" ", "", StringComparison.Ordinal) switch
        {
            "hcm" or "hcmc" or "saigon" => Find("Hồ Chí Minh"),
            "vungtau" or "baria" => Find("Bà Rịa - Vũng Tàu"),
            _ => VietnameseText.Nearest(name, Names),
        };
    }

    /// <summary>
    /// A key that every usual spelling of one province shares; Huế and Thừa Thiên Huế are one. A name that is not known
    /// has a key of its own.
    /// </summary>
    /// <param name="text">The name as somebody wrote it.</param>
    public static string Key(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return PlainKeys.Value.GetValueOrDefault(text) ?? ProvinceSpelling.Key(text);
    }

    /// <summary>The former provinces that a province of today is made of: several where it was merged on 1 July 2025, else itself.</summary>
    /// <param name="name">The name, in any usual spelling.</param>
    /// <returns>The former names; empty where the name is not known, or no province of today bears it.</returns>
    public static ImmutableArray<string> FormerOf(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        var key = Key(name);
        if (Joined.Value.TryGetValue(key, out var former)) return [.. former.Select(p => p.Name)];
        return ByKey.Value.TryGetValue(key, out var only) && (only.After is null || only.AfterKey == key) ? [only.Name] : [];
    }

    /// <summary>The name on a day of the province that a former province is, or went into.</summary>
    /// <param name="former">The former province, in any usual spelling.</param>
    /// <param name="date">The day.</param>
    /// <returns>The name, or null where the former province is not known.</returns>
    public static string? NameOn(string former, LocalDate date)
    {
        ArgumentNullException.ThrowIfNull(former);
        return ByKey.Value.TryGetValue(Key(former), out var province)
            ? province.After is { } after && date >= province.From ? after : province.Name
            : null;
    }

    /// <summary>
    /// The name that a province bore on a day on which the given one was not yet its name, as Thừa Thiên Huế for Huế before
    /// 1 January 2025; null where the name fits the day.
    /// </summary>
    /// <param name="name">The name, in any usual spelling.</param>
    /// <param name="date">The day.</param>
    public static string? EarlierNameOf(string name, LocalDate date)
    {
        ArgumentNullException.ThrowIfNull(name);
        return Former(name) is { } province && date < province.From && IsNewName(province, name) ? province.Name : null;
    }

    internal static ImmutableArray<FormerProvince> All => Loaded.Value;

    internal static FormerProvince? Former(string text) => ByKey.Value.GetValueOrDefault(Key(text));

    /// <summary>What a province of today was merged from; empty where it was not merged.</summary>
    internal static ImmutableArray<FormerProvince> MergedInto(string text) =>
        Joined.Value.GetValueOrDefault(Key(text), []);

    /// <summary>
    /// The key of the territory that a document of a province speaks of: one that holds only since the merger speaks of
    /// the province of today, an older one of the former province.
    /// </summary>
    internal static string Territory(string province, LocalDate from)
    {
        var key = Key(province);
        return Joined.Value.TryGetValue(key, out var former) && from >= former[0].From ? Today(key) : key;
    }

    /// <summary>Whether a text bears the name that a renamed province has now, as Huế: before that day it is another one's.</summary>
    internal static bool IsNewName(FormerProvince province, string text) =>
        province.IsRenamed && ProvinceSpelling.Plain(text) == ProvinceSpelling.Plain(province.After!);

    internal static string Today(string key) => key + "\n";
}
