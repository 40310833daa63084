using System.Globalization;
using System.Numerics;
using NtmCriteria.Law;

namespace NtmCriteria;

/// <summary>Reads back the texts of exact values, digit for digit; a cell of a table may be rounded, these are not.</summary>
internal static class ExactTexts
{
    // Reading a number of n digits takes about n squared steps; sums of survey weights have some hundred.
    private const int MostDigits = 10_000;

    public static bool TryRatio(string text, out Ratio ratio)
    {
        ratio = default;
        var slash = text.IndexOf('/', StringComparison.Ordinal);
        if (slash <= 0 || !Count(text.AsSpan(0, slash), out var part) || !Count(text.AsSpan(slash + 1), out var whole)
            || whole == 0 || part > Ratio.MaxCount || whole > Ratio.MaxCount)
            return false;
        ratio = Ratio.Of(part, whole);
        return true;
    }

    public static bool TryBound(string text, out Bound bound)
    {
        bound = default;
        var dots = text.IndexOf("..", StringComparison.Ordinal);
        if (dots > 0)
        {
            if (!DecimalShape.TryRead(text[..dots], out var low) || !DecimalShape.TryRead(text[(dots + 2)..], out var high) || low > high)
                return false;
            bound = Bound.Between(low, high);
            return true;
        }

        var included = text.Length > 1 && text[1] == '=';
        if (text.Length < 2 || text[0] is not ('<' or '>') || !DecimalShape.TryRead(text[(included ? 2 : 1)..], out var number)) return false;
        bound = (text[0] == '>', included) switch
        {
            (true, true) => Bound.AtLeast(number),
            (true, false) => Bound.MoreThan(number),
            (false, true) => Bound.AtMost(number),
            _ => Bound.LessThan(number),
        };
        return true;
    }

    public static bool TryFraction(string text, out Fraction fraction)
    {
        fraction = default;
        if (text.Length > MostDigits) return false;
        var slash = text.IndexOf('/', StringComparison.Ordinal);
        var denominator = BigInteger.One;
        if (!BigInteger.TryParse(
                slash < 0 ? text : text.AsSpan(0, slash), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var numerator)
            || (slash >= 0 && !BigInteger.TryParse(
                text.AsSpan(slash + 1), NumberStyles.None, CultureInfo.InvariantCulture, out denominator))
            || denominator.IsZero)
            return false;
        fraction = Fraction.Of(numerator, denominator);
        return true;
    }

    private static bool Count(ReadOnlySpan<char> text, out long count) =>
        long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out count);
}
