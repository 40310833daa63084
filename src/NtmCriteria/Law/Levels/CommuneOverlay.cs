namespace NtmCriteria.Law;

/// <summary>What documents lay over a table for one commune: its province's levels first, then national ones.</summary>
internal sealed class CommuneOverlay(LevelOverlay? province, LevelOverlay? national, Zone? zone)
{
    /// <summary>What is asked of an indicator, once the documents have spoken.</summary>
    public Requirement? Over(Requirement? table, Indicator indicator, int stratum, int year)
    {
        if (Find(indicator.Id, stratum, year) is { } level) return level;
        if (table is not AllParts parts || !parts.Parts.Any(p => Names(p.Part.Id))) return table;
        return new AllParts(
            [.. parts.Parts.Select(p => Find(p.Part.Id, stratum, year) is { } level ? p with { Requirement = level } : p)],
            parts.Source);
    }

    private bool Names(string id) => province?.Names(id) == true || national?.Names(id) == true;

    private Requirement? Find(string id, int stratum, int year) =>
        province?.Find(id, stratum, zone, year) ?? national?.Find(id, stratum, zone, year);
}
