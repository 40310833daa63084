using System.Buffers;
using NodaTime;
using NodaTime.Text;

namespace NtmCriteria.Tables;

/// <summary>Reads the day in a cell.</summary>
internal static class DayCell
{
    private static readonly SearchValues<char> TimeLetters = SearchValues.Create("0123456789:.Zz+");

    private static readonly LocalDatePattern DayFirst = LocalDatePattern.CreateWithInvariantCulture("d/M/uuuu");

    /// <summary>A day as 2023-12-31; in a Vietnamese table also as 31/12/2023. A time of day behind it is no matter.</summary>
    public static bool TryRead(string text, NumberStyle style, out LocalDate date)
    {
        text = WithoutTime(text.Trim().TrimStart('\''));
        var parsed = LocalDatePattern.Iso.Parse(text);
        if (!parsed.Success && style == NumberStyle.Vietnamese)
            parsed = DayFirst.Parse(text.Replace('.', '/').Replace('-', '/'));
        return parsed.TryGetValue(default, out date);
    }

    /// <summary>The text before a time such as 00:00:00 or T00:00:00Z; one with AM or PM comes with months in front, and stays.</summary>
    private static string WithoutTime(string text)
    {
        var end = text.AsSpan().IndexOfAny(' ', 'T', '\u00A0');
        if (end < 8) return text;
        var time = text.AsSpan(end + 1).Trim();
        return time.Length >= 4 && time.IndexOf(':') is 1 or 2 && time.IndexOfAnyExcept(TimeLetters) < 0 ? text[..end] : text;
    }

    public static LocalText Expected(NumberStyle style) => style == NumberStyle.Vietnamese
        ? new("ngày có thật, như 31/12/2023 hoặc 2023-12-31", "a day that exists, as 31/12/2023 or 2023-12-31")
        : new("ngày có thật, như 2023-12-31", "a day that exists, as 2023-12-31");
}
