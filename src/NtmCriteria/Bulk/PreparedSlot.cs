namespace NtmCriteria.Bulk;

/// <summary>The codes of one slot.</summary>
/// <param name="Slot">The slot they were made for: its coding says which levels they tell apart.</param>
/// <param name="Low">The codes of the worst possible values.</param>
/// <param name="High">Those of the best, or none where they are the same.</param>
internal sealed record PreparedSlot(Slot Slot, AlignedBytes Low, AlignedBytes High);
