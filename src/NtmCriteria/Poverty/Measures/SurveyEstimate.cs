using System.Collections.Immutable;
using System.Globalization;

namespace NtmCriteria.Poverty;

/// <summary>An estimate from a sample with its standard error.</summary>
/// <param name="Value">The estimate.</param>
/// <param name="StandardError">Its standard error; null where a stratum has a single cluster and nothing else was chosen.</param>
/// <param name="Clusters">The clusters of the design: of every stratum that has a unit of the population asked for, measured or not.</param>
/// <param name="Strata">The strata of the design.</param>
public readonly record struct SurveyEstimate(double Value, double? StandardError, int Clusters, int Strata)
{
    private const int NamedStrata = 10;

    private readonly EquatableArray<string> lonelyStrata;

    /// <summary>The units that carry the estimate: measured, of the population asked for, and for A poor.</summary>
    public int Units { get; init; }

    /// <summary>The clusters with at least one unit that carries the estimate.</summary>
    public int CarryingClusters { get; init; }

    /// <summary>The strata with at least one unit that carries the estimate.</summary>
    public int CarryingStrata { get; init; }

    /// <summary>The strata of which one cluster alone was drawn, in order; the empty name stands for units without a stratum.</summary>
    public ImmutableArray<string> LonelyStrata { get => lonelyStrata; init => lonelyStrata = value; }

    /// <summary>What was done with them.</summary>
    public LonelyCluster Lonely { get; init; }

    /// <summary>
    /// The variance over that of a simple random sample of as many units, drawn with replacement; null without a standard
    /// error, or where all units are alike.
    /// </summary>
    /// <remarks>Kish, L. (1965), Survey Sampling, section 8.2. In a subpopulation the simple sample has its units alone.</remarks>
    public double? DesignEffect { get; init; }

    /// <summary>The degrees of freedom: clusters less strata.</summary>
    public int DegreesOfFreedom => Clusters - Strata;

    /// <summary>
    /// The interval that covers the value in 95 of 100 samples, by Student's t with the degrees of freedom; null without a
    /// standard error or a degree of freedom.
    /// </summary>
    public ConfidenceInterval? Confidence95 => Confidence(0.95);

    /// <summary>The interval that covers the value in a share of the samples, by Student's t.</summary>
    /// <param name="level">The share, above 0 and below 1, such as 0.9.</param>
    /// <exception cref="ArgumentOutOfRangeException">The share is outside its range.</exception>
    public ConfidenceInterval? Confidence(double level) => ConfidenceInterval.Around(Value, StandardError, DegreesOfFreedom, level);

    /// <summary>Estimate and standard error; which strata have one cluster; how many clusters carry it where not all do.</summary>
    public override string ToString()
    {
        var error = StandardError?.ToString("0.######", CultureInfo.InvariantCulture) ?? "not estimable";
        return string.Create(CultureInfo.InvariantCulture, $"{Value:0.######} (standard error {error}{LonelyText()}{CarryingText()})");
    }

    private string LonelyText()
    {
        if (LonelyStrata.IsEmpty) return "";
        var names = string.Join(", ", LonelyStrata.Take(NamedStrata).Select(s => s.Length == 0 ? "(none)" : OneLine.Make(s)));
        var more = LonelyStrata.Length > NamedStrata
            ? string.Create(CultureInfo.InvariantCulture, $" and {LonelyStrata.Length - NamedStrata} more") : "";
        var done = Lonely switch
        {
            LonelyCluster.Centre => ", centred",
            LonelyCluster.Skip => ", skipped",
            LonelyCluster.Average => ", averaged",
            _ => "",
        };
        return $"; one cluster alone in {(LonelyStrata.Length == 1 ? "stratum" : "strata")} {names}{more}{done}";
    }

    private string CarryingText() => Units == 0 || (CarryingClusters == Clusters && CarryingStrata == Strata)
        ? ""
        : string.Create(CultureInfo.InvariantCulture, $"; {Units} units in {CarryingClusters} of {Clusters} clusters and {CarryingStrata} of {Strata} strata carry it");
}
