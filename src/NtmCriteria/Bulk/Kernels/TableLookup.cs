using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace NtmCriteria.Bulk;

/// <summary>
/// Look-up in a table of sixteen bytes: what differs between the widths in more than the width, so that all the rest of
/// <see cref="Lanes256"/> can be generated for the others.
/// </summary>
internal static class TableLookup
{
    /// <summary>The table once.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<byte> Load128(ref byte start, int at) => Vector128.LoadUnsafe(ref start, (nuint)at);

    /// <summary>The table twice: instructions of this width look up in each half on its own.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<byte> Load256(ref byte start, int at) => Vector256.Create(Load128(ref start, at));

    /// <summary>The table four times, for the same reason.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<byte> Load512(ref byte start, int at) => Vector512.Create(Load128(ref start, at));

    /// <summary>The table entry of each index; indices are below sixteen.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<byte> Pick(Vector128<byte> table, Vector128<byte> index) =>
        Vector128.ShuffleNative(table, index);

    /// <inheritdoc cref="Pick(Vector128{byte}, Vector128{byte})"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<byte> Pick(Vector256<byte> table, Vector256<byte> index) => Avx2.IsSupported
        ? Avx2.Shuffle(table, index)
        : Vector256.Create(Pick(table.GetLower(), index.GetLower()), Pick(table.GetUpper(), index.GetUpper()));

    /// <inheritdoc cref="Pick(Vector128{byte}, Vector128{byte})"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<byte> Pick(Vector512<byte> table, Vector512<byte> index) => Avx512BW.IsSupported
        ? Avx512BW.Shuffle(table, index)
        : Vector512.Create(Pick(table.GetLower(), index.GetLower()), Pick(table.GetUpper(), index.GetUpper()));
}
