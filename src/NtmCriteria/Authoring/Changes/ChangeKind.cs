namespace NtmCriteria.Authoring.Changes;

/// <summary>How one rule differs from another. The kinds are closed.</summary>
public enum ChangeKind
{
    /// <summary>Another set governs, or none does where one did, or the reason for none is another.</summary>
    InForceChanged,

    /// <summary>A set, criterion, indicator or part, or a year of its table, that was not there.</summary>
    Added,

    /// <summary>A set, criterion, indicator or part, or a year of its table, that is there no more.</summary>
    Removed,

    /// <summary>No value passes that did not pass before, and some that did fail now.</summary>
    Tightened,

    /// <summary>No value fails that did not fail before, and some that did pass now.</summary>
    Loosened,

    /// <summary>A level that was open, left to the province or not known, is given.</summary>
    LevelGiven,

    /// <summary>A level that was given is open: left to the province, or not known.</summary>
    LevelOpened,

    /// <summary>What is asked is of another kind: neither can be called stricter.</summary>
    KindChanged,

    /// <summary>The value is stated in another unit.</summary>
    UnitChanged,

    /// <summary>Somebody else decides the level.</summary>
    Redelegated,

    /// <summary>It stands elsewhere: another instrument, reference or note. No verdict depends on it.</summary>
    Resourced,

    /// <summary>It is evidenced better or worse. Only strict verdicts depend on it.</summary>
    EvidenceChanged,

    /// <summary>The same indicator under another id: what is observed under the old one is no longer read.</summary>
    Renumbered,

    /// <summary>Another title or label. No verdict depends on it.</summary>
    Relabelled,

    /// <summary>Days or years for which it holds are others.</summary>
    PeriodMoved,

    /// <summary>A region or commune group that the tables did not have.</summary>
    StratumAdded,

    /// <summary>A region or commune group that the tables have no more.</summary>
    StratumRemoved,

    /// <summary>Some communes come under another column.</summary>
    Restratified,

    /// <summary>What it is made of: its inputs, conditions, alternatives, the quantity it shares, its order.</summary>
    Restructured,

    /// <summary>What is known of a level that no text gives: other limits of it, or none.</summary>
    LimitsChanged,

    /// <summary>Unchanged itself, it rests on something that changed: another set, or another indicator's observation.</summary>
    Follows,
}
