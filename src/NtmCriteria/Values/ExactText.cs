using System.Globalization;
using System.Numerics;
using System.Text;

namespace NtmCriteria;

/// <summary>How exact numbers are written: by language, never by machine.</summary>
internal static class ExactText
{
    /// <summary>A number given in units of its last decimal.</summary>
    public static string Write(BigInteger units, int digits, Language language)
    {
        var (point, group) = language == Language.Vietnamese ? (',', '.') : ('.', ',');
        var figures = BigInteger.Abs(units).ToString(CultureInfo.InvariantCulture).PadLeft(digits + 1, '0');
        var whole = figures.Length - digits;
        var text = new StringBuilder(units.Sign < 0 ? "-" : "");
        for (var i = 0; i < whole; i++)
        {
            if (i > 0 && (whole - i) % 3 == 0) text.Append(group);
            text.Append(figures[i]);
        }

        return digits == 0 ? text.ToString() : text.Append(point).Append(figures, whole, digits).ToString();
    }

    public static string Write(BigInteger whole, Language language) => Write(whole, 0, language);

    /// <summary>A change, with its sign.</summary>
    public static string Signed(Fraction value, int digits, Language language) =>
        (value.Numerator.Sign > 0 ? "+" : "") + value.ToText(digits, language);
}
