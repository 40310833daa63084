using CsvHelper;
using NtmCriteria.Authoring.Changes;

namespace NtmCriteria.Cli;

/// <summary>An impact as CSV: one row for each commune and cause.</summary>
internal static class ImpactCsv
{
    private static readonly string[] Columns =
    [
        "code", "commune", "district", "province", "year", "as_of", "tier", "set", "verdict_before", "verdict_after", "met_before",
        "met_after", "notMet_before", "notMet_after", "undetermined_before", "undetermined_after", "tierCertain_before",
        "tierCertain_after", "tierPossible_before", "tierPossible_after", "criterion", "indicator", "former_indicator",
        "indicator_before", "indicator_after", "required_before", "required_after", "observed", "stratum_before", "stratum_after", "source",
    ];

    public static void Write(Stream stream, RuleImpact impact)
    {
        using var csv = CsvWriter.Create(stream, CsvResultWriter.Safe, leaveOpen: true);
        csv.WriteHeader(Columns);
        foreach (var commune in impact.Communes)
            foreach (var set in commune.Sets.DefaultIfEmpty())
                foreach (var cause in commune.Causes.Where(c => c.Tier == set?.Tier).DefaultIfEmpty())
                    Row(csv, commune, set, cause);
    }

    private static void Row(CsvWriter csv, CommuneImpact commune, SetImpact? set, ImpactCause? cause)
    {
        csv.WriteField(commune.Commune.Code);
        csv.WriteField(commune.Commune.Name);
        csv.WriteField(commune.Commune.District);
        csv.WriteField(commune.Commune.Province);
        csv.WriteField(commune.Year);
        csv.WriteField(Names.Iso(commune.AsOf));
        csv.WriteField(set is null ? null : Names.Spell(set.Tier));
        csv.WriteField(set?.New.SetId ?? set?.Old.SetId);
        csv.WriteField(Verdict(set?.Old));
        csv.WriteField(Verdict(set?.New));
        csv.WriteField(set?.Old.Met ?? 0);
        csv.WriteField(set?.New.Met ?? 0);
        csv.WriteField(set?.Old.NotMet ?? 0);
        csv.WriteField(set?.New.NotMet ?? 0);
        csv.WriteField(set?.Old.Undetermined ?? 0);
        csv.WriteField(set?.New.Undetermined ?? 0);
        csv.WriteField(commune.OldTier is { } old ? Names.Spell(old.Certain) : null);
        csv.WriteField(commune.NewTier is { } now ? Names.Spell(now.Certain) : null);
        csv.WriteField(commune.OldTier is { } before ? Names.Spell(before.Possible) : null);
        csv.WriteField(commune.NewTier is { } after ? Names.Spell(after.Possible) : null);
        csv.WriteField(cause?.Criterion is { } number ? RequirementText.Number(number) : null);
        csv.WriteField(cause?.Indicator);
        csv.WriteField(Former(cause));
        csv.WriteField(Verdict(cause?.Old));
        csv.WriteField(Verdict(cause?.New));
        csv.WriteField(Asked(cause?.Old));
        csv.WriteField(Asked(cause?.New));
        csv.WriteField((cause?.New ?? cause?.Old)?.Observation?.ToCell());
        csv.WriteField(cause?.Old?.Stratum?.Code);
        csv.WriteField(cause?.New?.Stratum?.Code);
        csv.WriteField(DiffListing.Source(cause?.New?.Requirement ?? cause?.Old?.Requirement));
        csv.EndRecord();
    }

    /// <summary>The id before, where it is another.</summary>
    public static string? Former(ImpactCause? cause) =>
        cause is { Old: { } old, New: { } now } && old.Indicator.Id != now.Indicator.Id ? old.Indicator.Id : null;

    private static string? Asked(IndicatorStanding? result) =>
        result is null ? null : result.Requirement?.ToCell(result.Indicator.Unit) ?? "unknown";

    private static string? Verdict(IndicatorStanding? result) => result is null ? null : Names.Spell(result.Verdict);

    private static string? Verdict(SetStanding? standing) => standing?.SetId is null ? null : Names.Spell(standing.Verdict);
}
