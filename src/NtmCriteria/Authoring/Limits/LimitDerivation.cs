using System.Collections.Immutable;
using NodaTime;
using NtmCriteria.Law;

namespace NtmCriteria.Authoring.Limits;

/// <summary>
/// Derives limits of levels from communes with published outcomes: one that was recognised with a value shows that the
/// level asks no more, one that failed with a value that it asks more. A level that a text gives is never touched.
/// </summary>
public static class LimitDerivation
{
    /// <summary>What outcomes say of the levels of a book.</summary>
    /// <param name="book">The rules; its own limits play no part.</param>
    /// <param name="outcomes">The communes.</param>
    /// <exception cref="ArgumentException">An outcome names a set that is not there, or that governs no day of its year.</exception>
    public static LimitReport Derive(RuleBook book, IEnumerable<PublishedOutcome> outcomes)
    {
        ArgumentNullException.ThrowIfNull(book);
        ArgumentNullException.ThrowIfNull(outcomes);
        var (limits, contradictions) = (new List<DerivedLimit>(), new List<LimitContradiction>());
        var (count, irregular, silent) = (0, 0, 0);
        var recalled = new Dictionary<(string, string, DateInterval, string, int?), LevelRequirement>();
        foreach (var outcome in outcomes)
        {
            count++;
            if (outcome.IsIrregular)
            {
                irregular++;
                continue;
            }

            var before = limits.Count + contradictions.Count;
            foreach (var (limit, asked) in OutcomeReader.Limits(book, outcome))
            {
                if (asked is LevelRequirement { Source.Evidence: > EvidenceGrade.Recalled } level)
                {
                    if (Contradicts(outcome, limit, level) is { } contradiction) contradictions.Add(contradiction);
                    continue;
                }

                if ((asked as LevelRequirement ?? (asked as WithinLimits)?.SetAside) is { } known) recalled[limit.Cell] = known;
                limits.Add(limit);
            }

            if (limits.Count + contradictions.Count == before) silent++;
        }

        foreach (var cell in limits.GroupBy(limit => limit.Cell))
            contradictions.AddRange(Among([.. cell], recalled.GetValueOrDefault(cell.Key)));
        return new(
            count, irregular, silent,
            [.. limits.OrderBy(l => l.SetId, StringComparer.Ordinal).ThenBy(l => l.IndicatorId, StringComparer.Ordinal)
                .ThenBy(l => l.Stratum, StringComparer.Ordinal).ThenBy(l => l.Year).ThenBy(l => l.Limit.Bound).ThenBy(l => l.Limit.Exact)],
            [.. contradictions]);
    }

    private static LimitContradiction? Contradicts(PublishedOutcome outcome, DerivedLimit limit, LevelRequirement level)
    {
        if (limit.Limit.Interval.Contains(Fraction.FromDecimal(level.Level))) return null;
        var failed = outcome.Result == PublishedResult.Failed;
        return new(
            failed ? LimitContradictionKind.FailedWithinLevel : LimitContradictionKind.RecognisedBeyondLevel,
            new(
                $"{limit.SetId}#{limit.IndicatorId}, {limit.Stratum}: {Text(limit, Language.Vietnamese)}, trái với mức trong văn bản ({Wording.Describe(level, null, Language.Vietnamese)}; {level.Source.Instrument})",
                $"{limit.SetId}#{limit.IndicatorId}, {limit.Stratum}: {Text(limit, Language.English)}, against the level that a text gives ({Wording.Describe(level, null, Language.English)}; {level.Source.Instrument})"),
            [limit]);
    }

    private static IEnumerable<LimitContradiction> Among(ImmutableArray<DerivedLimit> cell, LevelRequirement? recalled)
    {
        var firm = cell.Where(limit => !limit.Limit.IsWeak).ToImmutableArray();
        var place = $"{cell[0].SetId}#{cell[0].IndicatorId}, {cell[0].Stratum}{(cell[0].Year is { } year ? $", {DocumentReader.Number(year)}" : "")}";
        var joined = LevelLimits.Join(firm.Select(limit => limit.Limit));
        if (joined.IsEmpty)
            yield return new(
                LimitContradictionKind.LimitsCross,
                new(
                    $"{place}: các giới hạn chéo nhau: {string.Join("; ", firm.Select(l => Text(l, Language.Vietnamese)))}",
                    $"{place}: the limits cross: {string.Join("; ", firm.Select(l => Text(l, Language.English)))}"),
                firm);
        else if (recalled is not null && !joined.Contains(Fraction.FromDecimal(recalled.Level)))
            yield return new(
                LimitContradictionKind.RecalledLevelRuledOut,
                new(
                    $"{place}: mức chưa đối chiếu văn bản {Wording.Describe(recalled, null, Language.Vietnamese)} bị loại: {string.Join("; ", firm.Select(l => Text(l, Language.Vietnamese)))}",
                    $"{place}: the recalled level {Wording.Describe(recalled, null, Language.English)} is ruled out: {string.Join("; ", firm.Select(l => Text(l, Language.English)))}"),
                firm);
    }

    private static string Text(DerivedLimit limit, Language language) => LimitWording.Describe(limit.Limit, null, language);
}
