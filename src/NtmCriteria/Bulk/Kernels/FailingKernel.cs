using System.Collections.Immutable;

namespace NtmCriteria.Bulk;

/// <summary>Marks failing indicators: one bit each, set where one of the indicator's slots fails.</summary>
internal static class FailingKernel
{
    public static void Run(BlockOfCodes block, ImmutableArray<Slot> slots, Span<ulong> masks, int words)
    {
        for (var s = 0; s < slots.Length; s++)
        {
            ref readonly var slot = ref block.Slots[s];
            var position = slots[s].Indicator.Position;
            var bit = 1UL << (position % 64);
            for (var i = 0; i < block.Length; i++)
                if (ScalarKernel.Judge(block, in slot, i) == Verdict.NotMet && !block.IsOutside(i))
                    masks[(i * words) + (position / 64)] |= bit;
        }
    }
}
