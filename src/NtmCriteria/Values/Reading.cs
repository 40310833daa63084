namespace NtmCriteria.Statistics;

/// <summary>How a printed number came from the exact one.</summary>
public enum Reading
{
    /// <summary>Rounded to the last printed digit, a half away from zero.</summary>
    Rounded = 0,

    /// <summary>Cut after the last printed digit.</summary>
    Truncated = 1,

    /// <summary>Rounded or cut, it is not known which.</summary>
    Either = 2,
}
