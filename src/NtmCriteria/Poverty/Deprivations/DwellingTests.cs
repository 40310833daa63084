namespace NtmCriteria.Poverty;

/// <summary>The tests that read the dwelling.</summary>
internal static class DwellingTests
{
    /// <summary>Deprived where enough of wall, pillar and roof are not of a durable material.</summary>
    public static Answer Parts(Dwelling? dwelling, DeprivationParameters parameters)
    {
        if (dwelling is null) return (bool?)null;
        var (bad, open) = (0, 0);
        Count(dwelling.Wall, parameters.PartMasks[0]);
        Count(dwelling.Pillar, parameters.PartMasks[1]);
        Count(dwelling.Roof, parameters.PartMasks[2]);
        if (bad >= parameters.Count) return Answer.Yes;
        return bad + open < parameters.Count ? Answer.No : (bool?)null;

        void Count(BuildingMaterial? material, ulong durable)
        {
            if (material is null) open++;
            else if ((durable >> (int)material & 1) == 0) bad++;
        }
    }

    public static Answer FloorArea(Household household, DeprivationParameters parameters) =>
        household is { Dwelling.CountedArea: { } area, Size: { } size }
            ? area < parameters.Threshold!.Value * size
            : (bool?)null;

    /// <summary>Deprived where the kind is none of the listed ones; undetermined where the texts disagree about it.</summary>
    public static Answer Listed(int? kind, DeprivationParameters parameters)
    {
        if (kind is not { } value) return (bool?)null;
        if ((parameters.DisputedMask >> value & 1) != 0) return Answer.Open(DeprivationReason.SourcesDisagree);
        return (parameters.ListedMask >> value & 1) == 0;
    }
}
