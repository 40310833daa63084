using System.Collections.Immutable;
using static NtmCriteria.Law.Values;

namespace NtmCriteria.Law;

/// <summary>Which ministry guides which indicators of 2021-2025: information, on which no verdict depends.</summary>
public static class MinistryGuidances
{
    internal const string Schema = "ntm-guidance/1";

    private static readonly ObjectShape<MinistryGuidance> Entry = new("guidanceEntry", o => new(
        o.NeedsEach("sets", Text), o.Needs("criterion", Whole), o.MayEach("indicators", Text) ?? [], o.Needs("ministry", Label),
        o.May("document", Text), o.May("date", Text), o.May("replacedBy", Text), o.May("scope", Text),
        Source(null, o.Needs("evidence", Evidence), o.Needs("reference", Text))));

    internal static readonly ObjectShape<ImmutableArray<MinistryGuidance>> Shape = new("guidance", o =>
    {
        o.Needs("schema", Kind(Schema));
        o.May("$schema", Text);
        return o.NeedsEach("entries", Entry);
    });

    private static readonly Lazy<ImmutableArray<MinistryGuidance>> Builtin = new(() => Read(new(
        "builtin:tables/guidance", EmbeddedRules.Read("rules/tables/guidance.json"))));

    /// <summary>All that is known, in the order of the facts.</summary>
    public static ImmutableArray<MinistryGuidance> National => Builtin.Value;

    /// <summary>What guides an indicator of a set; empty where nothing is known.</summary>
    /// <param name="set">The set.</param>
    /// <param name="indicatorId">The indicator.</param>
    /// <exception cref="ArgumentException">The set has no such indicator.</exception>
    public static ImmutableArray<MinistryGuidance> Find(CriteriaSet set, string indicatorId)
    {
        ArgumentNullException.ThrowIfNull(set);
        ArgumentNullException.ThrowIfNull(indicatorId);
        var indicator = set.Find(indicatorId)
            ?? throw new ArgumentException($"The set {set.Id} has no indicator '{indicatorId}'.", nameof(indicatorId));
        return [.. National.Where(guidance => guidance.Guides(set.Id, indicator))];
    }

    internal static ImmutableArray<MinistryGuidance> Read(DocumentReader reader)
    {
        var entries = reader.Read(Shape);
        reader.Finish();
        return entries;
    }
}
