using System.Numerics;

namespace NtmCriteria.Poverty;

/// <summary>A rate with its count and base; an interval while households are undetermined.</summary>
/// <param name="Measure">What is counted.</param>
/// <param name="Count">The households counted for certain.</param>
/// <param name="Most">The households that may be counted.</param>
/// <param name="Base">All households.</param>
public readonly record struct PovertyRate(PovertyMeasure Measure, long Count, long Most, long Base)
{
    // Of the 28 digits of a decimal; a rate in percent needs three before the point.
    private const int Digits = 24;

    /// <summary>Whether every household that decides is known.</summary>
    public bool IsExact => Count == Most;

    /// <summary>The smallest possible share.</summary>
    public Fraction Low => Fraction.Of(Count, Base);

    /// <summary>The largest possible share.</summary>
    public Fraction High => Fraction.Of(Most, Base);

    /// <summary>
    /// The rate as an observation of a commune: exact counts, or the interval that undetermined households leave.
    /// </summary>
    public Observation ToObservation() => IsExact
        ? new MeasuredRatio(Ratio.Of(Count, Base))
        : new Bounded(Bound.Between(Percent(Count, up: false), Percent(Most, up: true)));

    /// <summary>The rate as a sentence.</summary>
    /// <param name="area">The area it is of.</param>
    /// <param name="language">The language.</param>
    public string Explain(string area, Language language) => RateText.Describe(this, area, language).ToString();

    /// <summary>Counts and percent.</summary>
    public override string ToString() => Explain("", Language.English).TrimStart(':', ' ');

    /// <summary>A percentage rounded outwards: the true rate is inside the bound.</summary>
    private decimal Percent(long count, bool up)
    {
        var scaled = BigInteger.DivRem(BigInteger.Pow(10, Digits) * 100 * count, Base, out var rest);
        if (up && !rest.IsZero) scaled++;
        var whole = BigInteger.DivRem(scaled, BigInteger.Pow(10, Digits), out var fraction);
        return (decimal)whole + ((decimal)fraction / (decimal)BigInteger.Pow(10, Digits));
    }
}
