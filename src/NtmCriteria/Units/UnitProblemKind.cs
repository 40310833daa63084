namespace NtmCriteria.Units;

/// <summary>What is wrong with units or with an event.</summary>
public enum UnitProblemKind
{
    /// <summary>Two units use one code on one day.</summary>
    CodeUsedTwice,

    /// <summary>A unit has no code.</summary>
    CodeMissing,

    /// <summary>An event names a part that did not exist on the day before.</summary>
    UnknownPart,

    /// <summary>An event names a successor that is not described, or describes one that nothing goes into.</summary>
    UnknownSuccessor,

    /// <summary>A whole transfer goes to several units, or a split one to a single unit.</summary>
    TransferKindWrong,

    /// <summary>An event of this kind needs another number of parts or successors.</summary>
    WrongShape,

    /// <summary>The same line stands twice, or the same successor is described twice.</summary>
    Repeated,
}
