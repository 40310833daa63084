using System.Collections.Frozen;
using NtmCriteria.Law;

namespace NtmCriteria.Authoring.Checking;

/// <summary>A level far outside what any set has asked is probably written in another unit: đồng instead of million đồng.</summary>
internal static class PlausibilityCheck
{
    // Wider than every published level by an order of magnitude; a level outside is looked at by a person, not refused.
    private static readonly FrozenDictionary<string, (decimal Low, decimal High)> Ranges =
        new Dictionary<string, (decimal, decimal)>(StringComparer.Ordinal)
        {
            ["percentGrowth"] = (0, 100),
            ["millionVndPerPersonYear"] = (1, 1_000),
            ["timesProvincialMean"] = (0.1m, 10),
            ["squareMetresPerPerson"] = (1, 200),
            ["litresPerPersonDay"] = (10, 1_000),
            ["households"] = (0, 10_000),
            ["models"] = (0, 1_000),
            ["fields"] = (0, 100),
            ["schools"] = (0, 1_000),
            ["cooperatives"] = (0, 1_000),
            ["products"] = (0, 1_000),
            ["years"] = (0, 100),
            ["members"] = (0, 10_000),
            ["works"] = (0, 10_000),
            ["level"] = (1, 10),
            ["rating"] = (1, 4),
        }.ToFrozenDictionary(StringComparer.Ordinal);

    public static void Run(CheckedSet set, CheckLog log)
    {
        foreach (var cell in set.Cells) Check(log, set.Document, cell.Path, cell.Place, cell.Unit, cell.Level);
    }

    public static void Check(
        CheckLog log, CheckedDocument document, string path, Func<Language, string> place, UnitOfMeasure? unit, decimal? level)
    {
        if (unit is null || level is not { } number || !Ranges.TryGetValue(unit.Id, out var range)
            || (number >= range.Low && number <= range.High))
            return;
        log.Add(MeaningCodes.Implausible, document, path, Text(Language.English), Text(Language.Vietnamese));

        string Text(Language language) => language == Language.English
            ? $"{place(language)}: {Number(number)} {unit.Name.En} is far from what any set asks; expected {Number(range.Low)} to {Number(range.High)}"
            : $"{place(language)}: {Number(number, language)} {unit.Name.Vi} khác xa mọi bộ tiêu chí; cần {Number(range.Low, language)} đến {Number(range.High, language)}";

        static string Number(decimal value, Language language = Language.English) => Wording.Number(value, language);
    }
}
