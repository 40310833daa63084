using System.Collections.Immutable;
using System.Numerics;

namespace NtmCriteria.Poverty;

/// <summary>
/// Standard errors of H, A and M0 for stratified cluster samples. Each is a ratio of two weighted sums; its variance is
/// that of the linearised residuals summed by cluster, between the clusters of each stratum.
/// </summary>
/// <remarks>
/// <para>
/// Taylor linearisation with clusters drawn with replacement, as in Deaton, A. (1997), The Analysis of Household
/// Surveys, chapter 1, and Alkire et al. (2015), Multidimensional Poverty Measurement and Analysis, chapter 8.
/// </para>
/// <para>
/// A unit that is not measured, because an indicator is missing or its weight is zero, stays in the design with weight
/// zero: its cluster was drawn. The same goes for the units outside a subpopulation. Give the whole sample and name the
/// subpopulation; a sample that was filtered before has lost clusters, and its errors are wrong.
/// </para>
/// </remarks>
public static class SurveyErrors
{
    /// <summary>Estimates H, A and M0 with their standard errors.</summary>
    /// <param name="weights">The weights of the indicators.</param>
    /// <param name="units">The whole sample, with strata and clusters.</param>
    /// <param name="cutOff">The cut-off; above 0, at most 1.</param>
    /// <param name="policy">What is done with missing indicators.</param>
    /// <param name="lonely">What is done with a stratum of one cluster.</param>
    /// <param name="subpopulation">
    /// Which units the estimate speaks of, such as those of one region; all where it is null. Strata without any such unit
    /// are no part of its design.
    /// </param>
    /// <exception cref="ArgumentException">The cut-off is outside its range, a weight is below zero, or nobody is measured.</exception>
    public static SurveyEstimates Estimate(
        DeprivationWeights weights, IEnumerable<MeasuredUnit> units, Fraction cutOff,
        MissingPolicy policy = MissingPolicy.Listwise, LonelyCluster lonely = LonelyCluster.NotEstimable,
        Func<MeasuredUnit, bool>? subpopulation = null)
    {
        var design = Design(weights, units, cutOff, policy, u => subpopulation is null || subpopulation(u) ? "" : null);
        return design.Groups().TryGetValue("", out var members) && design.Estimate(members, lonely) is { } estimates
            ? estimates
            : throw new ArgumentException("Nobody is measured: every unit was left out.", nameof(units));
    }

    /// <summary>Estimates H, A and M0 of every subgroup with their standard errors, each within the design of the whole sample.</summary>
    /// <param name="weights">The weights of the indicators.</param>
    /// <param name="units">The whole sample, with strata and clusters.</param>
    /// <param name="cutOff">The cut-off; above 0, at most 1.</param>
    /// <param name="policy">What is done with missing indicators.</param>
    /// <param name="lonely">What is done with a stratum of one cluster.</param>
    /// <param name="grouping">The subgroup of a unit; <see cref="MeasuredUnit.Group"/> where it is null.</param>
    /// <returns>
    /// By group, in the order of the names; units without a group under the empty name. A group in which nobody is
    /// measured has no estimate and is not in the result.
    /// </returns>
    /// <exception cref="ArgumentException">The cut-off is outside its range, or a weight is below zero.</exception>
    public static ImmutableSortedDictionary<string, SurveyEstimates> BySubgroup(
        DeprivationWeights weights, IEnumerable<MeasuredUnit> units, Fraction cutOff,
        MissingPolicy policy = MissingPolicy.Listwise, LonelyCluster lonely = LonelyCluster.NotEstimable,
        Func<MeasuredUnit, string?>? grouping = null)
    {
        var design = Design(weights, units, cutOff, policy, u => (grouping is null ? u.Group : grouping(u)) ?? "");
        var estimates = ImmutableSortedDictionary.CreateBuilder<string, SurveyEstimates>(StringComparer.Ordinal);
        foreach (var (group, members) in design.Groups())
            if (design.Estimate(members, lonely) is { } estimate)
                estimates.Add(group, estimate);
        return estimates.ToImmutable();
    }

    private static SurveyDesign Design(
        DeprivationWeights weights, IEnumerable<MeasuredUnit> units, Fraction cutOff, MissingPolicy policy,
        Func<MeasuredUnit, string?> group)
    {
        ArgumentNullException.ThrowIfNull(weights);
        ArgumentNullException.ThrowIfNull(units);
        AlkireFoster.CheckCutOff(cutOff);
        var rows = new List<SurveyRow>();
        // There are few patterns of deprivations: the exact score of each is worked out once.
        var scores = new Dictionary<(ulong, BigInteger), double>();
        foreach (var unit in units)
        {
            if (AlkireFoster.Read(weights, unit, policy) is not { } read)
            {
                rows.Add(new(unit.Stratum ?? "", unit.Cluster, group(unit), 0, 0, 0));
                continue;
            }

            if (!scores.TryGetValue(read, out var score))
            {
                var exact = Fraction.Of(weights.Score(read.Deprived), read.Whole);
                scores.Add(read, score = exact >= cutOff ? exact.ToDouble() : 0);
            }

            rows.Add(new(unit.Stratum ?? "", unit.Cluster, group(unit), (double)unit.Weight, score > 0 ? 1 : 0, score));
        }

        return new(rows);
    }
}
