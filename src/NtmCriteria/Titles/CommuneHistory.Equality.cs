namespace NtmCriteria.Titles;

public sealed partial class CommuneHistory : IEquatable<CommuneHistory>
{
    /// <summary>Whether two histories are of one unit, with the same origin and decisions, under the same rules.</summary>
    /// <param name="other">The other history.</param>
    public bool Equals(CommuneHistory? other) => ReferenceEquals(this, other)
        || (other is not null && Unit == other.Unit && Origin == other.Origin
            && Timeline.AsSpan().SequenceEqual(other.Timeline.AsSpan())
            && (ReferenceEquals(book, other.book) || (book.ContentHash.Length > 0 && book.ContentHash == other.book.ContentHash)));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as CommuneHistory);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Unit, Timeline.Length, Timeline.IsEmpty ? null : Timeline[^1]);

    /// <summary>Whether two histories hold the same.</summary>
    public static bool operator ==(CommuneHistory? left, CommuneHistory? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether two histories differ.</summary>
    public static bool operator !=(CommuneHistory? left, CommuneHistory? right) => !(left == right);
}
