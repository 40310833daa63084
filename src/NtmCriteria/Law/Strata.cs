using System.Collections.Immutable;
using NodaTime;
using NtmCriteria.Units;

namespace NtmCriteria.Law;

/// <summary>The columns of a set's tables and the way from a commune to its column.</summary>
/// <param name="Kind">What the columns are: <c>region</c>, <c>group</c> or <c>none</c>.</param>
/// <param name="All">The columns, in the order of the tables.</param>
/// <param name="Provinces">The column of each province, by the key of its spellings.</param>
/// <param name="Overrides">The rules that move communes into another column, oldest first.</param>
internal sealed record Strata(
    string Kind, ImmutableArray<Stratum> All, IReadOnlyDictionary<string, int> Provinces,
    ImmutableArray<StratumOverride> Overrides)
{
    /// <summary>The names of the provinces as the table spells them.</summary>
    public ImmutableArray<string> ProvinceNames { get; init; } = [];

    /// <summary>The column here for the same region: columns are told by code, never by their place; -1 where there is none.</summary>
    public int IndexFor(Stratum? own) => Kind == "none" ? 0 : own is null ? -1 : IndexOf(own.Code);

    public int IndexOf(string code)
    {
        for (var i = 0; i < All.Length; i++)
            if (string.Equals(All[i].Code, code, StringComparison.OrdinalIgnoreCase))
                return i;
        return -1;
    }

    /// <summary>The rule that holds on a day: each replaces the one before it entirely.</summary>
    public StratumOverride? OverrideOn(LocalDate date)
    {
        StratumOverride? rule = null;
        foreach (var candidate in Overrides)
            if (candidate.From <= date)
                rule = candidate;
        return rule;
    }

    public StratumResolution Resolve(Commune commune, LocalDate date)
    {
        if (Kind == "none") return new(0, All[0], StratumBasis.Undivided);
        var own = Own(commune, date);
        if (Kind == "group") return own;
        if (OverrideOn(date) is not { } rule) return own;
        foreach (var trait in rule.WhenAny)
        {
            if (!commune.Has(trait)) continue;
            var index = IndexOf(rule.Use);
            if (index == own.Index) return own;
            return new(index, All[index], StratumBasis.Override, own.Stratum, trait, rule);
        }

        return own;
    }

    private StratumResolution Own(Commune commune, LocalDate date)
    {
        var given = Kind == "group" ? commune.Group : commune.Region;
        if (given is not null)
        {
            var index = IndexOf(given);
            if (index < 0)
                throw new ArgumentException(
                    $"'{given}' is not a {Kind} of this set: expected one of {string.Join(", ", All)}.", nameof(commune));
            return new(index, All[index], StratumBasis.Given);
        }

        return Kind == "region" ? ByProvince(commune, date) : new(-1, null, StratumBasis.NotKnown);
    }

    private StratumResolution ByProvince(Commune commune, LocalDate date)
    {
        var reading = ProvinceReading.Of(commune, date);
        // A table may list provinces that nobody else knows.
        if (reading.Unknown is { } unknown)
            return Provinces.TryGetValue(Units.Provinces.Key(unknown), out var own)
                ? new(own, All[own], StratumBasis.Province)
                : Unknown(StratumBasis.NotKnown, ProvinceDoubt.NotKnown(unknown));
        if (reading.IsContradiction)
            return Unknown(StratumBasis.NotKnown, ProvinceDoubt.NotPartOf(commune.FormerProvince!, commune.Province!));
        if (reading.Former is { } former && Provinces.TryGetValue(former.Key, out var found))
            return new(found, All[found], reading.IsNamedFormer ? StratumBasis.FormerProvince : StratumBasis.Province);
        var possible = reading.Possible.Where(p => Provinces.ContainsKey(p.Key))
            .Select(p => new PossibleRegion(p.Name, All[Provinces[p.Key]].Code)).ToImmutableArray();
        if (possible.IsEmpty) return new(-1, null, StratumBasis.NotKnown);
        var only = Provinces[reading.Possible.First(p => Provinces.ContainsKey(p.Key)).Key];
        return possible.All(p => p.Region == All[only].Code)
            ? new(only, All[only], StratumBasis.Province)
            : Unknown(StratumBasis.FormerProvinceAsked, ProvinceDoubt.SpansRegions(commune.Province!, possible));
    }

    private static StratumResolution Unknown(StratumBasis basis, ProvinceDoubt doubt) => new(-1, null, basis) { Doubt = doubt };
}
