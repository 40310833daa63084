using NodaTime;

namespace NtmCriteria.Authoring.Changes;

/// <summary>One fact that is another, on a stretch of days.</summary>
/// <param name="Place">Where it stands.</param>
/// <param name="Old">What stood there, or null for nothing.</param>
/// <param name="New">What stands there now, or null for nothing.</param>
/// <param name="From">The first day, or null for all days before <paramref name="To"/>.</param>
/// <param name="To">The last day, or null for all days from <paramref name="From"/> on.</param>
internal sealed record FactChange(RulePlace Place, object? Old, object? New, LocalDate? From, LocalDate? To)
{
    public bool Holds(LocalDate day) => (From is null || From <= day) && (To is null || day <= To);
}
