using NtmCriteria.Law;

namespace NtmCriteria.Bulk;

/// <summary>What a slot of a plan compares.</summary>
internal enum SlotKind : byte
{
    /// <summary>Judged met or not; a number decides nothing.</summary>
    Judged,

    /// <summary>The value must reach the level.</summary>
    AtLeast,

    /// <summary>The value must exceed the level.</summary>
    MoreThan,

    /// <summary>The value must not exceed the level.</summary>
    AtMost,

    /// <summary>The value must stay below the level.</summary>
    LessThan,

    /// <summary>So many whole things.</summary>
    Count,

    /// <summary>A grade must be reached.</summary>
    Grade,

    /// <summary>The value must reach a factor of the commune's own earlier value.</summary>
    OwnFactor,

    /// <summary>Another set must be met.</summary>
    OtherSet,
}
