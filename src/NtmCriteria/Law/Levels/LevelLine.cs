using NodaTime;

namespace NtmCriteria.Law;

/// <summary>One level that a document gives.</summary>
/// <param name="Path">Its place in the document.</param>
/// <param name="SetId">The set whose indicator it speaks of.</param>
/// <param name="IndicatorId">The indicator or part.</param>
/// <param name="Stratum">The only stratum it holds for, or null for every one.</param>
/// <param name="Zone">The only zone it holds for, or null for every one.</param>
/// <param name="Year">The only year of data it holds for, or null for every one.</param>
/// <param name="Cell">The level.</param>
/// <param name="Source">Where it stands.</param>
internal sealed record LevelLine(
    string Path, string SetId, string IndicatorId, string? Stratum, Zone? Zone, int? Year, CellDocument Cell,
    LegalSource Source)
{
    /// <summary>The day on which somebody read it in its source, or null.</summary>
    public LocalDate? Checked { get; init; }

    /// <summary>The days on which it holds, within those of its document.</summary>
    public required DateInterval Days { get; init; }

    /// <summary>How closely it says for whom it holds: the closest line wins.</summary>
    public int Closeness => (Zone is null ? 0 : 4) + (Stratum is null ? 0 : 2) + (Year is null ? 0 : 1);

    /// <summary>Whether some commune and year could be under both lines.</summary>
    public bool Meets(LevelLine other) =>
        (Stratum is null || other.Stratum is null || Stratum == other.Stratum)
        && (Zone is null || other.Zone is null || Zone == other.Zone)
        && (Year is null || other.Year is null || Year == other.Year);
}
