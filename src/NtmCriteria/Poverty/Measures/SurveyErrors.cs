namespace NtmCriteria.Poverty;

/// <summary>
/// Standard errors of H, A and M0 for stratified cluster samples. Each is a ratio of two weighted sums; its variance is
/// that of the linearised residuals summed by cluster, between the clusters of each stratum.
/// </summary>
/// <remarks>
/// Taylor linearisation with clusters drawn with replacement, as in Deaton, A. (1997), The Analysis of Household
/// Surveys, chapter 1, and Alkire et al. (2015), Multidimensional Poverty Measurement and Analysis, chapter 8.
/// </remarks>
public static class SurveyErrors
{
    /// <summary>Estimates H, A and M0 with their standard errors.</summary>
    /// <param name="weights">The weights of the indicators.</param>
    /// <param name="units">The sample, with strata and clusters.</param>
    /// <param name="cutOff">The cut-off.</param>
    /// <param name="policy">What is done with missing indicators.</param>
    /// <exception cref="ArgumentException">Nobody is measured.</exception>
    public static SurveyEstimates Estimate(
        DeprivationWeights weights, IEnumerable<MeasuredUnit> units, Fraction cutOff,
        MissingPolicy policy = MissingPolicy.Listwise)
    {
        ArgumentNullException.ThrowIfNull(weights);
        ArgumentNullException.ThrowIfNull(units);
        var rows = new List<Row>();
        foreach (var unit in units)
        {
            if (AlkireFoster.Read(weights, unit, policy) is not var (deprived, whole)) continue;
            var score = Fraction.Of(weights.Score(deprived), whole);
            var poor = score >= cutOff;
            rows.Add(new(
                unit.Stratum ?? "", unit.Cluster, (double)unit.Weight, poor ? 1 : 0,
                poor ? score.ToDouble() : 0));
        }

        // Floating sums depend on the order of their terms: sorted rows give the same bytes for every order of units.
        rows.Sort();
        for (var i = 0; i < rows.Count; i++)
            if (rows[i].Cluster is null) rows[i] = rows[i] with { Cluster = "\0" + i.ToString("D12", System.Globalization.CultureInfo.InvariantCulture) };
        if (rows.Count == 0) throw new ArgumentException("Nobody is measured: every unit was left out.", nameof(units));
        var headcount = Ratio(rows, r => r.Poor, _ => 1);
        var adjusted = Ratio(rows, r => r.Censored, _ => 1);
        return new(headcount, rows.Exists(r => r.Poor > 0) ? Ratio(rows, r => r.Censored, r => r.Poor) : null, adjusted);
    }

    private static SurveyEstimate Ratio(List<Row> rows, Func<Row, double> numerator, Func<Row, double> denominator)
    {
        var (top, bottom) = (0.0, 0.0);
        foreach (var row in rows)
        {
            top += row.Weight * numerator(row);
            bottom += row.Weight * denominator(row);
        }

        var value = top / bottom;
        var (variance, clusters, strata) = (0.0, 0, 0);
        var single = false;
        foreach (var stratum in rows.GroupBy(r => r.Stratum, StringComparer.Ordinal).OrderBy(g => g.Key, StringComparer.Ordinal))
        {
            var totals = stratum.GroupBy(r => r.Cluster, StringComparer.Ordinal).OrderBy(g => g.Key, StringComparer.Ordinal)
                .Select(c => c.Sum(r => r.Weight * (numerator(r) - (value * denominator(r)))) / bottom).ToArray();
            strata++;
            clusters += totals.Length;
            single |= totals.Length == 1;
            if (totals.Length == 1) continue;
            var mean = totals.Average();
            variance += totals.Length / (totals.Length - 1.0) * totals.Sum(t => (t - mean) * (t - mean));
        }

        return new(value, single ? null : Math.Sqrt(variance), clusters, strata);
    }

    private sealed record Row(string Stratum, string? Cluster, double Weight, double Poor, double Censored) : IComparable<Row>
    {
        public int CompareTo(Row? other)
        {
            if (other is null) return 1;
            var order = string.CompareOrdinal(Stratum, other.Stratum);
            if (order == 0) order = string.CompareOrdinal(Cluster, other.Cluster);
            if (order == 0) order = Weight.CompareTo(other.Weight);
            return order == 0 ? Censored.CompareTo(other.Censored) : order;
        }
    }
}
