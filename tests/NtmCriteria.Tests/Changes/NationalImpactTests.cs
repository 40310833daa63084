using FsCheck.Fluent;
using NodaTime;
using NtmCriteria.Authoring.Changes;
using NtmCriteria.Tests.Bulk;

namespace NtmCriteria.Tests.Changes;

/// <summary>Two days of the national rules over generated dossiers: who is listed, and through what.</summary>
public class NationalImpactTests
{
    private static readonly RuleView Rules = RuleView.Of(RuleBook.National);

    public static TheoryData<string, string> Days => new()
    {
        { "2023-12-31", "2024-12-31" }, { "2022-06-30", "2025-12-31" }, { "2012-12-31", "2014-12-31" },
    };

    [Theory]
    [MemberData(nameof(Days))]
    public void ADossierIsListedExactlyWhereTheDaysGiveAnotherResult(string before, string after)
    {
        var (from, to) = (Day(before), Day(after));
        var diff = RuleDiff.Between(Rules.On(from), Rules.On(to));
        var listed = 0;
        Invariant.Holds(Gen.Choose(1, int.MaxValue - 1), seed =>
        {
            var random = new Random(seed);
            var dossier = NationalDossiers.Draw(RuleBook.National, from, random, random.Next(4) * 4);
            var impact = RuleImpact.Of(diff, [new(dossier, from)]);
            Assert.Equal(
                Result(RuleBook.National.Classify(dossier, from)) == Result(RuleBook.National.Classify(dossier, to)), impact.Communes.IsEmpty);
            foreach (var cause in impact.Communes.SelectMany(c => c.Causes))
                Assert.True(diff.Names(cause.SetId, cause.Indicator) || diff.Names(cause.SetId, cause.Old?.Indicator.Id), cause.ToString());
            listed += impact.Communes.Length;
        }, 80);
        // A day after an amendment that changes nobody would prove nothing.
        Assert.True(listed > 0);
    }

    private static LocalDate Day(string text) => NodaTime.Text.LocalDatePattern.Iso.Parse(text).Value;

    private static string Result(TierDecision decision) => $"{decision.Certain} {decision.Possible} "
        + string.Join(' ', decision.Conditions.Select(c =>
            $"{c.Tier}={c.Assessment?.Verdict} {c.Assessment?.Met} {c.Assessment?.NotMet} {c.Assessment?.Undetermined} {c.Assessment?.NotApplicable}"));
}
