namespace NtmCriteria.Authoring.Limits;

/// <summary>What contradicts what.</summary>
public enum LimitContradictionKind
{
    /// <summary>A commune was recognised with a value on the wrong side of a level that a text gives.</summary>
    RecognisedBeyondLevel,

    /// <summary>A commune failed with a value on the right side of a level that a text gives.</summary>
    FailedWithinLevel,

    /// <summary>Limits leave no level possible.</summary>
    LimitsCross,

    /// <summary>Limits rule out a level that is recalled: it is set aside.</summary>
    RecalledLevelRuledOut,
}
