using NodaTime;

namespace NtmCriteria.Zoning;

/// <summary>What a published list says of a commune.</summary>
/// <param name="Zone">The zone.</param>
/// <param name="From">The first day of the list.</param>
/// <param name="Source">The list, such as <c>861/QĐ-TTg</c>, or null.</param>
/// <exception cref="ArgumentOutOfRangeException">The zone is <see cref="Zone.Unknown"/>: a list names a zone.</exception>
public sealed record ZoneListing(Zone Zone, LocalDate From, string? Source = null)
{
    /// <summary>The zone.</summary>
    public Zone Zone { get; init => field = Known(value); } = Known(Zone);

    private static Zone Known(Zone zone) => zone is >= Zone.Outside and <= Zone.III
        ? zone : throw new ArgumentOutOfRangeException(nameof(zone), zone, "A list names a zone: expected Outside, I, II or III.");

    /// <summary>Zone, day and list.</summary>
    public override string ToString() => $"zone {Zone} from {Dates.Iso(From)}{(Source is null ? "" : $" ({Source})")}";
}
