namespace NtmCriteria.Poverty;

/// <summary>The normal law.</summary>
internal static class NormalLaw
{
    /// <summary>The probability outside -|z| and |z|.</summary>
    public static double TwoSided(double z)
    {
        var x = Math.Abs(z) / Math.Sqrt(2);
        // Series near zero, continued fraction in the tail: both to the last digits (Abramowitz and Stegun 7.1.5, 7.1.14).
        if (x < 2.5)
        {
            var (term, sum) = (x, x);
            for (var n = 1; n < 200; n++)
            {
                term *= -x * x / n;
                sum += term / ((2 * n) + 1);
            }

            return 1 - (2 / Math.Sqrt(Math.PI) * sum);
        }

        var fraction = 0.0;
        for (var n = 120; n >= 1; n--) fraction = n / 2.0 / (x + fraction);
        return Math.Exp(-x * x) / (Math.Sqrt(Math.PI) * (x + fraction));
    }
}
