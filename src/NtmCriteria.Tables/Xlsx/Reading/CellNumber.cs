using System.Globalization;

namespace NtmCriteria.Tables;

/// <summary>
/// Numbers of a workbook as people wrote them. They are stored as binary fractions with up to 17 digits; 15 digits give
/// back every number of up to 15 digits exactly, and are as many as a spreadsheet ever shows: 0.28999999999999998 is 0.29.
/// </summary>
internal static class CellNumber
{
    private const int Digits = 15;

    // The day before the first of either calendar. The older one counts a 29 February 1900, which never was.
    private static readonly DateOnly Before1900 = new(1899, 12, 31);
    private static readonly DateOnly Before1904 = new(1904, 1, 1);

    /// <summary>Replaces the stored number that ends a text by its plain decimal form; false where it is no number.</summary>
    public static bool Normalise(CellText text, int start, byte padding)
    {
        var stored = text.Slice(start, text.Length - start);
        if (!IsShort(stored))
        {
            if (!double.TryParse(stored, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) || !double.IsFinite(number))
                return false;
            Span<char> rounded = stackalloc char[64];
            number.TryFormat(rounded, out var length, "E14", CultureInfo.InvariantCulture);
            // Beyond what a decimal holds there is no figure of a commune: the text stays as it is, and is refused later.
            if (!decimal.TryParse(rounded[..length], NumberStyles.Float, CultureInfo.InvariantCulture, out var value)) return true;
            value.TryFormat(rounded, out length, "0.############################", CultureInfo.InvariantCulture);
            text.CutTo(start);
            text.Add(rounded[..length]);
            stored = text.Slice(start, length);
        }

        if (padding > stored.Length && stored.IndexOfAnyExceptInRange('0', '9') < 0)
        {
            Span<char> padded = stackalloc char[16];
            padded[..padding].Fill('0');
            stored.CopyTo(padded[(padding - stored.Length)..]);
            text.CutTo(start);
            text.Add(padded[..padding]);
        }

        return true;
    }

    /// <summary>The day of a serial number as 2023-12-31, whatever the time of day; null where there is no such day.</summary>
    public static string? Day(ReadOnlySpan<char> stored, bool from1904)
    {
        if (!double.TryParse(stored, NumberStyles.Float, CultureInfo.InvariantCulture, out var serial) || serial is < 0 or >= 2_958_466)
            return null;
        var days = (int)serial;
        if (!from1904 && days is 0 or 60) return null;
        var day = from1904 ? Before1904.AddDays(days) : Before1900.AddDays(days > 60 ? days - 1 : days);
        return day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
    }

    private static bool IsShort(ReadOnlySpan<char> stored)
    {
        if (stored.StartsWith('-')) stored = stored[1..];
        var point = stored.IndexOf('.');
        if (stored.Length - (point < 0 ? 0 : 1) is 0 or > Digits || point == 0 || point == stored.Length - 1) return false;
        foreach (var c in stored)
            if (!char.IsAsciiDigit(c) && c != '.')
                return false;
        return point < 0 || stored[(point + 1)..].IndexOf('.') < 0;
    }
}
