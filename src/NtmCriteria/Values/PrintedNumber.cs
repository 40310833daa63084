using System.Globalization;
using System.Numerics;

namespace NtmCriteria.Statistics;

/// <summary>
/// A number as it stands in print: its digits, and therefore the exact numbers it can have come from. The text is kept,
/// since <c>12.2</c> and <c>12.20</c> say different things.
/// </summary>
public readonly record struct PrintedNumber
{
    private PrintedNumber(string text, BigInteger units, int digits) => (Text, Units, Digits) = (text, units, digits);

    /// <summary>The text as it was printed.</summary>
    public string Text { get; }

    /// <summary>The number in units of its last printed digit.</summary>
    public BigInteger Units { get; }

    /// <summary>The number of decimals printed.</summary>
    public int Digits { get; }

    /// <summary>The number printed, exactly.</summary>
    public Fraction Value => Fraction.Of(Units, BigInteger.Pow(10, Digits));

    /// <summary>One unit of the last printed digit.</summary>
    public Fraction Unit => Fraction.Of(1, BigInteger.Pow(10, Digits));

    /// <summary>
    /// Reads a printed number: point or comma as the decimal mark, a per cent sign allowed. A mark that is repeated, or
    /// that stands before another kind of mark, groups thousands.
    /// </summary>
    /// <param name="text">The text, such as <c>12,20</c>, <c>12.20 %</c> or <c>1.972.767</c>.</param>
    /// <exception cref="ArgumentException">It is no number.</exception>
    public static PrintedNumber Parse(string text) => TryParse(text, out var number)
        ? number
        : throw new ArgumentException($"'{text}' is not a printed number; expected digits with a decimal point or comma, such as 12,20.", nameof(text));

    /// <summary>Reads a printed count: every mark groups thousands, so that <c>23.511</c> is 23,511.</summary>
    /// <param name="text">The text.</param>
    /// <exception cref="ArgumentException">It is no count.</exception>
    public static PrintedNumber ParseCount(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var (sign, body) = Sign(text);
        return Groups(body, ".,") is { } digits
            ? new(text.Trim(), sign * BigInteger.Parse(digits, CultureInfo.InvariantCulture), 0)
            : throw new ArgumentException($"'{text}' is not a printed count; expected whole digits, such as 23511, 23.511 or 23,511.", nameof(text));
    }

    /// <summary>Reads a printed number, or says that it is none.</summary>
    /// <param name="text">The text.</param>
    /// <param name="number">The number.</param>
    public static bool TryParse(string? text, out PrintedNumber number)
    {
        number = default;
        if (string.IsNullOrWhiteSpace(text)) return false;
        var (sign, body) = Sign(text);
        var mark = body.LastIndexOfAny(['.', ',']);
        var repeated = mark >= 0 && body.IndexOf(body[mark], StringComparison.Ordinal) < mark;
        var decimals = mark < 0 || repeated ? "" : body[(mark + 1)..];
        var grouping = mark < 0 || repeated ? body : body[..mark];
        var marks = mark < 0 || repeated ? ".," : body[mark] == ',' ? "." : ",";
        if (mark >= 0 && !repeated && decimals.Length is 0 or > 30) return false;
        if (!decimals.All(char.IsAsciiDigit) || Groups(grouping, marks) is not { } whole) return false;
        number = new(
            text.Trim(), sign * BigInteger.Parse(whole + decimals, CultureInfo.InvariantCulture), decimals.Length);
        return true;
    }

    /// <summary>The exact numbers that print so.</summary>
    /// <param name="reading">Rounded, truncated, or either.</param>
    public ExactInterval Interval(Reading reading)
    {
        if (Units.Sign < 0) return new PrintedNumber(Text, -Units, Digits).Interval(reading).Negate();
        var half = Unit * Fraction.Of(1, 2);
        var low = reading == Reading.Truncated ? Value : Value - half;
        var high = reading == Reading.Rounded ? Value + half : Value + Unit;
        // A printed zero can have come from either side of it.
        return Units.IsZero ? new(-high, false, high, false) : new(low, true, high, false);
    }

    /// <summary>Whether an exact number prints so.</summary>
    /// <param name="exact">The exact number.</param>
    /// <param name="reading">Rounded, truncated, or either.</param>
    public bool Fits(Fraction exact, Reading reading) => Interval(reading).Contains(exact);

    /// <summary>The text as it was printed.</summary>
    public override string ToString() => Text;

    private static (int Sign, string Body) Sign(string text)
    {
        var body = text.Trim().TrimEnd('%').Trim();
        return body.Length > 0 && body[0] is '-' or '−' ? (-1, body[1..].TrimStart())
            : body.StartsWith('+') ? (1, body[1..].TrimStart())
            : (1, body);
    }

    /// <summary>The digits of a whole number, its groups of three joined; null where it is none.</summary>
    private static string? Groups(string text, string marks)
    {
        var joined = text;
        if (text.FirstOrDefault(c => !char.IsAsciiDigit(c)) is var mark and not '\0')
        {
            if (!marks.Contains(mark) && mark is not (' ' or '\u00a0' or '\u202f')) return null;
            var groups = text.Split(mark);
            if (groups[0].Length is 0 or > 3 || groups.Skip(1).Any(g => g.Length != 3)) return null;
            joined = string.Concat(groups);
        }

        return joined.Length is > 0 and <= 30 && joined.All(char.IsAsciiDigit) ? joined : null;
    }
}
