using System.Collections.Immutable;

namespace NtmCriteria.Poverty;

/// <summary>Which rate the poverty criterion of a commune set counts.</summary>
/// <param name="SetId">The criteria set.</param>
/// <param name="IndicatorId">Its indicator.</param>
/// <param name="Measure">What is counted.</param>
/// <param name="Evidence">How well the definition is evidenced.</param>
/// <remarks>
/// 2009-2015 and 2016-2020 count poor households alone; 2021-2025 counts poor and near-poor households together
/// (definition of the ministry's rate; that criterion 11 uses it is seen in one provincial text).
/// </remarks>
public sealed record PovertyCriterion(
    string SetId, string IndicatorId, PovertyMeasure Measure, EvidenceGrade Evidence)
{
    /// <summary>The sets whose definition is known.</summary>
    public static ImmutableArray<PovertyCriterion> All { get; } =
    [
        new("commune/standard/2009-2015", "11", PovertyMeasure.Poor, EvidenceGrade.Recalled),
        new("commune/standard/2016-2020", "11", PovertyMeasure.Poor, EvidenceGrade.Confirmed),
        new("commune/standard/2021-2025", "11.1", PovertyMeasure.PoorAndNearPoor, EvidenceGrade.Confirmed),
        new("commune/advanced/2021-2025", "11.1", PovertyMeasure.PoorAndNearPoor, EvidenceGrade.Confirmed),
    ];

    /// <summary>The definition of a set, or null where it is not known; it is never taken from another period.</summary>
    /// <param name="setId">The criteria set.</param>
    public static PovertyCriterion? For(string setId) => All.FirstOrDefault(c => c.SetId == setId);

    /// <summary>Adds the rate that this criterion asks for to a commune's dossier.</summary>
    /// <param name="dossier">The dossier.</param>
    /// <param name="counts">The households of the commune.</param>
    /// <returns>The dossier with one observation more.</returns>
    /// <exception cref="ArgumentException">There is no household.</exception>
    public Dossier Observe(Dossier dossier, PovertyCounts counts)
    {
        ArgumentNullException.ThrowIfNull(dossier);
        var rate = counts.Rate(Measure)
            ?? throw new ArgumentException("A rate needs at least one household.", nameof(counts));
        return dossier.Observe(IndicatorId, rate.ToObservation() with { Evidence = counts.ToString() });
    }

    /// <summary>Set, indicator and measure.</summary>
    public override string ToString() => $"{SetId}#{IndicatorId} counts {Measure}";
}
