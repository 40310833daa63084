using NodaTime;

namespace NtmCriteria.Zoning;

/// <summary>What a published list says of a commune.</summary>
/// <param name="Zone">The zone.</param>
/// <param name="From">The first day of the list.</param>
/// <param name="Source">The list, such as <c>861/QĐ-TTg</c>, or null.</param>
public sealed record ZoneListing(Zone Zone, LocalDate From, string? Source = null)
{
    /// <summary>Zone, day and list.</summary>
    public override string ToString() => $"zone {Zone} from {Dates.Iso(From)}{(Source is null ? "" : $" ({Source})")}";
}
