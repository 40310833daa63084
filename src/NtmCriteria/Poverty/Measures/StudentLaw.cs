namespace NtmCriteria.Poverty;

/// <summary>Student's t: the law of an estimate over its standard error where the error itself comes from few clusters.</summary>
/// <remarks>
/// Abramowitz and Stegun (1964), Handbook of Mathematical Functions, 26.5.8, 26.5.27 and 26.7.1; Hill, G. W. (1970),
/// Algorithm 395: Student's t-distribution, Communications of the ACM 13, 617-619.
/// </remarks>
internal static class StudentLaw
{
    // From here on the continued fraction would lose digits, and Hill's expansion has them all.
    private const double ManyDegrees = 5_000;

    // Γ(a + 1/2) / (Γ(a) √a) in powers of 1/a; from a = 32 on the first term left out is below 1e-12.
    private static readonly double[] Stirling =
        [1, -1 / 8.0, 1 / 128.0, 5 / 1024.0, -21 / 32768.0, -399 / 262144.0, 869 / 4194304.0, 39325 / 33554432.0];

    /// <summary>The probability outside -|t| and |t|.</summary>
    public static double TwoSided(double t, double degrees)
    {
        var square = t * t;
        if (square == 0) return 1;
        if (double.IsInfinity(square)) return 0;
        if (degrees >= ManyDegrees) return NormalLaw.TwoSided(NormalDeviate(square, degrees));
        var half = degrees / 2;
        var (x, y) = (degrees / (degrees + square), square / (degrees + square));
        var front = Math.Exp(-half * LogOfOneAnd(square / degrees)) * Math.Sqrt(y / Math.PI) * GammaRatio(half);
        // The fraction converges quickly on this side of the mean of the beta law, the complement on the other.
        return x < (half + 1) / (half + 2.5)
            ? front * BetaFraction(half, 0.5, x) / half
            : 1 - (front * BetaFraction(0.5, half, y) / 0.5);
    }

    /// <summary>The t that leaves a probability outside -t and t.</summary>
    public static double Quantile(double outside, double degrees)
    {
        // To the right of zero the probability falls and is convex: Newton's steps from zero rise to t and never pass it.
        var (t, step) = (0.0, double.MaxValue);
        while (step > 1e-15 * t)
        {
            step = (TwoSided(t, degrees) - outside) / (2 * Density(t, degrees));
            if (!(step > 0)) break;
            t += step;
        }

        return t;
    }

    // The deviate of the normal law that is as likely.
    private static double NormalDeviate(double square, double degrees)
    {
        var a = degrees - 0.5;
        var (b, y) = (48 * a * a, a * LogOfOneAnd(square / degrees));
        var second = ((((((-0.4 * y) - 3.3) * y) - 24) * y) - 85.5) / ((0.8 * y * y) + 100 + b);
        return (((second + y + 3) / b) + 1) * Math.Sqrt(y);
    }

    private static double Density(double t, double degrees) =>
        Math.Exp(-(degrees + 1) / 2 * LogOfOneAnd(t * t / degrees)) * GammaRatio(degrees / 2) / Math.Sqrt(degrees * Math.PI);

    // Γ(a + 1/2) / Γ(a). The difference of two logarithms of Γ would lose the digits that many degrees of freedom need.
    private static double GammaRatio(double a)
    {
        var shift = 1.0;
        for (; a < 32; a++) shift *= a / (a + 0.5);
        var sum = 0.0;
        for (var i = Stirling.Length - 1; i >= 0; i--) sum = (sum / a) + Stirling[i];
        return shift * Math.Sqrt(a) * sum;
    }

    // ln(1 + x) without the digits that 1 + x loses.
    private static double LogOfOneAnd(double x)
    {
        var sum = 1 + x;
        return sum == 1 ? x : double.IsInfinity(sum) ? Math.Log(x) : Math.Log(sum) * x / (sum - 1);
    }

    // The continued fraction of the incomplete beta function by Lentz's method.
    private static double BetaFraction(double a, double b, double x)
    {
        const double Tiny = 1e-300;
        var (above, below) = (1.0, 1 / NotZero(1 - ((a + b) * x / (a + 1))));
        var value = below;
        // The root of the larger parameter bounds the steps that are needed: some hundred at most.
        for (var m = 1; m < 10_000; m++)
        {
            var even = m * (b - m) * x / ((a + (2 * m) - 1) * (a + (2 * m)));
            Advance(even);
            var odd = -(a + m) * (a + b + m) * x / ((a + (2 * m)) * (a + (2 * m) + 1));
            if (Math.Abs(Advance(odd) - 1) < 1e-16) break;
        }

        return value;

        double Advance(double coefficient)
        {
            below = 1 / NotZero(1 + (coefficient * below));
            above = NotZero(1 + (coefficient / above));
            value *= above * below;
            return above * below;
        }

        static double NotZero(double d) => Math.Abs(d) < Tiny ? Tiny : d;
    }
}
