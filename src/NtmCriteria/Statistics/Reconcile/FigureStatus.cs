namespace NtmCriteria.Statistics;

/// <summary>How a figure stands beside the others.</summary>
public enum FigureStatus
{
    /// <summary>Exactly right, as far as the others reach.</summary>
    Exact,

    /// <summary>Right, rounded half-up to its last printed digit.</summary>
    Rounded,

    /// <summary>Right only if it was cut after its last printed digit.</summary>
    Truncated,

    /// <summary>
    /// It cannot be true together with others, and leaving it out makes them agree: a <see cref="FigureConflict"/> names
    /// them. Where several figures qualify, one of them is wrong, and the figures do not say which.
    /// </summary>
    Impossible,
}
