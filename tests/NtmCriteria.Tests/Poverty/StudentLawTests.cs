using NtmCriteria.Poverty;
using Xunit;

namespace NtmCriteria.Tests.Poverty;

public sealed class StudentLawTests
{
    // NIST/SEMATECH e-Handbook of Statistical Methods, 1.3.6.7.2, critical values of Student's t (two-sided 0.10, 0.05, 0.01).
    [Theory]
    [InlineData(1, 6.314, 12.706, 63.657)]
    [InlineData(2, 2.920, 4.303, 9.925)]
    [InlineData(3, 2.353, 3.182, 5.841)]
    [InlineData(5, 2.015, 2.571, 4.032)]
    [InlineData(10, 1.812, 2.228, 3.169)]
    [InlineData(14, 1.761, 2.145, 2.977)]
    [InlineData(30, 1.697, 2.042, 2.750)]
    [InlineData(60, 1.671, 2.000, 2.660)]
    [InlineData(100, 1.660, 1.984, 2.626)]
    public void The_quantiles_are_those_of_the_tables(int degrees, double ten, double five, double one)
    {
        Assert.Equal(ten, StudentLaw.Quantile(0.10, degrees), 3);
        Assert.Equal(five, StudentLaw.Quantile(0.05, degrees), 3);
        Assert.Equal(one, StudentLaw.Quantile(0.01, degrees), 3);
    }

    // One degree is Cauchy's law, two and four have roots: exact forms without a series.
    [Theory]
    [InlineData(0.5)]
    [InlineData(0.1)]
    [InlineData(0.05)]
    [InlineData(0.001)]
    [InlineData(1e-9)]
    public void Few_degrees_have_exact_quantiles(double outside)
    {
        Near(1 / Math.Tan(Math.PI * outside / 2), StudentLaw.Quantile(outside, 1));
        var inside = 1 - outside;
        Near(inside * Math.Sqrt(2 / (outside * (1 + inside))), StudentLaw.Quantile(outside, 2));
        var root = Math.Sqrt(outside * (2 - outside));
        Near(2 * Math.Sqrt((Math.Cos(Math.Acos(root) / 3) / root) - 1), StudentLaw.Quantile(outside, 4));
    }

    // Abramowitz and Stegun 26.7.3 and 26.7.4: for whole degrees the probability inside is a finite sum. It rounds with
    // every term, so that it bears out fewer digits for many degrees.
    [Fact]
    public void The_law_is_the_finite_sum_of_every_number_of_degrees()
    {
        foreach (var degrees in Enumerable.Range(1, 400).Concat([1_000, 2_001, 4_999, 5_000, 5_001, 20_000, 100_001]))
            for (var t = 0.05; t < 6; t += 0.35)
                Assert.Equal(1 - Inside(t, degrees), StudentLaw.TwoSided(-t, degrees), 1e-15 * (1_000 + degrees));
    }

    [Fact]
    public void The_quantile_undoes_the_law()
    {
        foreach (var degrees in new[] { 1, 2, 3, 7, 14, 65, 66, 339, 12_345, 1_000_000, 100_000_000 })
            foreach (var outside in new[] { 0.999, 0.7, 0.1, 0.05, 0.01, 1e-6, 1e-12 })
                Near(outside, StudentLaw.TwoSided(StudentLaw.Quantile(outside, degrees), degrees));
    }

    [Fact]
    public void Many_degrees_are_the_normal_law()
    {
        // Abramowitz and Stegun 26.7.5: t is z + (z^3 + z) / (4 degrees) + ...; z of 0.05 to sixteen digits.
        const double Z = 1.959963984540054;
        foreach (var degrees in new[] { 1e6, 1e7, 1e9 })
            Near(Z + (((Z * Z * Z) + Z) / (4 * degrees)), StudentLaw.Quantile(0.05, degrees));
        Near(6.334248366623984e-05, StudentLaw.TwoSided(4, 1e15));
        Near(1.2441921148543568e-15, StudentLaw.TwoSided(8, 1e15));
    }

    // The tail keeps its digits on both sides of the change of method.
    [Theory]
    [InlineData(3.5)]
    [InlineData(6)]
    [InlineData(8)]
    public void The_law_is_smooth_in_its_degrees(double t)
    {
        double Log(int degrees) => Math.Log(StudentLaw.TwoSided(t, degrees));
        Assert.Equal(0, Log(4_998) - (3 * Log(4_999)) + (3 * Log(5_000)) - Log(5_001), 1e-10);
    }

    [Fact]
    public void The_ends_of_the_law()
    {
        Assert.Equal(1, StudentLaw.TwoSided(0, 3));
        Assert.Equal(0, StudentLaw.TwoSided(double.PositiveInfinity, 3));
        Assert.Equal(0, StudentLaw.TwoSided(1e200, 3));
        Assert.Equal(0, StudentLaw.Quantile(1, 3));
    }

    private static double Inside(double t, int degrees)
    {
        var angle = Math.Atan(t / Math.Sqrt(degrees));
        var (sine, cosine) = Math.SinCos(angle);
        if (degrees == 1) return 2 * angle / Math.PI;
        var isOdd = degrees % 2 == 1;
        var (term, sum) = (isOdd ? cosine : 1, 0.0);
        for (var n = isOdd ? 3 : 2; n <= degrees; n += 2)
        {
            sum += term;
            term *= cosine * cosine * (n - 1) / n;
        }

        return isOdd ? 2 / Math.PI * (angle + (sine * sum)) : sine * sum;
    }

    private static void Near(double expected, double actual) => Assert.InRange(actual / expected, 1 - 1e-10, 1 + 1e-10);
}
