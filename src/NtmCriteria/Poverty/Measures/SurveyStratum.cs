namespace NtmCriteria.Poverty;

/// <summary>A stratum of a sample as one estimate sees it.</summary>
/// <param name="Name">The stratum.</param>
/// <param name="Clusters">The clusters that were drawn in it.</param>
/// <param name="Totals">The sums of linearised residuals by cluster; clusters beyond them have the sum zero.</param>
internal sealed record SurveyStratum(string Name, int Clusters, double[] Totals)
{
    public bool IsLonely => Clusters == 1;

    /// <summary>The variance over all strata; null where it cannot be told.</summary>
    public static double? Variance(IReadOnlyCollection<SurveyStratum> strata, LonelyCluster lonely)
    {
        var (variance, alone) = (0.0, 0);
        foreach (var stratum in strata)
        {
            if (!stratum.IsLonely) variance += stratum.Variance();
            // The residuals of the whole sample sum to zero: so does their mean, which the cluster is held against.
            else if (lonely == LonelyCluster.Centre) variance += stratum.Totals[0] * stratum.Totals[0];
            else alone++;
        }

        if (alone == 0 || lonely == LonelyCluster.Skip) return variance;
        return lonely == LonelyCluster.Average && alone < strata.Count ? variance * strata.Count / (strata.Count - alone) : null;
    }

    private double Variance()
    {
        var mean = Totals.Sum() / Clusters;
        var spread = Totals.Sum(t => (t - mean) * (t - mean)) + ((Clusters - Totals.Length) * mean * mean);
        return Clusters / (Clusters - 1.0) * spread;
    }
}
