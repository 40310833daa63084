using System.Collections.Immutable;

namespace NtmCriteria.Bulk;

/// <summary>
/// Where evidence is asked for, somebody's word on a criterion decides nothing while a weakly evidenced level, or
/// another set, is open. Rarely asked, so one commune after the other.
/// </summary>
internal static class StrictAttestation
{
    public static void Apply(BlockOfCodes block, ImmutableArray<Slot> slots, AlignedBytes judged)
    {
        for (var i = 0; i < block.Length; i++)
        {
            judged[i] = block.Judged[i];
            if (judged[i] != Judgements.None && IsOpen(block, slots, i))
                judged[i] = judged[i] == Judgements.Met ? (byte)Judgements.MetWithoutEffect : (byte)Judgements.None;
        }

        block.Judged = judged;
    }

    private static bool IsOpen(BlockOfCodes block, ImmutableArray<Slot> slots, int i)
    {
        for (var s = 0; s < slots.Length; s++)
        {
            ref readonly var slot = ref block.Slots[s];
            if (ScalarKernel.Judge(block, in slot, i) == Verdict.Undetermined
                && (slot.Table.Weak[ScalarKernel.Cell(block, slot.Table, i)]
                    || (slots[s].SetId is not null && slot.Low[i] == CellCode.NotKnown)))
                return true;
        }

        return false;
    }
}
