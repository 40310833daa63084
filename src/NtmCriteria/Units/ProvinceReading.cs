using System.Collections.Immutable;
using NodaTime;

namespace NtmCriteria.Units;

/// <summary>Where a commune lies on a day, as far as the names of its provinces tell.</summary>
internal readonly record struct ProvinceReading
{
    /// <summary>The former province that the commune is of, or null while it is not known.</summary>
    public FormerProvince? Former { get; private init; }

    /// <summary>Whether the former province was named as such, or can be meant by no name of the day.</summary>
    public bool IsNamedFormer { get; private init; }

    /// <summary>The former provinces that the name of today joins; one of them is the commune's. Else empty.</summary>
    public ImmutableArray<FormerProvince> Possible { get; private init; } = [];

    /// <summary>The name that is no province's, or null.</summary>
    public string? Unknown { get; private init; }

    /// <summary>Whether the former province is no part of the province.</summary>
    public bool IsContradiction { get; private init; }

    /// <summary>The keys of the territories whose documents hold, the closest first.</summary>
    public ImmutableArray<string> Territories { get; private init; } = [];

    public ProvinceReading()
    {
    }

    /// <summary>
    /// Reads the names of a commune. The period of the commune tells whether its name is of before or since the merger;
    /// else the day does. The year of the data does not: a table of 2024 that was written later bears the names of today.
    /// </summary>
    public static ProvinceReading Of(Commune commune, LocalDate date)
    {
        if (commune.FormerProvince is { } former) return OfFormer(commune, former, date);
        if (commune.Province is not { } name) return new();
        var own = Provinces.Former(name);
        var joined = Provinces.MergedInto(name);
        if (own is null && joined.IsEmpty) return new() { Unknown = name, Territories = [Provinces.Key(name)] };
        if (!joined.IsEmpty && IsSince(commune, joined[0].From, date))
            return new() { Possible = joined, Territories = [Provinces.Today(Provinces.Key(name))] };
        // A name that no province bears any more can only be the former one.
        var gone = own!.After is not null && !own.IsRenamed && joined.IsEmpty && IsSince(commune, own.From, date);
        return Known(own, isNamed: gone, IsSince(commune, own.From, date));
    }

    /// <summary>Whether the same documents hold.</summary>
    public bool IsAlike(ProvinceReading other) =>
        Territories.AsSpan().SequenceEqual(other.Territories.AsSpan()) && Possible.AsSpan().SequenceEqual(other.Possible.AsSpan());

    private static ProvinceReading OfFormer(Commune commune, string former, LocalDate date)
    {
        if (Provinces.Former(former) is not { } known)
            return new() { Unknown = former, Territories = [Provinces.Key(former)] };
        var reading = Known(known, isNamed: true, IsSince(commune, known.From, date));
        return commune.Province is not { } name || Provinces.Find(name) is null || IsPartOf(known, name)
            ? reading
            : new() { IsContradiction = true, Possible = Provinces.MergedInto(name) is { IsEmpty: false } joined ? joined : [Provinces.Former(name)!] };
    }

    private static ProvinceReading Known(FormerProvince own, bool isNamed, bool isSince)
    {
        var key = own.Key;
        var merged = own.After is not null && !own.IsRenamed && isSince;
        return new()
        {
            Former = own,
            IsNamedFormer = isNamed,
            Territories = merged ? [Provinces.Today(own.AfterKey!), key] : [key],
        };
    }

    private static bool IsPartOf(FormerProvince former, string name)
    {
        var key = Provinces.Key(name);
        return key == former.Key || key == former.AfterKey;
    }

    private static bool IsSince(Commune commune, LocalDate change, LocalDate date) =>
        commune.ValidFrom >= change || (!(commune.ValidTo < change) && date >= change);
}
