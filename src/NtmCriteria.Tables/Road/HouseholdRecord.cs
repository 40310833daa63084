using NtmCriteria.Poverty;

namespace NtmCriteria.Tables;

/// <summary>A record of a block of households: what it counts as, or where it stands.</summary>
internal struct HouseholdRecord
{
    /// <summary>What it is counted in; null where it is read by itself.</summary>
    public HouseholdGroup? Group;

    /// <summary>The commune within which its id is unique, or null.</summary>
    public HouseholdPlace? Place;

    /// <summary>The hash of what it is known by.</summary>
    public ulong Hash;

    public int Begin, End, Line, IdBegin;

    public short IdLength;

    public HouseholdClasses Classes;

    public bool HasIncome;
}
