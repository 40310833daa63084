namespace NtmCriteria.Units;

/// <summary>One line of a conversion table.</summary>
/// <param name="From">The code of the old unit.</param>
/// <param name="To">The code of the new unit.</param>
/// <param name="Kind">Whether all of the old unit goes there.</param>
public sealed record UnitTransfer(string From, string To, TransferKind Kind)
{
    /// <summary>Both codes and the kind.</summary>
    public override string ToString() => $"{From} to {To} ({(Kind == TransferKind.Whole ? "whole" : "split")})";
}
