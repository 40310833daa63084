namespace NtmCriteria.Bulk;

/// <summary>A slot whose codes come of one column of doubles alone.</summary>
/// <param name="Slot">The slot.</param>
/// <param name="Column">Its values.</param>
/// <param name="Scratch">Where in the room of its criterion its codes go.</param>
internal sealed record PlainSlot(Slot Slot, DoubleColumn Column, int Scratch);
