using NtmCriteria.Law;

namespace NtmCriteria.Authoring.Changes;

/// <summary>A list that is equal to another one with equal items.</summary>
internal sealed class Sequence<T>(IEnumerable<T> items) : IEquatable<Sequence<T>>
{
    public T[] Items { get; } = [.. items];

    public bool Equals(Sequence<T>? other) => other is not null && Items.AsSpan().SequenceEqual(other.Items);

    public override bool Equals(object? obj) => Equals(obj as Sequence<T>);

    public override int GetHashCode()
    {
        var hash = default(HashCode);
        foreach (var item in Items) hash.Add(item);
        return hash.ToHashCode();
    }

    public override string ToString() => string.Join(", ", Items);
}
