using System.Collections.Immutable;
using NodaTime;

namespace NtmCriteria.Authoring.Changes;

/// <summary>One commune whose verdict, count or tier is another.</summary>
/// <param name="Commune">The commune.</param>
/// <param name="Year">The year of the data.</param>
/// <param name="AsOf">The day whose rules apply, unless a side has one of its own.</param>
/// <param name="Sets">The sets that say otherwise.</param>
/// <param name="OldTier">The tier before, or null where two sets alone are compared.</param>
/// <param name="NewTier">The tier now, or null where two sets alone are compared.</param>
/// <param name="Causes">Why.</param>
/// <param name="Measures">What is counted of it.</param>
public sealed record CommuneImpact(
    Commune Commune, int Year, LocalDate AsOf, ImmutableArray<SetImpact> Sets, TierRange? OldTier, TierRange? NewTier,
    ImmutableArray<ImpactCause> Causes, ImmutableArray<ImpactMeasure> Measures)
{
    private readonly EquatableArray<SetImpact> sets = Sets;

    /// <summary>The sets that say otherwise.</summary>
    public ImmutableArray<SetImpact> Sets { get => sets; init => sets = value; }

    private readonly EquatableArray<ImpactCause> causes = Causes;

    /// <summary>Why.</summary>
    public ImmutableArray<ImpactCause> Causes { get => causes; init => causes = value; }

    private readonly EquatableArray<ImpactMeasure> measures = Measures;

    /// <summary>What is counted of it.</summary>
    public ImmutableArray<ImpactMeasure> Measures { get => measures; init => measures = value; }

    /// <summary>Commune, tiers and the number of causes.</summary>
    public override string ToString() =>
        $"{Commune}: {string.Join("; ", Sets)}" + (OldTier == NewTier ? "" : $"; {OldTier} → {NewTier}");
}
