namespace NtmCriteria;

/// <summary>A column of a record, compared value by value; memory compares by where it lies.</summary>
internal readonly struct EquatableMemory<T>(ReadOnlyMemory<T> values) : IEquatable<EquatableMemory<T>>
    where T : unmanaged, IEquatable<T>
{
    private readonly ReadOnlyMemory<T> values = values;

    public static implicit operator EquatableMemory<T>(ReadOnlyMemory<T> values) => new(values);

    public static implicit operator ReadOnlyMemory<T>(EquatableMemory<T> memory) => memory.values;

    public bool Equals(EquatableMemory<T> other) => values.Span.SequenceEqual(other.values.Span);

    public override bool Equals(object? obj) => obj is EquatableMemory<T> other && Equals(other);

    public override int GetHashCode()
    {
        var hash = new HashCode();
        hash.AddBytes(System.Runtime.InteropServices.MemoryMarshal.AsBytes(values.Span));
        return hash.ToHashCode();
    }
}
