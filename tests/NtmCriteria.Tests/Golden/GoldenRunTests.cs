using NtmCriteria.Authoring.Golden;

namespace NtmCriteria.Tests.Golden;

public class GoldenRunTests
{
    [Theory]
    [InlineData("\"verdict\": \"met\"", "set", "met", "undetermined")]
    [InlineData("\"counts\": { \"met\": 19 }", "count met", "19", "2")]
    [InlineData("\"criteria\": { \"10\": \"notMet\" }", "criterion 10", "notMet", "met")]
    [InlineData("\"criteria\": { \"10\": { \"verdict\": \"met\", \"code\": \"criterionAttestedMet\" } }", "criterion 10", "met as criterionAttestedMet", "met as criterionMet")]
    [InlineData("\"indicators\": { \"10.1\": \"notMet\" }", "indicator 10.1", "notMet", "met")]
    [InlineData("\"indicators\": { \"11.1\": { \"verdict\": \"undetermined\", \"reason\": \"levelNotKnown\" } }", "indicator 11.1", "undetermined (levelNotKnown)", "undetermined (noObservation)")]
    [InlineData("\"indicators\": { \"10.1\": { \"verdict\": \"met\", \"code\": \"indicatorAttestedMet\" } }", "indicator 10.1", "met as indicatorAttestedMet", "met as indicatorMet")]
    [InlineData("\"indicators\": { \"5.1a\": [\"met\", \"notMet\"] }", "indicator 5.1a", "met or notMet", "undetermined (noObservation)")]
    [InlineData("\"tierCertain\": \"standard\"", "tierCertain", "standard", "none")]
    [InlineData("\"tierPossible\": [\"none\", \"standard\"]", "tierPossible", "none or standard", "model")]
    public void WhatCameOutIsSaidBesideWhatWasExpected(string expected, string what, string wanted, string came)
    {
        var outcome = Run("\"expect\": { " + expected + " }");
        var mismatch = Assert.Single(outcome.Mismatches);
        Assert.Equal(GoldenStatus.Failed, outcome.Status);
        Assert.Equal((what, wanted, came), (mismatch.What, mismatch.Expected, mismatch.Actual));
        Assert.NotEmpty(mismatch.Explanation);
    }

    [Fact]
    public void EverythingThatIsExpectedMayComeOut()
    {
        var outcome = Run(
            """
            "expect": { "verdict": ["met", "undetermined"], "counts": { "met": 2, "notMet": 0 }, "tierCertain": "none", "tierPossible": "model",
              "criteria": { "10": { "verdict": "met", "code": "criterionMet" }, "16": { "verdict": "met", "code": "criterionAttestedMet" } },
              "indicators": { "10.1": { "verdict": "met", "code": "indicatorMet" }, "5.1a": { "verdict": "undetermined", "reason": "noObservation" } } }
            """);
        Assert.Equal((GoldenStatus.Passed, 0), (outcome.Status, outcome.Mismatches.Length));
    }

    [Fact]
    public void AProposedCaseNeitherPassesNorFails()
    {
        Assert.Equal(GoldenStatus.Unconfirmed, Run("\"proposed\": true, \"expect\": { \"indicators\": { \"10.1\": \"met\" } }").Status);
        var wrong = Run("\"proposed\": true, \"expect\": { \"indicators\": { \"10.1\": \"notMet\" } }");
        Assert.Equal((GoldenStatus.Unconfirmed, 1), (wrong.Status, wrong.Mismatches.Length));
    }

    [Fact]
    public void ADayWithoutASetIsAnAnswerOfItsOwn()
    {
        string Text(string expected) => GoldenText.Case(
            $"\"expect\": {{ {expected} }}", asked: "\"tier\": \"advanced\"", asOf: "2020-12-31", year: 2020);
        Assert.Equal(GoldenStatus.Passed, Run(GoldenText.Parse(Text("\"noSet\": \"decidedByProvince\""))).Status);
        var other = Assert.Single(Run(GoldenText.Parse(Text("\"noSet\": \"noSuchTier\""))).Mismatches);
        Assert.Equal(("noSet", "noSuchTier", "decidedByProvince"), (other.What, other.Expected, other.Actual));
        var wanted = Assert.Single(Run(GoldenText.Parse(Text("\"verdict\": \"met\""))).Mismatches);
        Assert.Equal(("noSet", "advanced", "decidedByProvince"), (wanted.What, wanted.Expected, wanted.Actual));
    }

    [Fact]
    public void AnExplanationIsInTheLanguageOfTheRun()
    {
        var document = GoldenText.Parse(GoldenText.Case("\"observations\": { \"10.1\": 41 }, \"expect\": { \"indicators\": { \"10.1\": \"met\" } }"));
        var mismatch = GoldenRun.Run(document.Cases[0], RuleBook.National, Language.Vietnamese).Mismatches[0];
        Assert.Contains("chưa đạt", mismatch.Explanation, StringComparison.Ordinal);
        Assert.Equal("10.1", mismatch.Indicator!.Indicator.Id);
    }

    private static GoldenOutcome Run(string members) => Run(GoldenText.Parse(GoldenText.Case(
        "\"observations\": { \"10.1\": 43.5 }, \"attested\": { \"16\": true }, " + members)));

    private static GoldenOutcome Run(GoldenDocument document) => GoldenRun.Run(document.Cases[0], RuleBook.National);
}
