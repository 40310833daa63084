namespace NtmCriteria.Bulk;

/// <summary>Two or three plain slots of one criterion, which are read in step.</summary>
/// <param name="Slots">The slots.</param>
internal sealed record SlotGroup(PlainSlot[] Slots)
{
    /// <summary>The plain slots of a criterion by threes, and two that are left; a single one gains nothing.</summary>
    /// <param name="plan">The plan: it knows the parts of a slot.</param>
    /// <param name="slots">The slots of the criterion.</param>
    /// <param name="sources">What each slot of the plan reads.</param>
    public static SlotGroup[] Split(EvaluationPlan plan, IEnumerable<Slot> slots, SlotSource[] sources) =>
    [
        .. slots.SelectMany(slot => slot is { IsWhole: true, SetId: null } ? plan.Parts[slot.Position].Prepend(slot) : [slot])
            .Select((slot, scratch) => sources[slot.Position].Plain is { } column ? new PlainSlot(slot, column, scratch) : null)
            .OfType<PlainSlot>().Chunk(LevelKernel.Most).Where(some => some.Length > 1).Select(some => new SlotGroup(some)),
    ];
}
