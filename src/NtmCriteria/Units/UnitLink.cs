namespace NtmCriteria.Units;

/// <summary>A unit at the other end of an event.</summary>
/// <param name="Unit">The unit.</param>
/// <param name="Kind">Whether all of the old unit went to the new one.</param>
public sealed record UnitLink(AdministrativeUnit Unit, TransferKind Kind)
{
    /// <summary>Unit and kind of transfer.</summary>
    public override string ToString() => $"{Unit.Place} ({(Kind == TransferKind.Whole ? "whole" : "split")})";
}
