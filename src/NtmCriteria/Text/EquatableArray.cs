using System.Collections;
using System.Collections.Immutable;

namespace NtmCriteria;

/// <summary>
/// The array of a record, compared item by item: what the compiler writes for a record would compare two arrays by the
/// memory they lie in. An array that was never given is empty.
/// </summary>
internal readonly struct EquatableArray<T> : IEquatable<EquatableArray<T>>
{
    // Arrays of arrays and tuples of arrays know how to be compared item by item, but not by default.
    private static readonly bool IsNested = typeof(IStructuralEquatable).IsAssignableFrom(typeof(T));

    private readonly ImmutableArray<T> items;

    private EquatableArray(ImmutableArray<T> items) => this.items = items;

    private ImmutableArray<T> Items => items.IsDefault ? [] : items;

    public static implicit operator EquatableArray<T>(ImmutableArray<T> items) => new(items);

    public static implicit operator ImmutableArray<T>(EquatableArray<T> array) => array.Items;

    public bool Equals(EquatableArray<T> other)
    {
        if (!IsNested) return Items.AsSpan().SequenceEqual(other.Items.AsSpan());
        return ((IStructuralEquatable)Items).Equals(other.Items, StructuralComparisons.StructuralEqualityComparer);
    }

    public override bool Equals(object? obj) => obj is EquatableArray<T> other && Equals(other);

    public override int GetHashCode()
    {
        var hash = new HashCode();
        hash.Add(Items.Length);
        foreach (var item in Items)
            hash.Add(IsNested ? StructuralComparisons.StructuralEqualityComparer.GetHashCode(item!) : item?.GetHashCode() ?? 0);
        return hash.ToHashCode();
    }
}
