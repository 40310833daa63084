using NodaTime;

namespace NtmCriteria.Authoring.Checking;

/// <summary>What a check compares with; nothing of it is read from the machine.</summary>
public readonly record struct CheckOptions
{
    /// <summary>The day on which the check is made, or null: then no date is held against it.</summary>
    public LocalDate? On { get; init; }

    /// <summary>How long a reading of the source stays fresh, counted up to <see cref="On"/>; null: for ever.</summary>
    public Period? StaleAfter { get; init; }

    /// <summary>What it compares with.</summary>
    public override string ToString() =>
        On is not { } day ? "no day" : $"on {Dates.Iso(day)}{(StaleAfter is { } period ? $", stale after {period}" : "")}";
}
