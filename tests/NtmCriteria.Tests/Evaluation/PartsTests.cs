namespace NtmCriteria.Tests;

/// <summary>Indicator 5.1 of 2021-2025: which part applies depends on the number of schools.</summary>
public class PartsTests
{
    private static readonly CriteriaSet Set = RuleBook.National.InForce(Level.Commune, Tier.Standard, new(2023, 12, 31));

    private static IndicatorResult Schools(Func<Dossier, Dossier> fill, string region = "TDMNPB", EvidenceGrade grade = default) =>
        Set.Evaluate(fill(Dossier.For(new("1", "A") { Region = region }, 2023)), new() { MinimumEvidence = grade })
            .Indicators.Single(i => i.Indicator.Id == "5.1");

    [Theory]
    [InlineData(4, 70, Verdict.Met)]
    [InlineData(4, 69, Verdict.NotMet)]
    [InlineData(4, 50, Verdict.NotMet)]
    [InlineData(3, 50, Verdict.Met)]
    [InlineData(3, 49, Verdict.NotMet)]
    public void TheNumberOfSchoolsPicksThePart(int schools, int share, Verdict expected) => Assert.Equal(
        expected, Schools(d => d.Observe("5.1n", (decimal)schools).Observe("5.1a", 100m).Observe("5.1b", (decimal)share)).Verdict);

    [Theory]
    [InlineData(70, Verdict.Met, UndeterminedReason.None)]
    [InlineData(50, Verdict.Undetermined, UndeterminedReason.ConditionNotObserved)]
    [InlineData(49, Verdict.Undetermined, UndeterminedReason.ConditionNotObserved)]
    public void AnUnknownNumberDecidesOnlyWhereItMakesNoDifference(int share, Verdict verdict, UndeterminedReason reason)
    {
        var result = Schools(d => d.Observe("5.1a", 100m).Observe("5.1b", (decimal)share));
        Assert.Equal((verdict, reason), (result.Verdict, result.Reason));
    }

    [Theory]
    [InlineData(">3", Verdict.NotMet)]
    [InlineData(">=4", Verdict.NotMet)]
    [InlineData("<=3", Verdict.Met)]
    [InlineData("<3", Verdict.Met)]
    [InlineData(">=3", Verdict.Undetermined)]
    [InlineData("2..5", Verdict.Undetermined)]
    [InlineData("đạt", Verdict.Undetermined)]
    public void APublishedLimitOnTheNumberIsRead(string schools, Verdict expected)
    {
        Assert.True(ObservationCell.TryRead(schools, NumberStyle.Invariant, out var count, out _));
        Assert.Equal(expected, Schools(d => d.Observe("5.1n", count!).Observe("5.1a", 100m).Observe("5.1b", 60m)).Verdict);
    }

    [Fact]
    public void APartThatIsNotRequiredInARegionDoesNotApply()
    {
        var result = Schools(d => d.Observe("5.1n", 2m).Observe("5.1b", 100m), "DBSH");
        Assert.Equal(Verdict.Met, result.Verdict);
        Assert.Equal(
            [Verdict.NotApplicable, Verdict.NotApplicable, Verdict.Met], result.Parts.Select(p => p.Verdict));
    }

    [Fact]
    public void AMissingPartIsNamedInTheExplanation()
    {
        var result = Schools(d => d.Observe("5.1n", 4m).Observe("5.1a", 100m));
        Assert.Equal((Verdict.Undetermined, UndeterminedReason.NoObservation), (result.Verdict, result.Reason));
        var all = Schools(d => d.Observe("5.1b", 60m));
        Assert.Equal(UndeterminedReason.PartUndetermined, all.Reason);
        Assert.Contains("5.1b 60 % / ≥ 70 %: undetermined", all.Explain(Language.English), StringComparison.Ordinal);
        Assert.Equal("5.1b 60 % / ≥ 70 %: undetermined", all.Parts[1].ToString());
    }

    [Fact]
    public void AWordOnTheWholeDecidesWhatThePartsLeaveOpen()
    {
        var result = Schools(d => d.Observe("5.1", true));
        Assert.Equal(Verdict.Met, result.Verdict);
        Assert.True(result.IsAttested);
        Assert.Equal(FindingCode.IndicatorAttestedMet, result.ToFinding(Language.English).Code);
    }

    [Theory]
    [InlineData("không đạt", 80)]
    [InlineData("đạt", 60)]
    [InlineData("n/a", 60)]
    public void AWordAgainstMeasuredPartsIsAContradiction(string word, int share)
    {
        Assert.True(ObservationCell.TryRead(word, NumberStyle.Invariant, out var whole, out _));
        var result = Schools(d => d.Observe("5.1", whole!).Observe("5.1n", 4m).Observe("5.1a", 100m).Observe("5.1b", (decimal)share));
        Assert.Equal((Verdict.Undetermined, UndeterminedReason.Contradiction), (result.Verdict, result.Reason));
        Assert.Equal(FindingCode.ContradictionWithParts, result.ToFinding(Language.Vietnamese).Code);
    }

    [Fact]
    public void AWordThatAgreesWithThePartsIsNotAttestationAlone()
    {
        var result = Schools(d => d.Observe("5.1", true).Observe("5.1n", 4m).Observe("5.1a", 100m).Observe("5.1b", 80m));
        Assert.Equal(Verdict.Met, result.Verdict);
        Assert.False(result.IsAttested);
        Assert.Equal(FindingCode.IndicatorPartsMet, result.ToFinding(Language.English).Code);
    }

    [Fact]
    public void WhatIsMeasuredAsMetExists() => Assert.Equal(
        Verdict.Met,
        Schools(d => d.NotApplicable("5.1").Observe("5.1n", 4m).Observe("5.1a", 100m).Observe("5.1b", 80m)).Verdict);

    [Fact]
    public void ANumberForTheWholeCannotBeCompared()
    {
        Assert.Equal(UndeterminedReason.NotComparable, Schools(d => d.Observe("5.1", 80m)).Reason);
        Assert.Equal(Verdict.NotMet, Schools(d => d.Observe("5.1", 80m).Observe("5.1a", 99m)).Verdict);
        Assert.Equal(Verdict.NotApplicable, Schools(d => d.NotApplicable("5.1")).Verdict);
    }

    [Fact]
    public void StrictnessReachesTheParts()
    {
        Dossier Fill(Dossier d) => d.Observe("5.1n", 2m).Observe("5.1a", 100m).Observe("5.1b", 60m);
        Assert.Equal(Verdict.Met, Schools(Fill, grade: EvidenceGrade.Confirmed).Verdict);
        var strict = Schools(Fill, grade: EvidenceGrade.TwoSources);
        Assert.Equal((Verdict.Undetermined, UndeterminedReason.EvidenceBelowGrade), (strict.Verdict, strict.Reason));
        Assert.Equal(
            UndeterminedReason.EvidenceBelowGrade, Schools(d => d.Observe("5.1", true), grade: EvidenceGrade.TwoSources).Reason);
        Assert.Equal(
            UndeterminedReason.EvidenceBelowGrade, Schools(d => d.NotApplicable("5.1"), grade: EvidenceGrade.TwoSources).Reason);
    }
}
