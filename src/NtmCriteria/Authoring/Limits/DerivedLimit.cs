using NodaTime;
using NtmCriteria.Law;

namespace NtmCriteria.Authoring.Limits;

/// <summary>A limit that a published outcome puts on a level.</summary>
/// <param name="SetId">The set of the level.</param>
/// <param name="IndicatorId">Its indicator.</param>
/// <param name="Days">The days of the version of the indicator.</param>
/// <param name="Stratum">The column that the commune is judged by.</param>
/// <param name="Year">The year of the level, or null where it holds for every year.</param>
/// <param name="Kind">How a value is compared with the level.</param>
/// <param name="Limit">The limit.</param>
public sealed record DerivedLimit(
    string SetId, string IndicatorId, DateInterval Days, string Stratum, int? Year, RequirementKind Kind, LevelLimit Limit)
{
    /// <summary>The level that it speaks of.</summary>
    internal (string, string, DateInterval, string, int?) Cell => (SetId, IndicatorId, Days, Stratum, Year);

    /// <summary>Level and limit.</summary>
    public override string ToString() =>
        $"{SetId}#{IndicatorId} ({Stratum}{(Year is { } year ? $", {year}" : "")}): {Limit}";
}
