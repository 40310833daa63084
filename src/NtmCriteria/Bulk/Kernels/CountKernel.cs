using System.Runtime.InteropServices;

namespace NtmCriteria.Bulk;

/// <summary>
/// From the sums of a block to counts and set verdict. Of C criteria, A did not fail, P passed, N do not apply; then
/// A - P are undetermined, and the set is minus one plus three comparisons: A = C, P = C, N = C.
/// </summary>
internal static class CountKernel
{
    public static void Run(BlockSums sums, int criteria, int length, BulkResult result, int at, BulkPath path)
    {
        switch (path)
        {
            case BulkPath.Vector512: Run<Lanes512>(sums, criteria, length, result, at); break;
            case BulkPath.Vector256: Run<Lanes256>(sums, criteria, length, result, at); break;
            case BulkPath.Vector128: Run<Lanes128>(sums, criteria, length, result, at); break;
            default: RunScalar(sums, criteria, length, result, at); break;
        }
    }

    private static void Run<T>(BlockSums sums, int criteria, int length, BulkResult result, int at)
        where T : struct, ILanes<T>
    {
        ref var notFailed = ref sums.NotFailed.Start;
        ref var passed = ref sums.Passed.Start;
        ref var notApplicable = ref sums.NotApplicable.Start;
        ref var verdicts = ref MemoryMarshal.GetReference(result.SetVerdicts);
        ref var met = ref MemoryMarshal.GetArrayDataReference(result.MetCounts);
        ref var notMet = ref MemoryMarshal.GetArrayDataReference(result.NotMetCounts);
        ref var undetermined = ref MemoryMarshal.GetArrayDataReference(result.UndeterminedCounts);
        ref var none = ref MemoryMarshal.GetArrayDataReference(result.NotApplicableCounts);
        var all = T.All((byte)criteria);
        var nothing = T.All(byte.MaxValue);
        for (var i = 0; i < length; i += T.Count)
        {
            var (a, p, n) = (T.Load(ref notFailed, i), T.Load(ref passed, i), T.Load(ref notApplicable, i));
            (p - n).Store(ref met, at + i);
            (all - a).Store(ref notMet, at + i);
            (a - p).Store(ref undetermined, at + i);
            n.Store(ref none, at + i);
            (nothing - T.Same(a, all) - T.Same(p, all) - T.Same(n, all)).Store(ref verdicts, at + i);
        }
    }

    private static void RunScalar(BlockSums sums, int criteria, int length, BulkResult result, int at)
    {
        var verdicts = result.SetVerdicts;
        for (var i = 0; i < length; i++)
        {
            var (a, p, n) = (sums.NotFailed[i], sums.Passed[i], sums.NotApplicable[i]);
            result.MetCounts[at + i] = (byte)(p - n);
            result.NotMetCounts[at + i] = (byte)(criteria - a);
            result.UndeterminedCounts[at + i] = (byte)(a - p);
            result.NotApplicableCounts[at + i] = n;
            verdicts[at + i] = (byte)(a < criteria ? Verdict.NotMet
                : p < criteria ? Verdict.Undetermined
                : n < criteria ? Verdict.Met : Verdict.NotApplicable);
        }
    }
}
