namespace NtmCriteria.Units;

/// <summary>How a search by name ended.</summary>
public enum UnitSearchOutcome
{
    /// <summary>Exactly one unit bears the name.</summary>
    Found,

    /// <summary>None does.</summary>
    NotFound,

    /// <summary>Several do: the caller must say which.</summary>
    Ambiguous,
}
