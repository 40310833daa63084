using System.CommandLine;
using NtmCriteria.Tables;

namespace NtmCriteria.Cli;

/// <summary>The provinces that the rules know: those of the tables of regions, and those that documents speak for.</summary>
internal static class Provinces
{
    public static string[] Of(RuleBook rules) =>
    [
        .. rules.SetIds.SelectMany(id => rules.Get(id, rules.PeriodOf(id).End).Provinces)
            .Concat(rules.Documents.Select(document => document.Province).OfType<string>())
            .DistinctBy(VietnameseText.Key, StringComparer.Ordinal).OrderBy(VietnameseText.KeyWithoutDiacritics, StringComparer.Ordinal),
    ];

    /// <summary>
    /// Warns of a name that no table knows. It is no error: a province may be new, or named before its document is there.
    /// </summary>
    /// <param name="parsed">The command line.</param>
    /// <param name="province">The name, or null where none was given.</param>
    /// <param name="rules">The rules.</param>
    /// <param name="host">Where the warning goes.</param>
    public static string? Check(ParseResult parsed, string? province, RuleBook rules, Host host)
    {
        if (province is null || parsed.IsQuiet()) return province;
        var known = Of(rules);
        if (!known.Any(name => VietnameseText.Key(name) == VietnameseText.Key(province)))
            host.Error.WriteLine($"warning: no table or document knows the province '{province}'{NearestName.Hint(province, known)}");
        return province;
    }
}
