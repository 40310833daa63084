using NtmCriteria.Law;

namespace NtmCriteria.Tests;

/// <summary>What an explanation says agrees with the verdict, in both languages.</summary>
public class ExplanationTests
{
    [Fact]
    public void BothLanguagesSayTheSame() => Invariant.HoldsInWorlds(world =>
    {
        var decision = world.Classify(world.Random.Next(3) == 0 ? EvidenceGrade.Confirmed : EvidenceGrade.Unknown);
        var findings = decision.Conditions.SelectMany(c => c.Assessment!.Indicators.Select(i => (Func<Language, Finding>)i.ToFinding)
            .Concat(c.Assessment.Criteria.Select(r => (Func<Language, Finding>)r.ToFinding)));
        foreach (var finding in findings)
        {
            var (vi, en) = (finding(Language.Vietnamese), finding(Language.English));
            Assert.Equal(vi.Code, en.Code);
            Assert.Equal(vi.Placeholders.Select(p => p.Key), en.Placeholders.Select(p => p.Key));
            Assert.All([vi, en], f => Assert.All(
                FindingTextTests.Placeholders(FindingText.Template(f.Code, f.Language)), name => Assert.NotNull(f[name])));
        }
    });

    [Fact]
    public void TheCodeSaysTheVerdict() => Invariant.HoldsInWorlds(world =>
    {
        foreach (var assessment in world.Classify().Conditions.Select(c => c.Assessment!))
        {
            foreach (var result in assessment.Indicators)
            {
                var text = result.Explain(Language.English);
                Assert.Equal(result.Verdict, VerdictOf(result.ToFinding(Language.English).Code));
                Assert.StartsWith(result.Indicator.Id + " ", text, StringComparison.Ordinal);
                if (result.Gap is { } gap) GapAgrees(result, gap);
            }

            foreach (var criterion in assessment.Criteria)
            {
                var code = criterion.ToFinding(Language.Vietnamese).Code;
                Assert.Equal(criterion.Verdict, VerdictOf(code));
                Assert.Equal(criterion.Basis == VerdictBasis.Contradiction, code == FindingCode.CriterionContradiction);
                if (code != FindingCode.CriterionContradiction) continue;
                // A contradiction names what the indicators say, never what was attested.
                var finding = criterion.ToFinding(Language.English);
                Assert.NotEqual(finding["attested"], finding["measured"]);
            }

            Assert.Contains($" {assessment.Met} met, {assessment.NotMet} not met, ", assessment.ToString(), StringComparison.Ordinal);
        }
    });

    [Fact]
    public void GapsAreWhatStandsInTheWay() => Invariant.HoldsInWorlds(world =>
    {
        foreach (var assessment in world.Classify().Conditions.Select(c => c.Assessment!))
        {
            var open = assessment.Criteria.Where(c => c.Verdict is Verdict.NotMet or Verdict.Undetermined);
            Assert.Equal(
                open.SelectMany(c => c.Indicators).Where(i => i.Verdict is Verdict.NotMet or Verdict.Undetermined),
                assessment.Gaps);
            if (assessment.Verdict == Verdict.Met) Assert.Empty(assessment.Gaps);
            var markdown = assessment.ToMarkdown(Language.English);
            Assert.All(assessment.Indicators, i => Assert.Contains($"| {i.Indicator.Id} | ", markdown, StringComparison.Ordinal));
        }
    });

    private static void GapAgrees(IndicatorResult result, decimal gap)
    {
        if (result.Verdict == Verdict.Met && !result.IsAttested) Assert.True(gap >= 0, result.ToString());
        if (result.Verdict == Verdict.NotMet && !result.IsAttested)
            Assert.True(result.Level is MoreThan or LessThan ? gap <= 0 : gap < 0, result.ToString());
    }

    private static Verdict VerdictOf(FindingCode code) => code switch
    {
        FindingCode.IndicatorMet or FindingCode.IndicatorAttestedMet or FindingCode.IndicatorPartsMet
            or FindingCode.IndicatorMetBeyondLimits
            or FindingCode.CriterionMet or FindingCode.CriterionAttestedMet => Verdict.Met,
        FindingCode.IndicatorNotMet or FindingCode.IndicatorAttestedNotMet or FindingCode.IndicatorPartsNotMet
            or FindingCode.IndicatorNotMetBeyondLimits
            or FindingCode.CriterionNotMet or FindingCode.CriterionAttestedNotMet => Verdict.NotMet,
        FindingCode.IndicatorNotApplicable or FindingCode.IndicatorNotRequired
            or FindingCode.CriterionNotApplicable => Verdict.NotApplicable,
        _ => Verdict.Undetermined,
    };
}
