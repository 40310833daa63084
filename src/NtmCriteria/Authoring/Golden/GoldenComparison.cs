using System.Collections.Immutable;
using NtmCriteria.Law;

namespace NtmCriteria.Authoring.Golden;

/// <summary>Holds what came out against what was expected.</summary>
internal sealed class GoldenComparison(GoldenCase golden, RuleBook book, Assessment? assessment, Language language)
{
    private readonly GoldenExpectation expected = golden.Expected;
    private readonly List<GoldenMismatch> found = [];

    public ImmutableArray<GoldenMismatch> Mismatches()
    {
        var answer = golden.SetId is null ? book.Ask(Level.Commune, golden.Tier, golden.AsOf) : null;
        var reason = assessment is not null ? "" : answer?.Reason is { } none ? CamelWords.Spell(none) : GoldenRun.SetNotInForce;
        if (expected.NoSet is { } noSet)
        {
            if (reason != noSet)
                Add("noSet", noSet, assessment?.Set.Id ?? reason, answer?.Explain(language) ?? "");
        }
        else if (assessment is null && (expected.Verdict is not null || expected.Counts.Length + expected.Criteria.Length + expected.Indicators.Length > 0))
        {
            Add("noSet", golden.SetId ?? Words.Tier[(int)golden.Tier], reason, answer?.Explain(language) ?? "");
        }

        if (assessment is not null) Compare(assessment);
        if (!expected.Certain.IsEmpty || !expected.Possible.IsEmpty) CompareTier();
        return [.. found];
    }

    private void Compare(Assessment actual)
    {
        if (expected.Verdict is { } verdict) Verdict("set", verdict, actual.Verdict, default, null, () => actual.ToString(language));
        foreach (var (which, count) in expected.Counts)
        {
            var came = actual.Criteria.Count(c => c.Verdict == which);
            if (came != count)
                Add($"count {Words.Spell(which)}", DocumentReader.Number(count), DocumentReader.Number(came), actual.ToString(language));
        }

        foreach (var (number, wanted) in expected.Criteria)
        {
            if (number < 1 || number > actual.Criteria.Length)
            {
                Add($"criterion {DocumentReader.Number(number)}", wanted.ToString(), "noSuchCriterion", "");
                continue;
            }

            var criterion = actual.Criteria[number - 1];
            var code = wanted.Code is null ? (FindingCode?)null : criterion.ToFinding(language).Code;
            Verdict(
                $"criterion {DocumentReader.Number(number)}", wanted, criterion.Verdict, criterion.Reason, code, () => criterion.Explain(language));
        }

        foreach (var (id, wanted) in expected.Indicators) Indicator(actual, id, wanted);
    }

    private void Indicator(Assessment actual, string id, ExpectedVerdict wanted)
    {
        foreach (var result in actual.Indicators)
        {
            if (result.Indicator.Id == id)
            {
                var code = wanted.Code is null ? (FindingCode?)null : result.ToFinding(language).Code;
                Verdict($"indicator {id}", wanted, result.Verdict, result.Reason, code, () => result.Explain(language), result);
                return;
            }

            foreach (var part in result.Parts)
                if (part.Part.Id == id)
                {
                    Verdict($"indicator {id}", wanted, part.Verdict, part.Reason, null, () => Findings.Describe(part, language), result);
                    return;
                }
        }

        Add($"indicator {id}", wanted.ToString(), "noSuchIndicator", "");
    }

    private void CompareTier()
    {
        var decision = book.Classify(golden.Dossier, golden.AsOf, golden.Options);
        Tier("tierCertain", expected.Certain, decision.Certain, decision);
        Tier("tierPossible", expected.Possible, decision.Possible, decision);
    }

    private void Tier(string what, ImmutableArray<Tier> wanted, Tier came, TierDecision decision)
    {
        if (!wanted.IsEmpty && !wanted.Contains(came))
            Add(
                what, string.Join(" or ", wanted.Select(tier => Words.TierOrNone[(int)tier])), Words.TierOrNone[(int)came],
                decision.ToString(language));
    }

    private void Verdict(
        string what, ExpectedVerdict wanted, Verdict verdict, UndeterminedReason reason, FindingCode? code,
        Func<string> explain, IndicatorResult? indicator = null)
    {
        if (!wanted.Allows(verdict, reason, code))
            found.Add(new(what, wanted.ToString(), new ExpectedVerdict([verdict]) { Reason = reason, Code = code }.ToString(), explain())
            {
                Indicator = indicator,
            });
    }

    private void Add(string what, string wanted, string came, string explanation) =>
        found.Add(new(what, wanted, came, explanation));
}
