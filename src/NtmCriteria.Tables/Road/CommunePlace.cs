using System.Collections.Immutable;
using NodaTime;

namespace NtmCriteria.Tables;

/// <summary>
/// What rows of a table have in common that name the same place, year and day: everything that they say of their communes
/// beside names, codes and observations.
/// </summary>
public sealed class CommunePlace
{
    internal CommunePlace(CommuneResult result, RoadPlan plan, ImmutableArray<byte> strata, ImmutableArray<byte> years)
    {
        (Result, Plan, Strata, Years) = (result, plan, strata, years);
        Province = result.Commune.Province;
        AsOf = result.AsOf;
    }

    /// <summary>
    /// What the rules say of a commune there of which nothing was observed: its commune with another name, the day, the
    /// set, the stratum, and what should be looked at in the place itself.
    /// </summary>
    public CommuneResult Result { get; }

    /// <summary>The province, or null.</summary>
    public string? Province { get; }

    /// <summary>The day whose rules apply.</summary>
    public LocalDate AsOf { get; }

    /// <summary>The district, or null.</summary>
    public string? District => Result.Commune.District;

    /// <summary>The year of the data.</summary>
    public int Year => Result.Dossier.Year;

    /// <summary>Day and place.</summary>
    public override string ToString() => $"{Province}, {District}, {Year}";

    internal RoadPlan Plan { get; }

    /// <summary>By plan of a tier, the code of the stratum.</summary>
    internal ImmutableArray<byte> Strata { get; }

    /// <summary>By plan of a tier, the code of the year.</summary>
    internal ImmutableArray<byte> Years { get; }
}
