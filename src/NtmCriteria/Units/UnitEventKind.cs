namespace NtmCriteria.Units;

/// <summary>What an event does to units.</summary>
public enum UnitEventKind
{
    /// <summary>Several whole units become one.</summary>
    Merger,

    /// <summary>One unit is divided over several.</summary>
    Split,

    /// <summary>One unit goes on under another name, kind, code or district.</summary>
    Change,

    /// <summary>Units are rearranged many to many, as on 1 July 2025.</summary>
    Reform,
}
