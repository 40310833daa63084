using System.Runtime.CompilerServices;

namespace NtmCriteria.Bulk;

/// <summary>
/// The verdicts on one slot, joined with those on its criterion so far. The tricks: the stratum code picks the slot's
/// test by a byte shuffle; "met" is a signed and "not failed" an unsigned comparison of the same byte, so that "not
/// known" (128) is neither met nor failed; since verdicts are numbered 0 not met, 1 undetermined, 2 met, 3 not
/// applicable, a verdict is the sum of three masks, and "and" is the minimum. Slot by slot, not commune by commune: the
/// inner loop then holds its tables in registers, and the verdicts wait in the first-level cache.
/// </summary>
internal static class SlotKernel
{
    public static void Run<T>(BlockOfCodes block, in SlotOfCodes slot, ref byte verdicts) where T : struct, ILanes<T>
    {
        ref var strata = ref block.Strata.Start;
        if (slot.IsPlain)
        {
            var met = T.Table(ref CriterionKernel.At(slot.Table.Met, slot.Row), 0);
            var fail = T.Table(ref CriterionKernel.At(slot.Table.Fail, slot.Row), 0);
            Run(ref slot.Low.Start, ref strata, met, fail, ref verdicts, block.Length);
            return;
        }

        for (var i = 0; i < block.Length; i += T.Count)
            T.Min(T.Load(ref verdicts, i), Judge(block, in slot, T.Load(ref strata, i), i)).Store(ref verdicts, i);
    }

    /// <summary>The verdicts on one slot for one vector of communes.</summary>
    /// <param name="block">Years of the block.</param>
    /// <param name="slot">The slot.</param>
    /// <param name="stratum">The strata of the communes.</param>
    /// <param name="i">Where the vector begins in the block.</param>
    public static T Judge<T>(BlockOfCodes block, in SlotOfCodes slot, T stratum, int i) where T : struct, ILanes<T>
    {
        var low = T.Load(ref slot.Low.Start, i);
        var high = slot.High.IsNone ? low : T.Load(ref slot.High.Start, i);
        var from = Test(block, in slot, slot.Table.Met, stratum, i);
        var below = Test(block, in slot, slot.Table.Fail, stratum, i);
        if (slot.Table.HasFloor)
        {
            var floor = Test(block, in slot, slot.Table.Floor, stratum, i);
            low = T.MaxSigned(low, floor);
            high = T.Choose(T.Same(floor, T.All(CellCode.NotAsked)), floor, high);
        }

        return Verdict(low, high, from, below);
    }

    /// <summary>What the slot asks of each commune of the vector.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T Test<T>(BlockOfCodes block, in SlotOfCodes slot, byte[] table, T stratum, int i)
        where T : struct, ILanes<T>
    {
        return slot.Table.ByYear && !block.Years.IsNone
            ? ByYear(block, table, stratum, i)
            : T.Pick(T.Table(ref CriterionKernel.At(table, slot.Row), 0), stratum);
    }

    private static void Run<T>(ref byte codes, ref byte strata, T met, T fail, ref byte verdicts, int length)
        where T : struct, ILanes<T>
    {
        for (var i = 0; i < length; i += T.Count)
        {
            // Once a line: narrow vectors would ask for each line twice or more, and asking takes as long as comparing.
            if (i % Ahead.Line == 0) Ahead.Ask(ref codes, i + Ahead.Codes);
            var code = T.Load(ref codes, i);
            var stratum = T.Load(ref strata, i);
            var verdict = Verdict(code, code, T.Pick(met, stratum), T.Pick(fail, stratum));
            T.Min(T.Load(ref verdicts, i), verdict).Store(ref verdicts, i);
        }
    }

    // Above judged met (125) there are only "does not apply" and "not asked".
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static T Verdict<T>(T low, T high, T from, T below) where T : struct, ILanes<T>
    {
        var passes = T.AtLeastSigned(low, from);
        var absent = T.AtLeastSigned(low, T.All(CellCode.DoesNotApply)) & passes;
        return T.All(0) - passes - T.AtLeastUnsigned(high, below) - absent;
    }

    /// <summary>Communes of several years in one block: every year's table, and each commune keeps its own.</summary>
    private static T ByYear<T>(BlockOfCodes block, byte[] table, T stratum, int i) where T : struct, ILanes<T>
    {
        var years = T.Load(ref block.Years.Start, i);
        var test = T.All(0);
        for (var year = 0; year < table.Length / SlotTable.Width; year++)
            test = T.Choose(
                T.Same(years, T.All((byte)year)),
                T.Pick(T.Table(ref CriterionKernel.At(table, 0), year * SlotTable.Width), stratum), test);
        return test;
    }
}
