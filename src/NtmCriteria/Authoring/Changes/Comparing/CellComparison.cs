using NtmCriteria.Bulk;
using NtmCriteria.Law;

namespace NtmCriteria.Authoring.Changes;

/// <summary>Holds one cell of a table against another: what is asked, who decides, where it stands, how surely.</summary>
/// <param name="log">Takes the changes.</param>
/// <param name="names">What parts are called on the second side.</param>
internal sealed class CellComparison(ChangeLog log, NameMap names)
{
    /// <param name="key">The indicator, and for whom.</param>
    /// <param name="at">Column and year.</param>
    /// <param name="old">What was asked, or null where the table had nothing.</param>
    /// <param name="now">What is asked, or null where the table has nothing.</param>
    /// <param name="oldUnit">The unit of the level before.</param>
    /// <param name="newUnit">The unit of the level now.</param>
    public void Compare(
        ChangeKey key, (string? Stratum, int? Year) at, Requirement? old, Requirement? now, UnitOfMeasure? oldUnit, UnitOfMeasure? newUnit)
    {
        if (old is null && now is null) return;
        if (old is null || now is null)
        {
            Add(key, old is null ? ChangeKind.Added : ChangeKind.Removed, at, old, now, oldUnit, newUnit);
            return;
        }

        if (old is AllParts before && now is AllParts after) CompareParts(key, at, before, after);
        else if (Direction.Tell(old, now, oldUnit == newUnit) is { } kind)
            Add(key with { Follows = FollowedBy(old, now) }, kind, at, old, now, oldUnit, newUnit);
        CompareSources(key, at, old, now);
    }

    /// <summary>Whether two cells read alike in everything, sources too.</summary>
    public static bool IsSame(Requirement? one, Requirement? other) => (one, other) switch
    {
        (AllParts a, AllParts b) => a.Source == b.Source && a.Parts.Length == b.Parts.Length
            && a.Parts.Zip(b.Parts).All(p => p.First.Part == p.Second.Part && IsSame(p.First.Requirement, p.Second.Requirement)),
        (FactorOf a, FactorOf b) => a.Source == b.Source && a.Factor == b.Factor && a.Of == b.Of && IsSame(a.Base, b.Base),
        _ => Equals(one, other),
    };

    /// <summary>The level that this one is a factor of, where only that level moved.</summary>
    private static string? FollowedBy(Requirement old, Requirement now) =>
        old is FactorOf a && now is FactorOf b && a.Factor == b.Factor && a.Of == b.Of ? b.Of.ToString() : null;

    private void CompareParts(ChangeKey key, (string? Stratum, int? Year) at, AllParts old, AllParts now)
    {
        var left = now.Parts.ToList();
        foreach (var (part, requirement) in old.Parts)
        {
            var index = left.FindIndex(p => p.Part.Id == (names.Find(part.Id) ?? part.Id));
            var match = index < 0 ? null : left[index];
            if (match is not null) left.RemoveAt(index);
            Compare(
                key with { Part = match?.Part.Id ?? part.Id, Label = match?.Part.Label ?? part.Label }, at, requirement,
                match?.Requirement, part.Unit, match?.Part.Unit);
        }

        foreach (var (part, requirement) in left)
            Compare(key with { Part = part.Id, Label = part.Label }, at, null, requirement, null, part.Unit);
    }

    private void CompareSources(ChangeKey key, (string? Stratum, int? Year) at, Requirement old, Requirement now)
    {
        var (before, after) = (old.Source, now.Source);
        if (before.DecidedBy != after.DecidedBy)
            Add(key, ChangeKind.Redelegated, at, old, now, ChangeWording.Describe(before.DecidedBy), ChangeWording.Describe(after.DecidedBy));
        if (before with { Evidence = after.Evidence, DecidedBy = after.DecidedBy } != after)
            Add(key, ChangeKind.Resourced, at, old, now, ChangeWording.Place(before), ChangeWording.Place(after));
        if (before.Evidence != after.Evidence)
            Add(key, ChangeKind.EvidenceChanged, at, old, now, ChangeWording.Describe(before.Evidence), ChangeWording.Describe(after.Evidence));
    }

    private void Add(
        ChangeKey key, ChangeKind kind, (string? Stratum, int? Year) at, Requirement? old, Requirement? now, UnitOfMeasure? oldUnit,
        UnitOfMeasure? newUnit) => Add(
            key, kind, at, old, now, old is null ? null : ChangeWording.Describe(old, oldUnit),
            now is null ? null : ChangeWording.Describe(now, newUnit));

    private void Add(
        ChangeKey key, ChangeKind kind, (string? Stratum, int? Year) at, Requirement? old, Requirement? now, LocalText? was,
        LocalText? became) =>
        log.Add(key with { Kind = kind, Old = was, New = became }, at.Stratum, at.Year, old, now);
}
