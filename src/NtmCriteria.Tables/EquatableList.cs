namespace NtmCriteria.Tables;

/// <summary>The list of a record, compared item by item; null stays null.</summary>
internal readonly struct EquatableList<T>(IReadOnlyList<T>? items) : IEquatable<EquatableList<T>>
{
    public IReadOnlyList<T>? Items { get; } = items;

    public bool Equals(EquatableList<T> other) =>
        ReferenceEquals(Items, other.Items) || (Items is not null && other.Items is not null && Items.SequenceEqual(other.Items));

    public override bool Equals(object? obj) => obj is EquatableList<T> other && Equals(other);

    public override int GetHashCode()
    {
        var hash = new HashCode();
        foreach (var item in Items ?? []) hash.Add(item);
        return hash.ToHashCode();
    }
}
