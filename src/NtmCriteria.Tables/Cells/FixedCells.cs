using System.Collections.Immutable;
using System.Globalization;
using NodaTime;
using NodaTime.Text;
using NtmCriteria.Law;
using NtmCriteria.Units;

namespace NtmCriteria.Tables;

/// <summary>Reads the words of the columns that describe a commune rather than observe it.</summary>
internal static class FixedCells
{

    private static readonly string Outside = VietnameseText.Key("ngoài");

    private static readonly string OutsideZones = VietnameseText.Key("ngoài khu vực");

    private static readonly string[] ZoneWords = ["khu vực", "khu vuc", "kv.", "kv", "zone", "vùng"];

    private static readonly ImmutableArray<(string Word, Tier Tier)> TierWords =
    [
        .. new[]
        {
            ("chuẩn", Tier.Standard), ("đạt chuẩn", Tier.Standard), ("ntm", Tier.Standard), ("nông thôn mới", Tier.Standard),
            ("nâng cao", Tier.Advanced), ("kiểu mẫu", Tier.Model), ("hiện đại", Tier.Modern),
        }.Select(word => (VietnameseText.Key(word.Item1), word.Item2)),
    ];

    private static readonly ImmutableArray<(string Word, CommuneTraits Trait)> TraitWords =
        [.. from trait in Enum.GetValues<CommuneTraits>()
            where trait != CommuneTraits.None
            select (char.ToLowerInvariant(trait.ToString()[0]) + trait.ToString()[1..], trait)];

    public static IEnumerable<string> KnownTraits => TraitWords.Select(t => t.Word);

    public static bool TryZone(string text, out Zone zone)
    {
        Zone? found = Bare(VietnameseText.Key(text)) switch
        {
            "i" or "1" => Zone.I,
            "ii" or "2" => Zone.II,
            "iii" or "3" => Zone.III,
            // The key of a dash is a space, which trims away.
            "0" or "none" or "outside" or " " => Zone.Outside,
            "không thuộc khu vực" or "không thuộc" => Zone.Outside,
            var key when key == Outside || key == OutsideZones => Zone.Outside,
            _ => null,
        };
        zone = found ?? default;
        return found is not null;
    }

    /// <summary>A zone without the word that says that it is one: "KV III", "xã khu vực III", "KV3".</summary>
    private static string Bare(string key)
    {
        if (key.Length < 2) return key;
        var rest = key.StartsWith("xã ", StringComparison.Ordinal) ? key[3..] : key;
        foreach (var word in ZoneWords)
            if (rest.StartsWith(word, StringComparison.Ordinal) && rest.Length > word.Length)
                return rest[word.Length..].Trim(' ', '.', ':');
        return key;
    }

    public static bool TryTraits(string text, out CommuneTraits traits, out string? unknown)
    {
        traits = CommuneTraits.None;
        unknown = null;
        foreach (var word in text.Split([' ', ';'], StringSplitOptions.RemoveEmptyEntries))
        {
            var found = CommuneTraits.None;
            foreach (var (known, trait) in TraitWords)
                if (known.Equals(word, StringComparison.OrdinalIgnoreCase))
                    found = trait;
            if (found == CommuneTraits.None)
            {
                unknown = word;
                return false;
            }

            traits |= found;
        }

        return true;
    }

    public static LocalText? NearestTrait(string word) => NearestName.HintText(word, TraitWords.Select(t => t.Word));

    public static bool TryYear(string text, out int year) =>
        (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out year) && IsYear(year)) || TryLooseYear(text, out year);

    /// <summary>A year as spreadsheets and number formats leave it: 2023.0, 2.023, '2023.</summary>
    private static bool TryLooseYear(string text, out int year)
    {
        year = 0;
        text = TextCell.Unwrap(text);
        var sign = text.AsSpan().IndexOfAny('.', ',');
        var plain = sign == 1 && text.Length == 5 ? text.Remove(1, 1)
            : sign == 4 && text.AsSpan(5).IndexOfAnyExcept('0') < 0 && text.Length > 5 ? text[..4] : text;
        return int.TryParse(plain, NumberStyles.None, CultureInfo.InvariantCulture, out year) && IsYear(year);
    }

    /// <summary>Whether a table may speak of a year.</summary>
    public static bool IsYear(int year) => year is >= 1990 and <= 2100;

    public static bool TryTier(string text, out Tier tier)
    {
        foreach (var candidate in Enum.GetValues<Tier>())
            if (candidate != Tier.None && candidate.ToString().Equals(text, StringComparison.OrdinalIgnoreCase))
            {
                tier = candidate;
                return true;
            }

        var key = VietnameseText.Key(text);
        // "Xã đạt chuẩn NTM nâng cao" names the tier by its last words.
        foreach (var prefix in TierPrefixes)
            if (key.StartsWith(prefix, StringComparison.Ordinal) && key.Length > prefix.Length)
                key = key[prefix.Length..];
        foreach (var (word, known) in TierWords)
            if (key == word)
            {
                tier = known;
                return true;
            }

        tier = Tier.None;
        return false;
    }

    private static readonly ImmutableArray<string> TierPrefixes =
        [.. new[] { "xã ", "đạt ", "chuẩn ", "nông thôn mới ", "ntm " }.Select(w => VietnameseText.Key(w) + " ")];

    /// <summary>Whether a word says that nothing was recognised.</summary>
    public static bool IsNoTier(string text) => VietnameseText.Key(text) is "không" or "chưa" or "chưa công nhận" or "chưa đạt" or "none" or "no" or "0";

    /// <summary>What a dossier says in a column of its commune or its recognition, as it is read back; null where it says nothing.</summary>
    public static string? Write(FixedColumn column, Dossier dossier)
    {
        var commune = dossier.Commune;
        var recognition = dossier.Recognitions.FirstOrDefault();
        var text = column switch
        {
            FixedColumn.Code => commune.Code,
            FixedColumn.Commune => commune.Name,
            FixedColumn.District => commune.District,
            FixedColumn.Province => commune.Province,
            FixedColumn.FormerProvince => commune.FormerProvince,
            FixedColumn.Region => commune.Region,
            FixedColumn.Group => commune.Group,
            FixedColumn.Zone => commune.Zone is { } zone ? Word(zone) : null,
            FixedColumn.Traits => string.Join(' ', TraitWords.Where(t => commune.Traits.HasFlag(t.Trait)).Select(t => t.Word)),
            FixedColumn.Recognised => recognition is null ? null : KnownIds.Word(recognition.Tier),
            FixedColumn.Decision => recognition?.Decision,
            FixedColumn.DecisionDate => recognition?.Date is { } date ? LocalDatePattern.Iso.Format(date) : null,
            _ => null,
        };
        return string.IsNullOrEmpty(text) ? null : text;
    }

    /// <summary>A zone as tables spell it.</summary>
    public static string Word(Zone zone) => zone == Zone.Outside ? "outside" : zone.ToString();
}
