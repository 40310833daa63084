using System.Collections.Immutable;
using System.Numerics;

namespace NtmCriteria.Poverty;

/// <summary>The weights of a multidimensional measure: exact fractions that sum to one.</summary>
/// <remarks>
/// Alkire, S. and Foster, J. (2011), Counting and multidimensional poverty measurement, Journal of Public Economics 95,
/// 476-487.
/// </remarks>
public sealed class DeprivationWeights
{
    private const int MaxIndicators = 64;

    private DeprivationWeights(ImmutableArray<WeightedIndicator> indicators)
    {
        Indicators = indicators;
        Dimensions = [.. indicators.Select(i => i.Dimension).Distinct(StringComparer.Ordinal)];
        Denominator = indicators.Aggregate(
            BigInteger.One, (all, i) => all * i.Weight.Denominator / BigInteger.GreatestCommonDivisor(all, i.Weight.Denominator));
        Points = [.. indicators.Select(i => i.Weight.Numerator * (Denominator / i.Weight.Denominator))];
    }

    /// <summary>The indicators in the order of the deprivation bits.</summary>
    public ImmutableArray<WeightedIndicator> Indicators { get; }

    /// <summary>The dimensions in the order in which they first stand.</summary>
    public ImmutableArray<string> Dimensions { get; }

    /// <summary>The common denominator: scores are whole numbers of its parts.</summary>
    internal BigInteger Denominator { get; }

    internal ImmutableArray<BigInteger> Points { get; }

    /// <summary>The global Multidimensional Poverty Index: three dimensions of equal weight, ten indicators.</summary>
    /// <remarks>Alkire and Santos (2010), UNDP and OPHI; its cut-off is 1/3.</remarks>
    public static DeprivationWeights GlobalMpi { get; } = Nested(
        ("nutrition", "health"), ("child mortality", "health"), ("years of schooling", "education"),
        ("school attendance", "education"), ("cooking fuel", "living standards"), ("sanitation", "living standards"),
        ("drinking water", "living standards"), ("electricity", "living standards"), ("housing", "living standards"),
        ("assets", "living standards"));

    /// <summary>Weights that sum to one.</summary>
    /// <param name="indicators">The indicators, at most 64.</param>
    /// <exception cref="ArgumentException">A weight is not above zero, an indicator stands twice, or the sum is not one.</exception>
    public static DeprivationWeights Of(params IEnumerable<WeightedIndicator> indicators)
    {
        var all = (indicators ?? throw new ArgumentNullException(nameof(indicators))).ToImmutableArray();
        if (all.Length is 0 or > MaxIndicators)
            throw new ArgumentException($"{all.Length} indicators; expected 1 to {MaxIndicators}.", nameof(indicators));
        if (all.FirstOrDefault(i => i.Weight <= Fraction.Zero) is { } light)
            throw new ArgumentException($"The weight of {light.Indicator} is {light.Weight}; expected one above zero.", nameof(indicators));
        if (all.Select(i => i.Indicator).Distinct(StringComparer.Ordinal).Count() != all.Length)
            throw new ArgumentException("An indicator stands twice.", nameof(indicators));
        var sum = all.Aggregate(Fraction.Zero, (total, i) => total + i.Weight);
        return sum == Fraction.One
            ? new(all)
            : throw new ArgumentException($"The weights sum to {sum}; expected exactly 1.", nameof(indicators));
    }

    /// <summary>Equal weights of all indicators.</summary>
    /// <param name="indicators">Indicator and dimension.</param>
    public static DeprivationWeights Equal(params (string Indicator, string Dimension)[] indicators)
    {
        ArgumentNullException.ThrowIfNull(indicators);
        return Of(indicators.Select(i => new WeightedIndicator(i.Indicator, i.Dimension, Fraction.Of(1, indicators.Length))));
    }

    /// <summary>Equal weights of the dimensions, and of the indicators inside each.</summary>
    /// <param name="indicators">Indicator and dimension.</param>
    public static DeprivationWeights Nested(params (string Indicator, string Dimension)[] indicators)
    {
        ArgumentNullException.ThrowIfNull(indicators);
        var sizes = indicators.GroupBy(i => i.Dimension, StringComparer.Ordinal)
            .ToDictionary(g => g.Key, g => g.Count(), StringComparer.Ordinal);
        return Of(indicators.Select(i => new WeightedIndicator(
            i.Indicator, i.Dimension, Fraction.Of(1, (BigInteger)sizes.Count * sizes[i.Dimension]))));
    }

    /// <summary>The indicators of a poverty standard, dimensions of equal weight.</summary>
    /// <param name="standard">A standard with deprivation indicators.</param>
    public static DeprivationWeights Nested(PovertyStandard standard)
    {
        ArgumentNullException.ThrowIfNull(standard);
        return Nested([.. standard.Indicators.Select(i => (i.Id, i.Dimension.Id))]);
    }

    /// <summary>The weighted sum of deprivations, in parts of the denominator.</summary>
    internal BigInteger Score(ulong deprived)
    {
        var score = BigInteger.Zero;
        for (var i = 0; i < Points.Length; i++)
            if ((deprived >> i & 1) != 0)
                score += Points[i];
        return score;
    }

    /// <summary>Indicators and weights.</summary>
    public override string ToString() => string.Join(", ", Indicators.Select(i => $"{i.Indicator} {i.Weight}"));
}
