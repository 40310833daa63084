using System.Globalization;

namespace NtmCriteria.Tables;

/// <summary>Recognises the row that numbers the columns of a form: A, B, 1, 2, 3; (1), (2), (3); 5=3+4.</summary>
internal static class NumberingRow
{
    /// <summary>Whether every filled cell of the current row counts on from the one before it.</summary>
    public static bool Is(RowSource source)
    {
        var (filled, letter, number) = (0, '\0', -1);
        for (var i = 0; i < source.Count; i++)
        {
            if (source.IsEmpty(i)) continue;
            var text = source.Characters(i).Trim();
            if (text.Length > 24) return false;
            text = text.Trim("()[]").Trim();
            // What a column is computed from follows its number.
            if (text.IndexOf('=') is > 0 and var sign) text = text[..sign].Trim().Trim("()[]");
            if (text.Length == 1 && char.IsAsciiLetter(text[0]) && number < 0)
            {
                var next = char.ToUpperInvariant(text[0]);
                if (filled > 0 ? next != letter + 1 : next != 'A') return false;
                letter = next;
            }
            else if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var read) && read <= 999)
            {
                // A column may be left without a number, but none counts back.
                if (number < 0 ? read > 2 : read <= number || read > number + 3) return false;
                number = read;
            }
            else return false;
            filled++;
        }

        return filled >= 2 && (filled >= 3 || filled == source.Count);
    }
}
