using System.Collections.Immutable;

namespace NtmCriteria.Golden;

/// <summary>How often one threshold was tested on each side.</summary>
/// <param name="Threshold">The threshold.</param>
/// <param name="Below">Cases with a value below it.</param>
/// <param name="At">Cases with a value exactly at it.</param>
/// <param name="Above">Cases with a value above it.</param>
public sealed record TestedThreshold(Threshold Threshold, int Below, int At, int Above)
{
    /// <summary>The cases on one side.</summary>
    /// <param name="side">The side.</param>
    public int On(ThresholdSide side) => side switch
    {
        ThresholdSide.Below => Below,
        ThresholdSide.At => At,
        _ => Above,
    };

    /// <summary>The sides on which a value can lie and no case has one.</summary>
    public IEnumerable<ThresholdSide> Missing => Threshold.Sides.Where(side => On(side) == 0);

    /// <summary>Whether every side that a value can lie on was tested.</summary>
    public bool IsCovered => !Missing.Any();

    /// <summary>Whether no side was tested.</summary>
    public bool IsUntested => Below + At + Above == 0;

    /// <summary>Threshold and counts.</summary>
    public override string ToString() =>
        $"{Threshold}: {DocumentReader.Number(Below)} below, {DocumentReader.Number(At)} at, {DocumentReader.Number(Above)} above";
}

/// <summary>Which thresholds of a rule book golden cases test: below, at and above, and which never.</summary>
public sealed class ThresholdCoverage
{
    private ThresholdCoverage(ImmutableArray<TestedThreshold> thresholds) => Thresholds = thresholds;

    /// <summary>Every threshold of the book, also those that no case tests.</summary>
    public ImmutableArray<TestedThreshold> Thresholds { get; }

    /// <summary>The coverage of a book by cases that were run against it.</summary>
    /// <param name="book">The book.</param>
    /// <param name="outcomes">The outcomes. A case counts where it expects a verdict on the very indicator or part; one that nobody has confirmed does not count.</param>
    public static ThresholdCoverage Of(RuleBook book, IEnumerable<GoldenOutcome> outcomes)
    {
        ArgumentNullException.ThrowIfNull(book);
        ArgumentNullException.ThrowIfNull(outcomes);
        var tested = new TestedValues();
        foreach (var outcome in outcomes)
            if (outcome is { Status: not GoldenStatus.Unconfirmed, Assessment: { } assessment })
                tested.Add(outcome.Case, assessment);
        return new([.. Golden.Thresholds.Of(book).Select(tested.Of)]);
    }

    /// <summary>How many thresholds there are, are covered, are tested in part, and are never tested; by set, in order.</summary>
    public IEnumerable<(string SetId, int Thresholds, int Covered, int InPart, int Untested)> Totals =>
        Thresholds.GroupBy(t => t.Threshold.SetId, StringComparer.Ordinal).Select(group => (
            group.Key, group.Count(), group.Count(t => t.IsCovered), group.Count(t => t is { IsCovered: false, IsUntested: false }),
            group.Count(t => t.IsUntested)));

    /// <summary>How much is covered.</summary>
    public override string ToString() =>
        $"{DocumentReader.Number(Thresholds.Count(t => t.IsCovered))} of {DocumentReader.Number(Thresholds.Length)} thresholds";
}
