using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace NtmCriteria.Bulk;

/// <summary>
/// Bytes from a place in an array on, one a commune. Their own room begins at a cache line and never moves: a vector
/// that crosses cache lines takes two, and the widest would always cross. It has a vector to spare at its end: what a
/// kernel writes beyond the last commune is never read.
/// </summary>
internal readonly struct AlignedBytes
{
    /// <summary>The widest vector, and a cache line.</summary>
    public const int Padding = 64;

    private readonly byte[]? array;
    private readonly int at;

    private AlignedBytes(byte[] array, int at)
    {
        this.array = array;
        this.at = at;
    }

    /// <summary>Whether there are none: nothing was given.</summary>
    public bool IsNone => array is null;

    /// <summary>The room they take.</summary>
    public int Length => array?.Length ?? 0;

    /// <summary>The first byte.</summary>
    public ref byte Start
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(array!), at);
    }

    public ref byte this[int index] => ref array![at + index];

    public static AlignedBytes New(int length)
    {
        var array = GC.AllocateArray<byte>(length + (2 * Padding), pinned: true);
        var address = Marshal.UnsafeAddrOfPinnedArrayElement(array, 0);
        return new(array, (int)(-address & (Padding - 1)));
    }

    /// <summary>Room that begins where other room does: for results, which the caller keeps.</summary>
    public static implicit operator AlignedBytes(byte[] bytes) => new(bytes, 0);

    /// <summary>The bytes from a later one on.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public AlignedBytes From(int start) => new(array!, at + start);

    public Span<byte> Span(int start, int length) => array.AsSpan(at + start, length);
}
