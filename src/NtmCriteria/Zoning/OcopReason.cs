namespace NtmCriteria.Zoning;

/// <summary>Why an OCOP question has no full answer.</summary>
public enum OcopReason
{
    /// <summary>It has.</summary>
    None,

    /// <summary>The day is before the first instrument.</summary>
    BeforeFirstInstrument,

    /// <summary>Whether the last known instrument was replaced by then was not seen.</summary>
    ReplacementNotKnown,

    /// <summary>A published limit leaves more than one star possible.</summary>
    ScoreDoesNotDecide,

    /// <summary>A limit of the band is evidenced more weakly than was asked for.</summary>
    EvidenceBelowGrade,

    /// <summary>Nothing is said of products with so few stars.</summary>
    TooFewStars,
}
