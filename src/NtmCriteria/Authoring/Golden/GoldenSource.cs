using NtmCriteria.Law;

namespace NtmCriteria.Authoring.Golden;

/// <summary>Where a case comes from.</summary>
/// <param name="Reference">The publication, decision or table of law.</param>
/// <param name="Evidence">How well it is evidenced.</param>
public sealed record GoldenSource(string Reference, EvidenceGrade Evidence)
{
    /// <summary>Reference and grade.</summary>
    public override string ToString() => $"{Reference} ({Words.Evidence[(int)Evidence]})";
}
