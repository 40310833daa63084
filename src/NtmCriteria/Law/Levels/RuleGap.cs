using NodaTime;

namespace NtmCriteria.Law;

/// <summary>One level that somebody with the decree in hand could fill in or confirm.</summary>
/// <param name="SetId">The set.</param>
/// <param name="From">The first day of the indicator's version.</param>
/// <param name="Id">The indicator, or its part.</param>
/// <param name="Label">What is asked.</param>
/// <param name="Kind">How the level is compared.</param>
/// <param name="Unit">Its unit, or null.</param>
/// <param name="Stratum">The column, or null where all columns are alike.</param>
/// <param name="Year">The year, or null where no year matters.</param>
/// <param name="State">What is missing.</param>
/// <param name="Current">What stands there now: a recalled level, else an open one.</param>
public sealed record RuleGap(
    string SetId, LocalDate From, string Id, LocalText Label, RequirementKind Kind, UnitOfMeasure? Unit, Stratum? Stratum,
    int? Year, GapState State, Requirement Current)
{
    /// <summary>Set, indicator, column, year and state.</summary>
    public override string ToString() =>
        $"{SetId}#{Id} ({Stratum?.Code ?? "all columns"}{(Year is { } year ? $", {year}" : "")}): {State}";
}
