namespace NtmCriteria.Law;

/// <summary>Why the name of a province does not tell where a commune belongs.</summary>
public enum ProvinceDoubtKind
{
    /// <summary>No doubt.</summary>
    None,

    /// <summary>The name is no province's.</summary>
    NotKnown,

    /// <summary>The province of today joins former provinces of several regions.</summary>
    SpansRegions,

    /// <summary>The former province that was given is no part of the province.</summary>
    NotPartOf,
}
