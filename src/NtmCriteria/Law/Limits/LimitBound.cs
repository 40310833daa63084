namespace NtmCriteria.Law;

/// <summary>What a limit says of a level.</summary>
public enum LimitBound
{
    /// <summary>The level is the value of the limit or higher.</summary>
    AtLeast,

    /// <summary>The level is higher than the value of the limit.</summary>
    Above,

    /// <summary>The level is the value of the limit or lower.</summary>
    AtMost,

    /// <summary>The level is lower than the value of the limit.</summary>
    Below,
}
