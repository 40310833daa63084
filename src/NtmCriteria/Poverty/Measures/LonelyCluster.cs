namespace NtmCriteria.Poverty;

/// <summary>What is done with a stratum of which one cluster alone was drawn: nothing is known of the variance inside it.</summary>
public enum LonelyCluster
{
    /// <summary>No standard error is given, and the strata are named.</summary>
    NotEstimable,

    /// <summary>
    /// The cluster is held against the mean of the whole sample, which tends to make the error too large: "adjust" in R,
    /// "centered" in Stata.
    /// </summary>
    Centre,

    /// <summary>
    /// The stratum adds nothing, as if its cluster had been drawn with certainty; the error is too small where that is not
    /// so: "remove" and "certainty" in R, "certainty" in Stata.
    /// </summary>
    Skip,

    /// <summary>The stratum adds the mean variance of the strata with more clusters: "average" in R, "scaled" in Stata.</summary>
    Average,
}
