namespace NtmCriteria.Law;

/// <summary>Why a level is listed as a gap.</summary>
public enum GapState
{
    /// <summary>The province decides it, and no document of the province gives it.</summary>
    Delegated,

    /// <summary>It was not seen in any text.</summary>
    NotKnown,

    /// <summary>It is recalled: no text was found.</summary>
    Recalled,

    /// <summary>No text gives it, but published outcomes bound it.</summary>
    WithinLimits,
}
