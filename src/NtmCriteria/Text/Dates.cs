using System.Globalization;
using NodaTime;

namespace NtmCriteria;

/// <summary>Writes days.</summary>
internal static class Dates
{
    /// <summary>A day as <c>2024-03-01</c>.</summary>
    // Written by hand: building a date pattern is a tenth of a second of a cold start.
    public static string Iso(LocalDate date) =>
        string.Create(CultureInfo.InvariantCulture, $"{date.Year:D4}-{date.Month:D2}-{date.Day:D2}");
}
