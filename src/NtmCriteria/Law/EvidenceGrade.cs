namespace NtmCriteria;

/// <summary>How well a legal figure is evidenced; the order is from weakest to strongest.</summary>
public enum EvidenceGrade
{
    /// <summary>No figure is given: what leans on it is undetermined.</summary>
    Unknown = 0,

    /// <summary>Recalled, no text was found: shown with a caveat wherever a verdict leans on it.</summary>
    Recalled = 1,

    /// <summary>
    /// No text was found, but published outcomes bound the level: a value beyond the bounds decides, whatever the level is.
    /// </summary>
    Inferred = 2,

    /// <summary>Seen in one public text.</summary>
    Confirmed = 3,

    /// <summary>Seen in two independent public texts.</summary>
    TwoSources = 4,
}
