namespace NtmCriteria.Law;

/// <summary>How a stratum was found.</summary>
public enum StratumBasis
{
    /// <summary>Neither region nor province is known: a level decides only where all strata share it.</summary>
    NotKnown,

    /// <summary>The set makes no difference between units.</summary>
    Undivided,

    /// <summary>Given with the commune.</summary>
    Given,

    /// <summary>Found from the province by the set's table.</summary>
    Province,

    /// <summary>Another column by law, because of the commune's traits.</summary>
    Override,

    /// <summary>
    /// The province of today joins former provinces of several regions: the former province, or the region, is asked for.
    /// See <see cref="StratumResolution.Doubt"/>.
    /// </summary>
    FormerProvinceAsked,

    /// <summary>Found from the former province by the set's table.</summary>
    FormerProvince,
}
