using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace NtmCriteria;

/// <summary>
/// The verdicts on one criterion for a block of communes. The tricks: the stratum code picks each slot's test by a byte
/// shuffle; "met" is a signed and "not failed" an unsigned comparison of the same byte, so that "not known" (128) is
/// neither met nor failed; a criterion is the conjunction of its slots, so two masks are anded through; and since the
/// verdicts are numbered 0 not met, 1 undetermined, 2 met, 3 not applicable, the verdict is the sum of three masks.
/// </summary>
internal static class CriterionKernel
{
    public static void Run(BlockOfCodes block, BulkPath path)
    {
        switch (path)
        {
            case BulkPath.Vector512: Run<Lanes512>(block); break;
            case BulkPath.Vector256: Run<Lanes256>(block); break;
            case BulkPath.Vector128: Run<Lanes128>(block); break;
            default: ScalarKernel.Run(block); break;
        }
    }

    private static void Run<T>(BlockOfCodes block) where T : struct, ILanes<T>
    {
        ref var strata = ref At(block.Strata, block.StrataAt);
        ref var met = ref At(block.Sums.Passed, 0);
        ref var notFailed = ref At(block.Sums.NotFailed, 0);
        ref var notApplicable = ref At(block.Sums.NotApplicable, 0);
        var slots = block.Slots;
        // While indicators of a criterion are not known, those that are can fail it, but do not suffice.
        var start = T.All(block.IsComplete ? (byte)0xFF : (byte)0);
        for (var i = 0; i < block.Length; i += T.Count)
        {
            var stratum = T.Load(ref strata, i);
            var passes = start;
            var open = T.All(0xFF);
            var bits = T.All(0xFF);
            foreach (ref readonly var slot in slots)
            {
                var (own, best, low) = Judge(block, in slot, stratum, i);
                passes &= own;
                open &= best;
                bits &= low;
            }

            // Only 126 and 127 keep all seven low bits but the last; judged met (125) and every rank lose one.
            var absent = T.Same(bits | T.All(1), T.All(CellCode.NotAsked)) & passes;
            if (block.Judged is not null) Join(block.Judged, block.JudgedAt + i, ref passes, ref open, ref absent);
            (T.Load(ref met, i) - passes).Store(ref met, i);
            (T.Load(ref notFailed, i) - open).Store(ref notFailed, i);
            (T.Load(ref notApplicable, i) - absent).Store(ref notApplicable, i);
            if (block.Verdicts is not null)
                (T.All(0) - passes - open - absent).Store(ref At(block.Verdicts, block.VerdictsAt), i);
        }
    }

    /// <summary>The verdict joined with somebody's judgement on the criterion: a table of twelve cases.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Join<T>(byte[] judged, int at, ref T passes, ref T open, ref T absent)
        where T : struct, ILanes<T>
    {
        var index = T.Load(ref At(judged, 0), at) - passes - open - absent;
        var joined = T.Pick(T.Table(ref At(Judgements.Criteria, 0), 0), index);
        open = T.AtLeastUnsigned(joined, T.All((byte)Verdict.Undetermined));
        passes = T.AtLeastUnsigned(joined, T.All((byte)Verdict.Met));
        absent = T.AtLeastUnsigned(joined, T.All((byte)Verdict.NotApplicable));
    }

    /// <summary>Where one slot passes, where it does not fail, and its codes.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static (T Passes, T Open, T Codes) Judge<T>(BlockOfCodes block, in SlotOfCodes slot, T stratum, int i)
        where T : struct, ILanes<T>
    {
        var low = T.Load(ref At(slot.Low, slot.At), i);
        if (slot.IsPlain)
        {
            var level = T.Pick(T.Table(ref At(slot.Met, slot.Row), 0), stratum);
            return (T.AtLeastSigned(low, level), T.AtLeastUnsigned(low, level), low);
        }

        var high = slot.High is null ? low : T.Load(ref At(slot.High, slot.At), i);
        var from = Test(block, in slot, slot.Met, stratum, i);
        var below = slot.Table.IsSplit ? Test(block, in slot, slot.Table.Fail, stratum, i) : from;
        if (slot.Table.HasFloor)
        {
            var floor = Test(block, in slot, slot.Table.Floor, stratum, i);
            low = T.MaxSigned(low, floor);
            high = T.Choose(T.Same(floor, T.All(CellCode.NotAsked)), floor, high);
        }

        return (T.AtLeastSigned(low, from), T.AtLeastUnsigned(high, below), low);
    }

    /// <summary>What the slot asks of each commune of the vector.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T Test<T>(BlockOfCodes block, in SlotOfCodes slot, byte[] table, T stratum, int i)
        where T : struct, ILanes<T>
    {
        return slot.Table.ByYear && block.Years is not null
            ? ByYear(block, table, stratum, i)
            : T.Pick(T.Table(ref At(table, slot.Row), 0), stratum);
    }

    /// <summary>Communes of several years in one block: every year's table, and each commune keeps its own.</summary>
    private static T ByYear<T>(BlockOfCodes block, byte[] table, T stratum, int i) where T : struct, ILanes<T>
    {
        var years = T.Load(ref At(block.Years!, block.YearsAt), i);
        var test = T.All(0);
        for (var year = 0; year < table.Length / SlotTable.Width; year++)
            test = T.Choose(
                T.Same(years, T.All((byte)year)), T.Pick(T.Table(ref At(table, 0), year * SlotTable.Width), stratum), test);
        return test;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ref byte At(byte[] array, int at) =>
        ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(array), at);
}
