namespace NtmCriteria.Bulk;

/// <summary>What can decide in a cell.</summary>
internal enum CellRuleKind : byte
{
    /// <summary>A value against the level, or a judgement.</summary>
    Level,

    /// <summary>A judgement alone: nothing but "Đạt" is asked, or the level is not known.</summary>
    Judgement,

    /// <summary>Nothing but that the thing does not exist: the evidence is too weak, or there is no cell.</summary>
    Absence,

    /// <summary>Nothing at all.</summary>
    Nothing,

    /// <summary>Nothing is asked.</summary>
    NotAsked,

    /// <summary>An indicator with parts has no cell here: what is said of the whole stands alone.</summary>
    NoCell,
}
