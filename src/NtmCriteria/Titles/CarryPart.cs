using NtmCriteria.Law;
using NtmCriteria.Units;

namespace NtmCriteria.Titles;

/// <summary>A dossier that goes into a merged commune.</summary>
/// <param name="Dossier">The dossier of the part.</param>
/// <param name="Transfer">Whether all of the part goes in.</param>
/// <param name="Share">The share that goes in, in counts, where the part was split and the caller knows it.</param>
public sealed record CarryPart(Dossier Dossier, TransferKind Transfer = TransferKind.Whole, Ratio? Share = null)
{
    /// <summary>The part.</summary>
    public override string ToString() => $"{Dossier} ({(Transfer == TransferKind.Whole ? "whole" : "split")})";
}
