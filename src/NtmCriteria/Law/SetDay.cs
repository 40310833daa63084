using NodaTime;

namespace NtmCriteria.Law;

/// <summary>A set on a day.</summary>
/// <param name="Id">The id of the set; empty for all of them.</param>
/// <param name="Day">The day.</param>
internal sealed record SetDay(string Id, LocalDate Day)
{
    /// <inheritdoc/>
    public bool Equals(SetDay? other) => other is not null && Day == other.Day && string.Equals(Id, other.Id, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override int GetHashCode() => (Id.GetHashCode(StringComparison.Ordinal) * 31) + Day.GetHashCode();
}
