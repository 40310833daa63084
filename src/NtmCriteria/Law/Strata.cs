using System.Collections.Immutable;
using NodaTime;

namespace NtmCriteria;

/// <summary>One column of a set's tables: a region, or a commune group.</summary>
/// <param name="Code">Its code, such as <c>TDMNPB</c>.</param>
/// <param name="Name">Its name.</param>
public sealed record Stratum(string Code, LocalText Name)
{
    /// <summary>The code.</summary>
    public override string ToString() => Code;
}

/// <summary>A rule that puts some communes into another column than their own region's.</summary>
/// <param name="From">The first day it holds.</param>
/// <param name="Use">The code of the column to use.</param>
/// <param name="WhenAny">The traits that bring a commune under it; one is enough.</param>
/// <param name="Source">Where it stands in the law.</param>
public sealed record StratumOverride(
    LocalDate From, string Use, ImmutableArray<StratumTrait> WhenAny, LegalSource Source)
{
    /// <summary>The column, the day and the traits.</summary>
    public override string ToString() =>
        $"{Use} from {Dates.Iso(From)} for {string.Join(", ", WhenAny)} ({Source.Instrument})";
}

/// <summary>How a stratum was found.</summary>
public enum StratumBasis
{
    /// <summary>Neither region nor province is known: a level decides only where all strata share it.</summary>
    NotKnown,

    /// <summary>The set makes no difference between units.</summary>
    Undivided,

    /// <summary>Given with the commune.</summary>
    Given,

    /// <summary>Found from the province by the set's table.</summary>
    Province,

    /// <summary>Another column by law, because of the commune's traits.</summary>
    Override,
}

/// <summary>The column of a set that a commune is judged by, and why.</summary>
/// <param name="Index">The index of the stratum in its set, or -1.</param>
/// <param name="Stratum">The stratum, or null while it is not known.</param>
/// <param name="Basis">How it was found.</param>
/// <param name="Own">The commune's own region where an override moved it, else null.</param>
/// <param name="Trait">The trait that moved it, or null.</param>
/// <param name="Override">The rule that moved it, or null.</param>
public sealed record StratumResolution(
    int Index, Stratum? Stratum, StratumBasis Basis,
    Stratum? Own = null, StratumTrait? Trait = null, StratumOverride? Override = null)
{
    /// <summary>The code, or a question mark.</summary>
    public override string ToString() => Stratum?.Code ?? "?";
}

/// <summary>The columns of a set's tables and the way from a commune to its column.</summary>
/// <param name="Kind">What the columns are: <c>region</c>, <c>group</c> or <c>none</c>.</param>
/// <param name="All">The columns, in the order of the tables.</param>
/// <param name="Provinces">The column of each province, by folded name.</param>
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
        var own = Own(commune);
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

    private StratumResolution Own(Commune commune)
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

        if (commune.Province is not null
            && Provinces.TryGetValue(VietnameseText.Key(commune.Province), out var found))
            return new(found, All[found], StratumBasis.Province);
        return new(-1, null, StratumBasis.NotKnown);
    }
}
