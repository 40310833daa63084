using System.Globalization;
using NtmCriteria.Authoring.Changes;

namespace NtmCriteria.Cli;

/// <summary>A diff as a table, one row a change.</summary>
internal static class DiffListing
{
    private static readonly string[] Columns =
    [
        "kind", "neutral", "set", "criterion", "indicator", "former_indicator", "part", "label", "strata", "years", "from", "to",
        "province", "zone", "old", "new", "old_source", "new_source", "follows",
    ];

    public static Listing List(RuleDiff diff, Language language)
    {
        var listing = new Listing("ntm-rule-diff/1", "changes", [.. Columns.Select(name => (name, name))]);
        foreach (var change in diff.Changes)
            listing.Add(
                Names.Camel(change.Kind.ToString()), change.IsNeutral ? "true" : "false", change.SetId,
                change.Criterion?.ToString(CultureInfo.InvariantCulture) ?? "", change.Indicator ?? "", change.FormerIndicator ?? "",
                change.Part ?? "", change.Label?.In(language) ?? "", string.Join(' ', change.Strata),
                string.Join(' ', change.Years.Select(y => y.ToString(CultureInfo.InvariantCulture))),
                change.From is { } from ? Names.Iso(from) : "", change.To is { } to ? Names.Iso(to) : "", change.Province ?? "",
                change.Zone?.ToString() ?? "", change.Old?.In(language) ?? "", change.New?.In(language) ?? "",
                Source(change.OldRequirement), Source(change.NewRequirement), change.Follows ?? "");
        return listing;
    }

    public static string Source(Requirement? requirement) =>
        requirement is null ? "" : $"{requirement.Source.Instrument}; {requirement.Source.Reference}";
}
