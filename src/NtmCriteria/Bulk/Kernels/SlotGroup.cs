namespace NtmCriteria;

/// <summary>A slot whose codes come of one column of doubles alone.</summary>
/// <param name="Slot">The slot.</param>
/// <param name="Column">Its values.</param>
/// <param name="Scratch">Where in the room of its criterion its codes go.</param>
internal sealed record PlainSlot(Slot Slot, DoubleColumn Column, int Scratch);

/// <summary>Two or three plain slots of one criterion, which are read in step.</summary>
/// <param name="Slots">The slots.</param>
internal sealed record SlotGroup(PlainSlot[] Slots)
{
    /// <summary>The plain slots of a criterion by threes, and two that are left; a single one gains nothing.</summary>
    /// <param name="plan">The plan: it knows the parts of a slot.</param>
    /// <param name="slots">The slots of the criterion.</param>
    /// <param name="sources">What each slot of the plan reads.</param>
    public static SlotGroup[] Of(EvaluationPlan plan, IEnumerable<Slot> slots, SlotSource[] sources) =>
    [
        .. slots.SelectMany(slot => slot is { IsWhole: true, SetId: null } ? plan.Parts[slot.Position].Prepend(slot) : [slot])
            .Select((slot, scratch) => sources[slot.Position].Plain is { } column ? new PlainSlot(slot, column, scratch) : null)
            .OfType<PlainSlot>().Chunk(LevelKernel.Most).Where(some => some.Length > 1).Select(some => new SlotGroup(some)),
    ];
}
