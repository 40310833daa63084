using System.Globalization;

namespace NtmCriteria;

/// <summary>Reads the cells of a commune table: numbers, ratios, limits, judgements, grades, "n/a".</summary>
public static class ObservationCell
{
    /// <summary>What a cell may hold, for error messages.</summary>
    public const string Expected =
        "a number (43.5), counts (8481/9669), a limit (>54, <=2.5, 75..78), đạt or không đạt, a grade (tốt, khá, "
        + "trung bình, yếu), n/a, or nothing";

    /// <summary>What a cell may hold, in both languages.</summary>
    public static LocalText ExpectedText { get; } = new(
        "một số (43.5, hoặc 43,5 nếu bảng viết kiểu Việt Nam), số đếm (8481/9669), giới hạn (>54, <=2.5, 75..78), đạt hoặc không đạt, "
        + "xếp loại (tốt, khá, trung bình, yếu), n/a (không áp dụng), hoặc để trống", Expected);

    /// <summary>Reads one cell.</summary>
    /// <param name="text">The text; empty means not observed.</param>
    /// <param name="style">How numbers are written.</param>
    /// <param name="observation">What the cell says, or null where it says nothing.</param>
    /// <param name="problem">What is wrong, or null.</param>
    /// <returns>Whether the cell could be read.</returns>
    public static bool TryRead(
        ReadOnlySpan<char> text, NumberStyle style, out Observation? observation, out LocalText? problem)
    {
        text = text.Trim();
        observation = null;
        problem = null;
        if (text.IsEmpty) return true;
        // Growth may be negative; whether a column takes that is for its reader to say.
        var negative = text.Length > 1 && text[0] == '-';
        if (char.IsAsciiDigit(text[negative ? 1 : 0])) return ReadNumeric(text, style, out observation, out problem);
        if (text[0] is '>' or '<' or '≥' or '≤') return ReadLimit(text, style, out observation, out problem);
        observation = Word(text);
        if (observation is not null) return true;
        problem = new($"không hiểu '{text}'; cần {ExpectedText.Vi}", $"'{text}' was not understood; expected {Expected}");
        return false;
    }

    /// <summary>Reads one number.</summary>
    /// <param name="text">The text, with no unit.</param>
    /// <param name="style">How numbers are written.</param>
    /// <param name="number">The number.</param>
    /// <returns>Whether it is one.</returns>
    /// <remarks>More than fifteen significant digits are rounded to fifteen, as a double keeps them.</remarks>
    public static bool TryNumber(ReadOnlySpan<char> text, NumberStyle style, out decimal number)
    {
        var isNumber = TryExact(text, style, out number);
        number = Significant.Round(number);
        return isNumber;
    }

    private static bool TryExact(ReadOnlySpan<char> text, NumberStyle style, out decimal number)
    {
        if (TryShort(text, style == NumberStyle.Invariant ? '.' : ',', out number)) return true;
        if (style == NumberStyle.Invariant)
            return decimal.TryParse(
                text, NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture,
                out number);
        Span<char> plain = stackalloc char[64];
        number = 0;
        if (text.Length > plain.Length) return false;
        var length = 0;
        var comma = text.IndexOf(',');
        var whole = comma < 0 ? text : text[..comma];
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '.')
            {
                // A point groups: three digits must follow up to the next point or the comma, and some must precede.
                var fromEnd = whole.Length - i;
                if (i == 0 || i > whole.Length || fromEnd % 4 != 0 || whole[0] == '0') return false;
                continue;
            }

