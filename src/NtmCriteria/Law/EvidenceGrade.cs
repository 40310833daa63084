namespace NtmCriteria;

/// <summary>How well a legal figure is evidenced; the order is from weakest to strongest.</summary>
public enum EvidenceGrade
{
    /// <summary>No figure is given: what leans on it is undetermined.</summary>
    Unknown = 0,

    /// <summary>Recalled, no text was found: shown with a caveat wherever a verdict leans on it.</summary>
    Recalled = 1,

    /// <summary>Seen in one public text.</summary>
    Confirmed = 2,

    /// <summary>Seen in two independent public texts.</summary>
    TwoSources = 3,
}
