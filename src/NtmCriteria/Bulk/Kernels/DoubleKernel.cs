using System.Runtime.InteropServices;

namespace NtmCriteria.Bulk;

/// <summary>
/// Turns doubles into codes. The trick: the code of a value is one plus the number of levels that it passes, one step a
/// level. Counting needs no region, no search and no branch: a few comparisons a value, whose masks are minus ones that
/// add up. What a region asks is settled later, on bytes.
/// </summary>
internal static class DoubleKernel
{
    public static void Encode(
        ReadOnlySpan<double> values, SlotCoding coding, double missing, Span<byte> codes, BulkPath path) =>
        Encode(values, coding, coding.Steps, missing, codes, path);

    /// <param name="values">The numbers.</param>
    /// <param name="coding">How they are coded.</param>
    /// <param name="steps">For each mark the number from which on it is passed.</param>
    /// <param name="missing">The number that stands for "not observed".</param>
    /// <param name="codes">Takes the codes.</param>
    /// <param name="path">The instruction width.</param>
    public static void Encode(
        ReadOnlySpan<double> values, SlotCoding coding, ReadOnlySpan<double> steps, double missing, Span<byte> codes, BulkPath path)
    {
        switch (path)
        {
            case BulkPath.Vector512: Encode<Lanes512>(values, coding, steps, missing, codes); break;
            case BulkPath.Vector256: Encode<Lanes256>(values, coding, steps, missing, codes); break;
            case BulkPath.Vector128: Encode<Lanes128>(values, coding, steps, missing, codes); break;
            default: EncodeScalar(values, coding, steps, missing, codes); break;
        }
    }

    private static void EncodeScalar(
        ReadOnlySpan<double> values, SlotCoding coding, ReadOnlySpan<double> steps, double missing, Span<byte> codes)
    {
        for (var i = 0; i < codes.Length; i++)
            codes[i] = values[i] == missing ? CellCode.NotKnown : coding.Code(values[i], steps);
    }

    private static void Encode<T>(ReadOnlySpan<double> values, SlotCoding coding, ReadOnlySpan<double> steps, double missing, Span<byte> codes)
        where T : struct, ILanes<T>
    {
        var falling = coding.Falling;
        var absent = T.All(CellCode.NotKnown);
        var none = T.All(1);
        ref var from = ref MemoryMarshal.GetReference(values);
        ref var to = ref MemoryMarshal.GetReference(codes);
        var i = 0;
        for (; i <= codes.Length - T.Count; i += T.Count)
        {
            var counted = T.CountSteps(ref System.Runtime.CompilerServices.Unsafe.Add(ref from, i), steps, falling, missing);
            T.Choose(T.Same(counted, none), absent, counted - none).Store(ref to, i);
        }

        EncodeScalar(values[i..], coding, steps, missing, codes[i..]);
    }
}
