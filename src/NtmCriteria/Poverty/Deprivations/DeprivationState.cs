namespace NtmCriteria.Poverty;

/// <summary>Whether a household is deprived in an indicator.</summary>
public enum DeprivationState : byte
{
    /// <summary>It cannot be said; the reason says why.</summary>
    Undetermined,

    /// <summary>Deprived.</summary>
    Deprived,

    /// <summary>Not deprived.</summary>
    NotDeprived,
}
