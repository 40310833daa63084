using System.Numerics;
using NtmCriteria.Law;

namespace NtmCriteria.Poverty;

/// <summary>
/// The sums behind the measures. Units are gathered by pattern first: there are few patterns, and adding whole weights
/// is cheaper than adding fractions.
/// </summary>
internal sealed class AlkireFosterSums(DeprivationWeights weights, Fraction cutOff)
{
    private readonly Dictionary<(ulong Deprived, BigInteger Whole), decimal> patterns = [];
    private readonly List<(ulong Deprived, BigInteger Whole, decimal Weight)> large = [];
    private decimal leftOut;

    public bool IsEmpty => patterns.Count == 0 && large.Count == 0;

    public void Add(MeasuredUnit unit, MissingPolicy policy)
    {
        if (AlkireFoster.Read(weights, unit, policy) is not var (deprived, whole))
        {
            leftOut += unit.Weight;
            return;
        }

        // A unit of weight zero is in the design of a sample, but stands for nobody.
        if (unit.Weight == 0) return;
        patterns.TryGetValue((deprived, whole), out var sum);
        var added = sum + unit.Weight;
        // A decimal rounds when digits run out; then the weights of the pattern are kept apart.
        if (added - sum == unit.Weight && added - unit.Weight == sum) patterns[(deprived, whole)] = added;
        else large.Add((deprived, whole, unit.Weight));
    }

    public AlkireFosterMeasure Result()
    {
        var count = weights.Points.Length;
        var (population, poor, adjusted) = (Fraction.Zero, Fraction.Zero, Fraction.Zero);
        var (uncensored, censored, parts) = (new Fraction[count], new Fraction[count], new Fraction[count]);
        foreach (var (deprived, whole, weight) in Patterns())
        {
            population += weight;
            var score = Fraction.Of(weights.Score(deprived), whole);
            var isPoor = score >= cutOff;
            if (isPoor) poor += weight;
            for (var i = 0; i < count; i++)
            {
                if ((deprived >> i & 1) == 0) continue;
                uncensored[i] += weight;
                if (!isPoor) continue;
                censored[i] += weight;
                var part = weight * Fraction.Of(weights.Points[i], whole);
                parts[i] += part;
                adjusted += part;
            }
        }

        if (population.IsZero) throw new ArgumentException("Nobody is measured: every unit was left out.");
        var m0 = adjusted / population;
        return new(
            cutOff, population, Fraction.FromDecimal(leftOut), poor / population, poor.IsZero ? null : adjusted / poor, m0,
            [.. uncensored.Select(u => u / population)], [.. censored.Select(c => c / population)],
            adjusted.IsZero ? [] : [.. parts.Select(p => p / adjusted)]);
    }

    private IEnumerable<(ulong, BigInteger, Fraction)> Patterns() =>
        patterns.Select(p => (p.Key.Deprived, p.Key.Whole, Fraction.FromDecimal(p.Value)))
            .Concat(large.Select(l => (l.Deprived, l.Whole, Fraction.FromDecimal(l.Weight))));
}
