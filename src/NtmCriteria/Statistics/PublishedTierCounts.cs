namespace NtmCriteria.Statistics;

/// <summary>
/// Counts of communes of an area as they were published: tiers as officials print them (model inside advanced inside
/// standard), and what was printed with them. Null where a figure was not published.
/// </summary>
/// <param name="Area">The area.</param>
/// <param name="Date">The date, as printed.</param>
public sealed record PublishedTierCounts(string Area, string Date)
{
    /// <summary>All communes.</summary>
    public long? Communes { get; init; }

    /// <summary>Communes of the standard tier or above.</summary>
    public long? Standard { get; init; }

    /// <summary>Communes of the advanced tier or above.</summary>
    public long? Advanced { get; init; }

    /// <summary>Communes of the model tier.</summary>
    public long? Model { get; init; }

    /// <summary>The standard communes in per cent of all, as printed.</summary>
    public string? StandardPercent { get; init; }

    /// <summary>The advanced communes in per cent of the standard ones, as printed.</summary>
    public string? AdvancedPercent { get; init; }

    /// <summary>The model communes in per cent of the standard ones, as printed.</summary>
    public string? ModelPercent { get; init; }

    /// <summary>The average number of criteria a commune, as printed.</summary>
    public string? AverageCriteria { get; init; }

    /// <summary>The titles, where communes and standard communes are known; tiers not published count as none.</summary>
    /// <exception cref="ArgumentException">A tier is larger than the one it lies inside.</exception>
    public TierCounts? ToTitles() => Communes is { } communes && Standard is { } standard
        ? TierCounts.FromCumulative(TierMeasure.TitleHeld, communes, standard, Advanced ?? 0, Model ?? 0)
        : null;

    /// <summary>
    /// The figures, ready to be weighed against one another, under the names <c>communes</c>, <c>standard</c>,
    /// <c>advanced</c>, <c>model</c>, <c>criteria</c> (all criteria met, not printed), <c>standard %</c>,
    /// <c>advanced %</c>, <c>model %</c> and <c>average</c>.
    /// </summary>
    /// <exception cref="ArgumentException">A printed figure is no number.</exception>
    public Reconciliation ToReconciliation()
    {
        var figures = Reconciliation.New;
        if (Communes is { } communes) figures = figures.Count("communes", communes);
        if (Standard is { } standard) figures = figures.Count("standard", standard);
        if (Advanced is { } advanced) figures = figures.Count("advanced", advanced);
        if (Model is { } model) figures = figures.Count("model", model);
        figures = Rate(figures, "standard", "communes", StandardPercent);
        figures = Rate(figures, "advanced", "standard", AdvancedPercent);
        figures = Rate(figures, "model", "standard", ModelPercent);
        return string.IsNullOrWhiteSpace(AverageCriteria)
            ? figures
            : figures.Average("criteria", "communes", AverageCriteria, "average");
    }

    /// <summary>Area, date and counts.</summary>
    public override string ToString() => $"{Area}, {Date}: {ToReconciliation()}";

    private static Reconciliation Rate(Reconciliation figures, string part, string whole, string? printed) =>
        string.IsNullOrWhiteSpace(printed) ? figures : figures.Rate(part, whole, printed, part + " %");
}
