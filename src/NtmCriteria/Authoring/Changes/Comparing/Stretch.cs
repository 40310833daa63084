using NodaTime;

namespace NtmCriteria.Authoring.Changes;

/// <summary>A stretch of days on which neither side changes: the sets of both sides there.</summary>
/// <param name="First">Its first day.</param>
/// <param name="Old">The first side's set.</param>
/// <param name="New">The second side's set.</param>
internal sealed record Stretch(LocalDate First, CriteriaSet Old, CriteriaSet New);
