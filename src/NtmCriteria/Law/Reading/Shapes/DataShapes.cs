using System.Collections.Immutable;
using System.Globalization;
using NodaTime;

namespace NtmCriteria.Law;

/// <summary>An exact decimal, also with an exponent, as programs write very small numbers.</summary>
internal sealed class DecimalShape : Shape<decimal>, INumberShape
{
    public bool IsWhole => false;

    public override decimal Read(DocumentReader reader, JsonEntry entry)
    {
        if (entry.Kind != JsonKind.Number) throw reader.Wrong(entry, "aNumber");
        return TryRead(entry.Text!, out var number) ? number : throw reader.Wrong(entry, "anExactNumber");
    }

    /// <summary>Whether the number is a decimal exactly; none is rounded.</summary>
    public static bool TryRead(string text, out decimal number)
    {
        const NumberStyles styles = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent;
        if (!decimal.TryParse(text, styles, CultureInfo.InvariantCulture, out number)) return false;
        var digits = DigitsOf(text.Split('e', 'E')[0]);
        if (digits.Length == 0) return true;
        // What lies below the last place of a decimal is rounded or read as zero: then other digits remain.
        return DigitsOf(number.ToString(CultureInfo.InvariantCulture)) == digits;
    }

    private static string DigitsOf(string text) =>
        text.Replace("-", "", StringComparison.Ordinal).Replace(".", "", StringComparison.Ordinal).Trim('0');
}

/// <summary>Any day of the ISO calendar.</summary>
internal sealed class DayShape : Shape<LocalDate>, ITextShape
{
    public string Pattern => "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$";

    public string Format => "date";

    public override LocalDate Read(DocumentReader reader, JsonEntry entry)
    {
        var text = reader.Text(entry);
        if (text.Length == 10 && text[4] == '-' && text[7] == '-' && Digits(text.AsSpan(0, 4), out var year)
            && Digits(text.AsSpan(5, 2), out var month) && Digits(text.AsSpan(8, 2), out var day)
            && year >= 1 && month is >= 1 and <= 12 && day >= 1 && day <= CalendarSystem.Iso.GetDaysInMonth(year, month))
            return new(year, month, day);
        reader.Report(entry, ProblemCode.Date, "noDay", ("given", entry));
        return default;
    }

    private static bool Digits(ReadOnlySpan<char> text, out int number) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number);
}

/// <summary>Flags as an array of words, each once; none of them is an empty array.</summary>
internal sealed class FlagsShape<T>(Func<int, T> value, Func<T, T, T> or) : Shape<T>, IListShape where T : struct, Enum
{
    private static readonly WordShape<T> Word = new(["", .. CamelWords.All<T>()[1..]], CamelWords.Value<T>);

    public ValueShape Item => Word;

    public int AtLeast => 0;

    public int AtMost => CamelWords.All<T>().Length - 1;

    public override T Read(DocumentReader reader, JsonEntry entry)
    {
        var all = value(0);
        foreach (var item in reader.Items(entry))
        {
            var flag = Word.Read(reader, item);
            if (all.HasFlag(flag)) reader.Report(item, ProblemCode.Structure, "flagTwice", ("given", item));
            all = or(all, flag);
        }

        return all;
    }
}

/// <summary>An object whose keys are data, with the place of each member, for those who have more to say of it.</summary>
internal sealed class PlacedMapShape<T>(Shape<T> item, string expected)
    : Shape<ImmutableArray<(JsonEntry Entry, T Value)>>([]), IMapShape
{
    public ValueShape Item => item;

    public int AtLeast => 0;

    public string? Alone => null;

    public override ImmutableArray<(JsonEntry Entry, T Value)> Read(DocumentReader reader, JsonEntry entry) =>
        [.. reader.Members(entry, expected).Select(member => (member, item.Read(reader, member)))];
}

/// <summary>An array, with the place of each item.</summary>
internal sealed class PlacedListShape<T>(Shape<T> item) : Shape<ImmutableArray<(JsonEntry Entry, T Value)>>([]), IListShape
{
    public ValueShape Item => item;

    public int AtLeast => 0;

    public int AtMost => int.MaxValue;

    public override ImmutableArray<(JsonEntry Entry, T Value)> Read(DocumentReader reader, JsonEntry entry) =>
        [.. reader.Items(entry).Select(one => (one, item.Read(reader, one)))];
}

/// <summary>A value with its place.</summary>
internal sealed class PlacedShape<T>(Shape<T> shape) : Shape<(JsonEntry Entry, T Value)>, ILaterShape
{
    public ValueShape Shape => shape;

    public override (JsonEntry Entry, T Value) Read(DocumentReader reader, JsonEntry entry) => (entry, shape.Read(reader, entry));
}

/// <summary>The shapes that data share, beside those of rule documents.</summary>
internal static class DataValues
{
    public static readonly DayShape Day = new();

    public static readonly DecimalShape Decimal = new();

    public static readonly MoneyShape Long = new();

    public static readonly WordShape<Tier> TierOrNone = new(Words.TierOrNone);

    /// <summary>Makes something of what was read; what its maker refuses is a problem of the place.</summary>
    public static T? Make<T>(this DocumentReader reader, JsonEntry entry, Func<T> make)
    {
        try
        {
            return make();
        }
        catch (ArgumentException refused)
        {
            reader.Report(entry, ProblemCode.Structure, "refused", ("reason", Reason(refused)));
            return default;
        }
    }

    private static LocalText Reason(ArgumentException refused)
    {
        if (refused is ImpossibleValueException impossible)
            return new(impossible.ToText(Language.Vietnamese), impossible.ToText(Language.English));
        var reason = refused.Message;
        // The name of a parameter means nothing to those who wrote the document.
        if (refused.ParamName is { } name) reason = reason.Replace($" (Parameter '{name}')", "", StringComparison.Ordinal);
        return new(reason.ReplaceLineEndings(" "), reason.ReplaceLineEndings(" "));
    }
}
