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
    /// <summary>Why the province does not tell the stratum, or null where it does or was not needed.</summary>
    public ProvinceDoubt? Doubt { get; init; }

    /// <summary>The code, or a question mark and the doubt.</summary>
    public override string ToString() => Stratum?.Code ?? (Doubt is null ? "?" : $"? ({Doubt})");
}
