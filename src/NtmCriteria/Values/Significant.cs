using System.Globalization;

namespace NtmCriteria;

/// <summary>
/// Fifteen significant digits, as a double keeps them: 89.99999999999999 is 90 that a program has added up, and reads as
/// 90 whichever way it comes in.
/// </summary>
internal static class Significant
{
    public const int Digits = 15;

    private const ulong Limit = 1_000_000_000_000_000;

    /// <summary>The number that a float is written as: the shortest that is read as the same float again.</summary>
    public static decimal Shortest(float value)
    {
        Span<char> text = stackalloc char[32];
        value.TryFormat(text, out var length, "R", CultureInfo.InvariantCulture);
        return decimal.Parse(text[..length], NumberStyles.Float, CultureInfo.InvariantCulture);
    }

    /// <summary>The number at fifteen digits; whole numbers are left as they are.</summary>
    public static decimal Round(decimal value)
    {
        Span<int> bits = stackalloc int[4];
        decimal.GetBits(value, bits);
        var low = ((ulong)(uint)bits[1] << 32) | (uint)bits[0];
        if (bits[2] == 0 && low < Limit) return value;
        var scale = (bits[3] >> 16) & 0xFF;
        var whole = decimal.Truncate(decimal.Abs(value));
        var places = Digits;
        // Zeros behind the sign are no digits: they say where the number begins.
        if (whole > 0) for (; whole >= 1; whole /= 10) places--;
        else for (var part = decimal.Abs(value); part is > 0 and < 0.1m && places < 28; part *= 10) places++;
        return places >= scale ? value : decimal.Round(value, Math.Max(places, 0), MidpointRounding.AwayFromZero);
    }
}
