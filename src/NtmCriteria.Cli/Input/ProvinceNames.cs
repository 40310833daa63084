using System.CommandLine;
using NtmCriteria.Units;

namespace NtmCriteria.Cli;

/// <summary>The provinces that a command line may name: every one of before and since 1 July 2025, and those of documents.</summary>
internal static class ProvinceNames
{
    public static string[] List(RuleBook rules) =>
    [
        .. Provinces.Names.Concat(rules.Documents.Select(document => document.Province).OfType<string>())
            .DistinctBy(VietnameseText.Key, StringComparer.Ordinal).OrderBy(VietnameseText.KeyWithoutDiacritics, StringComparer.Ordinal),
    ];

    /// <summary>Warns of a name that is no province's: nothing of it is in the rules.</summary>
    /// <param name="parsed">The command line.</param>
    /// <param name="province">The name, or null where none was given.</param>
    /// <param name="rules">The rules.</param>
    /// <param name="host">Where the warning goes.</param>
    /// <returns>The name in its plain spelling, or as it was given where it is not known.</returns>
    public static string? Check(ParseResult parsed, string? province, RuleBook rules, Host host)
    {
        if (province is null) return null;
        if (Provinces.Find(province) is { } known) return known;
        if (!parsed.IsQuiet() && !rules.Documents.Any(d => d.Province is { } own && Provinces.Key(own) == Provinces.Key(province)))
            host.Say("provinceUnknown", ("province", province), ("hint", Hint(province)));
        return province;
    }

    /// <summary>The end of a message: the name that was meant, or nothing.</summary>
    public static LocalText? Hint(string province) =>
        Provinces.Nearest(province) is { } nearest ? ToolTexts.Fill("didYouMean", ("name", nearest)) : null;
}
