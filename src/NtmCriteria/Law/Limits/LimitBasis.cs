namespace NtmCriteria.Law;

/// <summary>What a limit of a level rests on.</summary>
public enum LimitBasis
{
    /// <summary>A commune was recognised with the value.</summary>
    RecognisedCommune,

    /// <summary>An appraisal, or a report, found that a commune meets everything with the value; the decision was not seen.</summary>
    AppraisedCommune,

    /// <summary>A model commune, which must exceed the level by a tenth.</summary>
    ModelCommune,

    /// <summary>A commune fails other criteria with the value, and not this one.</summary>
    OtherCriteriaOpen,

    /// <summary>A province set this level, and may not ask less than the national rules do.</summary>
    ProvincialLevel,

    /// <summary>A commune failed the indicator with the value.</summary>
    FailedCommune,
}
