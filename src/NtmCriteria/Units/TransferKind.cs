namespace NtmCriteria.Units;

/// <summary>How much of an old unit goes to a new one.</summary>
public enum TransferKind
{
    /// <summary>All of it.</summary>
    Whole,

    /// <summary>A part of it; the rest goes elsewhere.</summary>
    Split,
}
