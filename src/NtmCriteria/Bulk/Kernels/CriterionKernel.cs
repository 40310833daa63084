using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace NtmCriteria.Bulk;

/// <summary>
/// The verdicts on one criterion for a block of communes: its slots one after the other (see <see cref="SlotKernel"/>),
/// then what somebody said of it, then the sums. The trick: a comparison of verdicts is minus one where it holds, so
/// subtracting it counts.
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
        ref var verdicts = ref block.Verdicts.Start;
        // While indicators of a criterion are not known, those that are can fail it, but do not suffice.
        var start = T.All(block.IsComplete ? VerdictCode.NotApplicable : VerdictCode.Undetermined);
        for (var i = 0; i < block.Length; i += T.Count) start.Store(ref verdicts, i);
        foreach (ref readonly var slot in block.Slots) SlotKernel.Run<T>(block, in slot, ref verdicts);
        if (!block.Judged.IsNone) Join<T>(ref block.Judged.Start, ref verdicts, block.Length);
        block.OpenOutside();
        Sum<T>(block.Sums, ref verdicts, block.Length);
        if (block.IsKept) Finish<T>(ref verdicts, block.Length);
    }

    /// <summary>The verdicts joined with somebody's judgements on the criterion: a table of twelve cases.</summary>
    private static void Join<T>(ref byte judged, ref byte verdicts, int length) where T : struct, ILanes<T>
    {
        var table = T.Table(ref At(Judgements.Criteria, 0), 0);
        for (var i = 0; i < length; i += T.Count)
            T.Pick(table, T.Load(ref judged, i) + T.Load(ref verdicts, i)).Store(ref verdicts, i);
    }

    private static void Sum<T>(BlockSums sums, ref byte verdicts, int length) where T : struct, ILanes<T>
    {
        ref var passed = ref sums.Passed.Start;
        ref var notFailed = ref sums.NotFailed.Start;
        ref var notApplicable = ref sums.NotApplicable.Start;
        var (open, met, absent) = (T.All(VerdictCode.Undetermined), T.All(VerdictCode.Met), T.All(VerdictCode.NotApplicable));
        for (var i = 0; i < length; i += T.Count)
        {
            var verdict = T.Load(ref verdicts, i);
            (T.Load(ref notFailed, i) - T.AtLeastSigned(verdict, open)).Store(ref notFailed, i);
            (T.Load(ref passed, i) - T.AtLeastSigned(verdict, met)).Store(ref passed, i);
            (T.Load(ref notApplicable, i) - T.Same(verdict, absent)).Store(ref notApplicable, i);
        }
    }

    /// <summary>From codes to verdicts, where the caller keeps them.</summary>
    private static void Finish<T>(ref byte verdicts, int length) where T : struct, ILanes<T>
    {
        var shift = T.All(VerdictCode.Shift);
        for (var i = 0; i < length; i += T.Count) (T.Load(ref verdicts, i) - shift).Store(ref verdicts, i);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ref byte At(byte[] array, int at) =>
        ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(array), at);
}
