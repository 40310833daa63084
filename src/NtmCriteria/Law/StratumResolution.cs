using NtmCriteria.Law;
using NtmCriteria.Units;

namespace NtmCriteria;

/// <summary>The column of a set that a commune is judged by, and why.</summary>
/// <param name="Index">The index of the stratum in its set, or -1.</param>
/// <param name="Stratum">The stratum, or null while it is not known.</param>
/// <param name="Basis">How it was found.</param>
/// <param name="Own">The commune's own region where an override moved it, else null.</param>
/// <param name="Trait">The trait that moved it, or null.</param>
/// <param name="Override">The rule that moved it, or null.</param>
public sealed record StratumResolution(
    int Index, Stratum? Stratum, StratumBasis Basis,
    Stratum? Own = null, StratumTrait? Trait = null, StratumOverride? Override = null)
{
    /// <summary>The code, or a question mark.</summary>
    public override string ToString() => Stratum?.Code ?? "?";
}
