using System.Collections.Immutable;
using System.Globalization;
using System.Numerics;

namespace NtmCriteria.Poverty;

/// <summary>
/// The Alkire-Foster method on a matrix of deprivations: dual cut-offs, H, A and M0, everything in exact fractions.
/// </summary>
/// <remarks>
/// Alkire, S. and Foster, J. (2011), Counting and multidimensional poverty measurement, Journal of Public Economics 95,
/// 476-487.
/// </remarks>
public static class AlkireFoster
{
    /// <summary>Measures poverty at one cut-off.</summary>
    /// <param name="weights">The weights.</param>
    /// <param name="units">The deprivation matrix, in any order.</param>
    /// <param name="cutOff">k: poor from this share of the weights on; above 0, at most 1.</param>
    /// <param name="policy">What is done with missing indicators.</param>
    /// <param name="progress">Is told how many units are done.</param>
    /// <param name="cancellationToken">Ends the work before the next one.</param>
    /// <exception cref="ArgumentException">The cut-off is outside its range, a weight is below zero, or nobody is measured.</exception>
    public static AlkireFosterMeasure Measure(
        DeprivationWeights weights, IEnumerable<MeasuredUnit> units, Fraction cutOff,
        MissingPolicy policy = MissingPolicy.Listwise, IProgress<long>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(weights);
        ArgumentNullException.ThrowIfNull(units);
        CheckCutOff(cutOff);
        var sums = new AlkireFosterSums(weights, cutOff);
        foreach (var unit in units.Watched(progress, cancellationToken)) sums.Add(unit, policy);
        return sums.Result();
    }

    /// <summary>Measures poverty at several cut-offs.</summary>
    /// <param name="weights">The weights.</param>
    /// <param name="units">The deprivation matrix.</param>
    /// <param name="cutOffs">The cut-offs.</param>
    /// <param name="policy">What is done with missing indicators.</param>
    /// <param name="progress">Is told how many units are done.</param>
    /// <param name="cancellationToken">Ends the work before the next one.</param>
    public static ImmutableArray<AlkireFosterMeasure> MeasureAll(
        DeprivationWeights weights, IReadOnlyCollection<MeasuredUnit> units, IEnumerable<Fraction> cutOffs,
        MissingPolicy policy = MissingPolicy.Listwise, IProgress<long>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(cutOffs);
        return [.. cutOffs.Select((k, i) => Measure(weights, units, k, policy, After(progress, (long)i * units.Count), cancellationToken))];
    }

    /// <summary>The bounds of H and M0 that missing indicators leave; A is not bounded by them.</summary>
    /// <param name="weights">The weights.</param>
    /// <param name="units">The deprivation matrix.</param>
    /// <param name="cutOff">The cut-off.</param>
    /// <param name="progress">Is told how many units are done; every unit is taken twice.</param>
    /// <param name="cancellationToken">Ends the work before the next one.</param>
    public static MeasureBounds Bounds(
        DeprivationWeights weights, IReadOnlyCollection<MeasuredUnit> units, Fraction cutOff,
        IProgress<long>? progress = null, CancellationToken cancellationToken = default) =>
        new(
            Measure(weights, units, cutOff, MissingPolicy.AsNotDeprived, progress, cancellationToken),
            Measure(weights, units, cutOff, MissingPolicy.AsDeprived, After(progress, units?.Count ?? 0), cancellationToken));

    /// <summary>The measures of every subgroup; weighted by population they make up the whole.</summary>
    /// <param name="weights">The weights.</param>
    /// <param name="units">The deprivation matrix.</param>
    /// <param name="cutOff">The cut-off.</param>
    /// <param name="policy">What is done with missing indicators.</param>
    /// <param name="progress">Is told how many units are done.</param>
    /// <param name="cancellationToken">Ends the work before the next one.</param>
    /// <returns>By group, in the order of the names; units without a group under the empty name.</returns>
    public static ImmutableSortedDictionary<string, AlkireFosterMeasure> BySubgroup(
        DeprivationWeights weights, IEnumerable<MeasuredUnit> units, Fraction cutOff,
        MissingPolicy policy = MissingPolicy.Listwise, IProgress<long>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(weights);
        ArgumentNullException.ThrowIfNull(units);
        CheckCutOff(cutOff);
        var groups = new Dictionary<string, AlkireFosterSums>(StringComparer.Ordinal);
        foreach (var unit in units.Watched(progress, cancellationToken))
        {
            if (!groups.TryGetValue(unit.Group ?? "", out var sums)) groups.Add(unit.Group ?? "", sums = new(weights, cutOff));
            sums.Add(unit, policy);
        }

        return groups.Where(g => !g.Value.IsEmpty).ToImmutableSortedDictionary(g => g.Key, g => g.Value.Result(), StringComparer.Ordinal);
    }

    // A further pass over the same units goes on counting where the last one ended.
    private static Onward? After(IProgress<long>? progress, long done) => progress is null ? null : new(progress, done);

    private sealed class Onward(IProgress<long> progress, long before) : IProgress<long>
    {
        public void Report(long value) => progress.Report(before + value);
    }

    internal static void CheckCutOff(Fraction cutOff)
    {
        if (cutOff <= Fraction.Zero || cutOff > Fraction.One)
            throw new ArgumentOutOfRangeException(nameof(cutOff), cutOff.ToString(), "Expected a cut-off above 0 and at most 1.");
    }

    /// <summary>Deprivations and total weight of a unit under a policy; null where it is left out.</summary>
    internal static (ulong Deprived, BigInteger Whole)? Read(DeprivationWeights weights, MeasuredUnit unit, MissingPolicy policy)
    {
        if (unit.Weight < 0)
            throw new ArgumentException(string.Create(
                CultureInfo.InvariantCulture, $"A survey weight is {unit.Weight}; expected zero or above."));
        var all = weights.Points.Length == 64 ? ulong.MaxValue : (1ul << weights.Points.Length) - 1;
        if ((unit.Deprived & ~all) != 0 || (unit.Missing & ~all) != 0)
            throw new ArgumentException($"A unit has more than {weights.Points.Length} indicators.");
        var deprived = unit.Deprived & ~unit.Missing;
        if (unit.Missing == 0) return (deprived, weights.Denominator);
        switch (policy)
        {
            case MissingPolicy.AsNotDeprived: return (deprived, weights.Denominator);
            case MissingPolicy.AsDeprived: return (deprived | unit.Missing, weights.Denominator);
            case MissingPolicy.Reweight:
                var known = weights.Score(all & ~unit.Missing);
                return known.IsZero ? null : (deprived, known);
            default: return null;
        }
    }
}
