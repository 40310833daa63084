using System.Collections.Immutable;
using NtmCriteria.Law;

namespace NtmCriteria.Authoring.Golden;

/// <summary>What came out of one case.</summary>
/// <param name="Case">The case.</param>
/// <param name="Assessment">What the set says, or null where no set answers.</param>
/// <param name="Mismatches">What came out otherwise than expected, in the order of the expectations.</param>
public sealed record GoldenOutcome(GoldenCase Case, Assessment? Assessment, ImmutableArray<GoldenMismatch> Mismatches)
{
    private readonly EquatableArray<GoldenMismatch> mismatches = Mismatches;

    /// <summary>What came out otherwise than expected, in the order of the expectations.</summary>
    public ImmutableArray<GoldenMismatch> Mismatches { get => mismatches; init => mismatches = value; }

    /// <summary>How the case ended.</summary>
    public GoldenStatus Status => Case.IsProposed ? GoldenStatus.Unconfirmed
        : Mismatches.IsEmpty ? GoldenStatus.Passed : GoldenStatus.Failed;

    /// <summary>Case and status.</summary>
    public override string ToString() => $"{Case.Id}: {CamelWords.Spell(Status)}";
}
