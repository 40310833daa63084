namespace NtmCriteria.Poverty;

/// <summary>
/// The clusters and strata of a whole sample. An estimate for a part of it takes the rows of the part alone, and the
/// numbers of clusters of the whole: a cluster without such a row has the total zero.
/// </summary>
internal sealed class SurveyDesign
{
    private readonly List<SurveyRow> rows;
    private readonly int[] clusterOf;
    private readonly List<int> stratumOf = [];
    private readonly List<int> clustersIn = [];
    private readonly List<string> names = [];

    public SurveyDesign(List<SurveyRow> units)
    {
        // Floating sums depend on the order of their terms: sorted rows give the same bytes for every order of units.
        units.Sort();
        rows = units;
        clusterOf = new int[units.Count];
        for (var i = 0; i < units.Count; i++)
        {
            var (row, last) = (units[i], i == 0 ? null : units[i - 1]);
            var isNewStratum = row.Stratum != last?.Stratum;
            if (isNewStratum)
            {
                names.Add(row.Stratum);
                clustersIn.Add(0);
            }

            if (isNewStratum || row.Cluster is null || row.Cluster != last?.Cluster)
            {
                stratumOf.Add(clustersIn.Count - 1);
                clustersIn[^1]++;
            }

            clusterOf[i] = stratumOf.Count - 1;
        }
    }

    /// <summary>The rows of each group, in the order of the design.</summary>
    public SortedDictionary<string, List<int>> Groups()
    {
        var groups = new SortedDictionary<string, List<int>>(StringComparer.Ordinal);
        for (var i = 0; i < rows.Count; i++)
        {
            if (rows[i].Group is not { } group) continue;
            if (!groups.TryGetValue(group, out var members)) groups.Add(group, members = []);
            members.Add(i);
        }

        return groups;
    }

    /// <summary>H, A and M0 of some rows; null where none of them carries an estimate.</summary>
    public SurveyEstimates? Estimate(List<int> members, LonelyCluster lonely)
    {
        if (!members.Exists(i => rows[i].Weight > 0)) return null;
        return new(
            Ratio(members, r => r.Poor, _ => 1, lonely),
            members.Exists(i => rows[i].Weight > 0 && rows[i].Poor > 0) ? Ratio(members, r => r.Censored, r => r.Poor, lonely) : null,
            Ratio(members, r => r.Censored, _ => 1, lonely));
    }

    /// <summary>A ratio of two weighted sums; the denominator of a row is one, or zero where the row does not count.</summary>
    private SurveyEstimate Ratio(
        List<int> members, Func<SurveyRow, double> numerator, Func<SurveyRow, double> denominator, LonelyCluster lonely)
    {
        var (top, bottom) = (0.0, 0.0);
        foreach (var i in members)
        {
            top += rows[i].Weight * numerator(rows[i]);
            bottom += rows[i].Weight * denominator(rows[i]);
        }

        var value = top / bottom;
        var (spread, units) = (0.0, 0);
        var (totals, carrying) = (new SortedDictionary<int, double>(), new HashSet<int>());
        foreach (var i in members)
        {
            var (row, cluster, share) = (rows[i], clusterOf[i], denominator(rows[i]));
            var residual = numerator(row) - (value * share);
            totals[cluster] = totals.GetValueOrDefault(cluster) + (row.Weight * residual);
            if (row.Weight == 0 || share == 0) continue;
            units++;
            carrying.Add(cluster);
            spread += row.Weight * residual * residual;
        }

        var strata = totals.GroupBy(t => stratumOf[t.Key], t => t.Value / bottom)
            .Select(s => new SurveyStratum(names[s.Key], clustersIn[s.Key], [.. s])).ToArray();
        var variance = SurveyStratum.Variance(strata, lonely);
        var simple = units < 2 ? 0 : spread / bottom / (units - 1);
        return new(value, variance is { } v ? Math.Sqrt(v) : null, strata.Sum(s => s.Clusters), strata.Length)
        {
            Units = units,
            CarryingClusters = carrying.Count,
            CarryingStrata = carrying.Select(c => stratumOf[c]).Distinct().Count(),
            LonelyStrata = [.. strata.Where(s => s.IsLonely).Select(s => s.Name)],
            Lonely = lonely,
            // Equal values leave a spread of rounding alone, and a quotient of such spreads says nothing.
            DesignEffect = spread / bottom > 1e-24 * value * value ? variance / simple : null,
        };
    }
}
