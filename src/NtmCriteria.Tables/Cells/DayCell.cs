using NodaTime;
using NodaTime.Text;

namespace NtmCriteria.Tables;

/// <summary>Reads the day in a cell.</summary>
internal static class DayCell
{
    private static readonly LocalDatePattern DayFirst = LocalDatePattern.CreateWithInvariantCulture("d/M/uuuu");

    /// <summary>A day as 2023-12-31; in a Vietnamese table also as 31/12/2023.</summary>
    public static bool TryRead(string text, NumberStyle style, out LocalDate date)
    {
        var parsed = LocalDatePattern.Iso.Parse(text);
        if (!parsed.Success && style == NumberStyle.Vietnamese) parsed = DayFirst.Parse(text);
        return parsed.TryGetValue(default, out date);
    }

    public static string Expected(NumberStyle style) => style == NumberStyle.Vietnamese
        ? "expected a day that exists, as 31/12/2023 or 2023-12-31"
        : "expected a day that exists, as 2023-12-31";
}
