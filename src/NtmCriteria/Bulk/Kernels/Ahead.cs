using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics.X86;

namespace NtmCriteria.Bulk;

/// <summary>
/// Asks for memory before it is needed. Columns are read in runs of one block each, too short for the hardware to see
/// that they go on: without asking, computing and waiting for memory take turns.
/// </summary>
internal static class Ahead
{
    /// <summary>The bytes of a cache line.</summary>
    public const int Line = 64;

    /// <summary>So many doubles ahead: a page, which was measured to pay best.</summary>
    public const int Doubles = 512;

    /// <summary>So many codes ahead: the next block of the same column.</summary>
    public const int Codes = BulkRunner.BlockSize;

    /// <summary>Asks for a cache line. Nothing happens where there is none, not even beyond the end of a column.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static unsafe void Ask<T>(ref T start, nint items)
    {
        // Unsafe because .NET has no other way to ask; the address is never read, so the collector may move what is there.
        if (Sse.IsSupported) Sse.Prefetch0(Unsafe.AsPointer(ref Unsafe.Add(ref start, items)));
    }
}
