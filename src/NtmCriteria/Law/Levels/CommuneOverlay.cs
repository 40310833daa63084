using System.Collections.Immutable;

namespace NtmCriteria.Law;

/// <summary>
/// What documents lay over a table for one commune: the levels of its province of today first, then those of its former
/// province, then national ones.
/// </summary>
/// <param name="own">The documents that hold for the commune, the closest first.</param>
/// <param name="possible">Those of each former province that the commune may be of, null where one has none; empty where it is known.</param>
/// <param name="national">The national ones, or null.</param>
/// <param name="zone">The zone of the commune, or null.</param>
internal sealed class CommuneOverlay(
    ImmutableArray<LevelOverlay> own, ImmutableArray<LevelOverlay?> possible, LevelOverlay? national, Zone? zone)
{
    /// <summary>What is asked of an indicator, once the documents have spoken.</summary>
    public Requirement? Over(Requirement? table, Indicator indicator, int stratum, int year)
    {
        if (possible.IsEmpty) return Over(table, indicator, stratum, year, null);
        var asked = possible.Select(former => Over(table, indicator, stratum, year, former)).Distinct().ToArray();
        return asked is [var only] ? only : new NotKnown(asked.OfType<Requirement>().First().Source) { DependsOnFormerProvince = true };
    }

    private Requirement? Over(Requirement? table, Indicator indicator, int stratum, int year, LevelOverlay? former)
    {
        if (Find(indicator.Id, stratum, year, former) is { } level) return Join(table, level);
        if (table is not AllParts parts || !parts.Parts.Any(p => Names(p.Part.Id, former))) return table;
        return new AllParts(
            [.. parts.Parts.Select(p => Find(p.Part.Id, stratum, year, former) is { } level ? p with { Requirement = Join(p.Requirement, level)! } : p)],
            parts.Source);
    }

    /// <summary>What a document says in the place of a cell; limits alone never replace what a text or a table gives.</summary>
    private static Requirement? Join(Requirement? table, Requirement level) => (table, level) switch
    {
        (WithinLimits known, WithinLimits more) => known with { Limits = known.Limits.With(more.Limits) ?? known.Limits },
        (LevelRequirement { Source.Evidence: EvidenceGrade.Recalled } known, WithinLimits more) => Recalled(known, more),
        (LevelRequirement known, WithinLimits) => known,
        _ => level,
    };

    private static Requirement Recalled(LevelRequirement known, WithinLimits more)
    {
        if (more.Limits.With(known.Limits) is not { } limits) return known;
        var bounded = known with { Limits = limits };
        Requirement aside = more with { Limits = limits, SetAside = known };
        return bounded.Stands(weak: false) ? bounded : aside;
    }

    private bool Names(string id, LevelOverlay? former) =>
        own.Any(documents => documents.Names(id)) || former?.Names(id) == true || national?.Names(id) == true;

    private Requirement? Find(string id, int stratum, int year, LevelOverlay? former)
    {
        foreach (var documents in own)
            if (documents.Find(id, stratum, zone, year) is { } level)
                return level;
        return former?.Find(id, stratum, zone, year) ?? national?.Find(id, stratum, zone, year);
    }
}
