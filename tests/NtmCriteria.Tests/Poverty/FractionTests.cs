using System.Numerics;
using FsCheck.Fluent;
using Xunit;

namespace NtmCriteria.Tests.Poverty;

public sealed class FractionTests
{
    [Fact]
    public void Fractions_add_multiply_and_compare_exactly() => PovertyLaw.Holds(
        Gen.Choose(-10_000, 10_000).Select(seed => new Random(seed)), random =>
        {
            Fraction Any() => Fraction.Of(random.Next(-999, 999), random.Next(1, 999));
            var (a, b, c) = (Any(), Any(), Any());
            Assert.Equal(a + b, b + a);
            Assert.Equal((a + b) + c, a + (b + c));
            Assert.Equal(a * (b + c), (a * b) + (a * c));
            Assert.Equal(Fraction.Zero, a - a);
            if (!b.IsZero) Assert.Equal(a, a / b * b);
            Assert.Equal(a < b, (a - b).Numerator.Sign < 0);
            Assert.Equal(a.GetHashCode(), Fraction.Of(a.Numerator * 7, a.Denominator * 7).GetHashCode());
            Assert.Equal((double)a.Numerator / (double)a.Denominator, a.ToDouble(), 12);
        });

    [Theory]
    [InlineData("0.1", "1/10")]
    [InlineData("-2.50", "-5/2")]
    [InlineData("79228162514264337593543950335", "79228162514264337593543950335")]
    [InlineData("0", "0")]
    public void A_decimal_becomes_a_fraction_exactly(string value, string expected) =>
        Assert.Equal(expected, Fraction.FromDecimal(decimal.Parse(value, System.Globalization.CultureInfo.InvariantCulture)).ToString());

    [Fact]
    public void Rounding_and_truncation_are_told_apart()
    {
        // 16,664 / 17,497 is printed 95.23 by the office that truncates (Lạng Sơn 2022), rounded it is 95.24.
        var share = Fraction.Of(16_664, 17_497) * 100;
        Assert.Equal((95.24m, 95.23m), (share.Round(2), share.Truncate(2)));
        Assert.Equal((-95.24m, -95.23m), ((-share).Round(2), (-share).Truncate(2)));
        Assert.Equal(0.5m, Fraction.Of(1, 2).Round(1));
        Assert.Equal(1m, Fraction.Of(1, 2).Round(0));
        Assert.Throws<DivideByZeroException>(() => Fraction.Of(1, 0));
        Assert.Equal(Fraction.Of(-1, 2), Fraction.Of(1, -2));
        Assert.Equal(Fraction.One, default(Fraction) + 1);
        Assert.Equal(0.5, Fraction.Of(BigInteger.Pow(3, 3000), BigInteger.Pow(3, 3000) * 2).ToDouble(), 12);
    }
}