            plain[length++] = text[i] == ',' ? '.' : text[i];
        }

        // Once one point groups, all groups must: 1.234567 is no number.
        var points = whole.Count('.');
        if (points > 0 && points != (whole.Length - points - 1) / 3) return false;
        return decimal.TryParse(
            plain[..length], NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign,
            CultureInfo.InvariantCulture, out number);
    }

    /// <summary>
    /// Digits with at most one decimal sign between them, as nearly every cell of a table holds: the general reader
    /// takes ten times as long. Whatever is not of this form is left to it.
    /// </summary>
    private static bool TryShort(ReadOnlySpan<char> text, char sign, out decimal number)
    {
        number = 0;
        // Eighteen digits fit a long.
        if (text.IsEmpty || text.Length > 18) return false;
        long digits = 0;
        var at = -1;
        for (var i = 0; i < text.Length; i++)
        {
            var digit = (uint)(text[i] - '0');
            if (digit <= 9) digits = (digits * 10) + digit;
            else if (text[i] == sign && at < 0 && i > 0 && i < text.Length - 1) at = i;
            else return false;
        }

        number = new((int)digits, (int)(digits >> 32), 0, false, (byte)(at < 0 ? 0 : text.Length - 1 - at));
        return true;
    }

    /// <summary>Reads a grade of the four-step scale.</summary>
    /// <param name="text">The Vietnamese word, in any spelling that Unicode allows.</param>
    /// <param name="rating">The grade.</param>
    /// <returns>Whether it is one.</returns>
    public static bool TryRating(string text, out Rating rating)
    {
        ArgumentNullException.ThrowIfNull(text);
        Rating? found = VietnameseText.Key(text) switch
        {
            "tốt" => Rating.Good,
            "khá" => Rating.Fair,
            "trung bình" => Rating.Average,
            "yếu" => Rating.Weak,
            _ => null,
        };
        rating = found ?? default;
        return found is not null;
    }

    private static readonly Judged MetCell = new(true);
    private static readonly Judged NotMetCell = new(false);
    private static readonly DoesNotApply NotApplicableCell = new();

    private static Observation? Word(ReadOnlySpan<char> text)
    {
        // The two words that fill most cells, in the spelling that most tables use.
        if (text is "đạt" or "Đạt") return MetCell;
        if (text is "n/a") return NotApplicableCell;
        var word = VietnameseText.Key(text.ToString());
        return word switch
        {
            "đạt" or "true" or "yes" or "x" or "có" => MetCell,
            "không đạt" or "chưa đạt" or "false" or "no" => NotMetCell,
            "n/a" or "na" or "không áp dụng" => NotApplicableCell,
            _ => TryRating(word, out var rating) ? new Graded(rating) : null,
        };
    }

    private static bool ReadNumeric(
        ReadOnlySpan<char> text, NumberStyle style, out Observation? observation, out LocalText? problem)
    {
        observation = null;
        problem = null;
        if (text[^1] == '%') text = text[..^1].TrimEnd();
        if (TryNumber(text, style, out var number))
        {
            observation = new Measured(number);
            return true;
        }

        var slash = text.IndexOf('/');
        if (slash > 0) return ReadRatio(text, slash, style, out observation, out problem);
        var dots = text.IndexOf("..");
        if (dots > 0 && TryNumber(text[..dots].Trim(), style, out var low)
            && TryNumber(text[(dots + 2)..].Trim(), style, out var high) && low <= high)
        {
            observation = new Bounded(Bound.Between(low, high));
            return true;
        }

        problem = style == NumberStyle.Invariant && text.Contains(',')
            ? new(
                $"'{text}' có dấu phẩy; cần dấu chấm thập phân như 43.5, hoặc bảng viết số kiểu Việt Nam",
                $"'{text}' has a comma; expected a decimal point as in 43.5, or a table in the Vietnamese style")
            : style == NumberStyle.Vietnamese && text.Contains('.')
                ? new(
                    $"'{text}' có dấu chấm không ngăn cách hàng nghìn; theo vi-VN cần 43,5 hoặc 1.234,5",
                    $"'{text}' has a point that groups no thousands; under vi-VN expected 43,5 or 1.234,5")
                : new($"'{text}' không phải là số; cần {ExpectedText.Vi}", $"'{text}' is not a number; expected {Expected}");
        return false;
    }

    private static bool ReadRatio(
        ReadOnlySpan<char> text, int slash, NumberStyle style, out Observation? observation, out LocalText? problem)
    {
        observation = null;
        problem = null;
        if (TryNumber(text[..slash].Trim(), style, out var part) && TryNumber(text[(slash + 1)..].Trim(), style, out var whole)
            && part >= 0 && whole > 0 && part <= Ratio.MaxCount && whole <= Ratio.MaxCount
            && part == decimal.Truncate(part) && whole == decimal.Truncate(whole))
        {
            observation = new MeasuredRatio(Ratio.Of((long)part, (long)whole));
            return true;
        }

        problem = new(
            $"'{text}' không phải là tỷ số của hai số đếm; cần hai số nguyên như 8481/9669, số sau lớn hơn 0",
            $"'{text}' is not a ratio of counts; expected two whole numbers such as 8481/9669, the second above 0");
        return false;
    }

    private static bool ReadLimit(
        ReadOnlySpan<char> text, NumberStyle style, out Observation? observation, out LocalText? problem)
    {
        observation = null;
        problem = null;
        var included = text[0] is '≥' or '≤' || (text.Length > 1 && text[1] == '=');
        var rest = text[(text.Length > 1 && text[1] == '=' ? 2 : 1)..].Trim();
        if (!rest.IsEmpty && rest[^1] == '%') rest = rest[..^1].TrimEnd();
        if (!TryNumber(rest, style, out var number))
        {
            problem = new(
                $"'{text}' không phải là giới hạn; cần một số sau dấu, như >54 hoặc <=2.5",
                $"'{text}' is not a limit; expected a number after the sign, such as >54 or <=2.5");
            return false;
        }

        var bound = (text[0] is '>' or '≥', included) switch
        {
            (true, true) => Bound.AtLeast(number),
            (true, false) => Bound.MoreThan(number),
            (false, true) => Bound.AtMost(number),
            _ => Bound.LessThan(number),
        };
        observation = new Bounded(bound);
        return true;
    }
}
