using NtmCriteria.Units;

namespace NtmCriteria.Titles;

/// <summary>Whether the rural programme covers units of one kind.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Covered">Whether it does, or null where no text was seen.</param>
/// <param name="Source">Where it stands.</param>
public sealed record ProgrammeCoverage(UnitKind Kind, bool? Covered, LegalSource Source)
{
    /// <summary>Kind, answer and grade.</summary>
    public override string ToString() =>
        $"{Kind}: {(Covered is { } covered ? covered ? "covered" : "not covered" : "not known")} ({Source?.Evidence})";
}
