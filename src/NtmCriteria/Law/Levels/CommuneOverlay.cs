namespace NtmCriteria.Law;

/// <summary>What documents lay over a table for one commune: its province's levels first, then national ones.</summary>
internal sealed class CommuneOverlay(LevelOverlay? province, LevelOverlay? national, Zone? zone)
{
    /// <summary>What is asked of an indicator, once the documents have spoken.</summary>
    public Requirement? Over(Requirement? table, Indicator indicator, int stratum, int year)
    {
        if (Find(indicator.Id, stratum, year) is { } level) return Join(table, level);
        if (table is not AllParts parts || !parts.Parts.Any(p => Names(p.Part.Id))) return table;
        return new AllParts(
            [.. parts.Parts.Select(p => Find(p.Part.Id, stratum, year) is { } level ? p with { Requirement = Join(p.Requirement, level)! } : p)],
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

    private bool Names(string id) => province?.Names(id) == true || national?.Names(id) == true;

    private Requirement? Find(string id, int stratum, int year) =>
        province?.Find(id, stratum, zone, year) ?? national?.Find(id, stratum, zone, year);
}
