using System.Globalization;
using NodaTime;

namespace NtmCriteria;

/// <summary>Writes days.</summary>
internal static class Dates
{
    /// <summary>A day as <c>2024-03-01</c>, as machines read it.</summary>
    // Written by hand: building a date pattern is a tenth of a second of a cold start.
    public static string Iso(LocalDate date) =>
        string.Create(CultureInfo.InvariantCulture, $"{date.Year:D4}-{date.Month:D2}-{date.Day:D2}");

    /// <summary>A day as people of a language write it: <c>01/03/2024</c> in Vietnamese, <c>2024-03-01</c> in English.</summary>
    public static string Write(LocalDate date, Language language) => language == Language.Vietnamese
        ? string.Create(CultureInfo.InvariantCulture, $"{date.Day:D2}/{date.Month:D2}/{date.Year:D4}") : Iso(date);
}
