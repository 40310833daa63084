namespace NtmCriteria;

/// <summary>What a rule document holds.</summary>
public enum RuleDocumentKind
{
    /// <summary>A whole criteria set.</summary>
    CriteriaSet,

    /// <summary>Levels of a province, or levels that fill the national tables, and a province's own sets.</summary>
    Levels,

    /// <summary>A poverty standard: a province's own, or a national one of further days.</summary>
    PovertyStandard,

    /// <summary>The rules of recognition, revocation and mergers, in place of those that the book carries.</summary>
    Recognition,

    /// <summary>The rules of zones and commune groups, in place of those that the book carries.</summary>
    Zones,

    /// <summary>The rules of OCOP, in place of those that the book carries.</summary>
    Ocop,
}
