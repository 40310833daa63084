using System.Collections.Immutable;
using NtmCriteria.Law;

namespace NtmCriteria.Authoring.Golden;

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
        return new([.. Golden.Thresholds.Find(book).Select(tested.Look)]);
    }

    /// <summary>How many thresholds there are, are covered, are tested in part, and are never tested; by set, in order.</summary>
    public IEnumerable<ThresholdTotals> Totals =>
        Thresholds.GroupBy(t => t.Threshold.SetId, StringComparer.Ordinal).Select(group => new ThresholdTotals(
            group.Key, group.Count(), group.Count(t => t.IsCovered), group.Count(t => t is { IsCovered: false, IsUntested: false }),
            group.Count(t => t.IsUntested)));

    /// <summary>How much is covered.</summary>
    public override string ToString() =>
        $"{DocumentReader.Number(Thresholds.Count(t => t.IsCovered))} of {DocumentReader.Number(Thresholds.Length)} thresholds";
}
