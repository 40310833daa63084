using NodaTime;

namespace NtmCriteria.Law;

/// <param name="Days">The days it speaks of.</param>
/// <param name="SetId">The set that governs, or null.</param>
/// <param name="Reason">Why none governs, or null.</param>
/// <param name="Reference">Where that stands in the law.</param>
/// <param name="Evidence">How well that is evidenced; null where the calendar has no line for the question.</param>
internal sealed record CalendarEntry(
    DateInterval Days, string? SetId, NoSetReason? Reason, string? Reference, EvidenceGrade? Evidence);
