using NtmCriteria.Law;

namespace NtmCriteria.Tests.Limits;

/// <summary>A value beyond the limits of a level decides, one between them does not; weak limits count where asked for.</summary>
public class LimitVerdictTests
{
    private static CriteriaSet Set(string kind, string limits, string value = "null", string evidence = "unknown", string unit = "millionVndPerPersonYear") =>
        OneRule.Of(
            $$"""{"kind": "{{kind}}", "decidedBy": "national", "evidence": "{{evidence}}", "reference": "Annex", "levels": {"all": {"value": {{value}}, "limits": [{{limits}}] } } }""",
            unit);

    private static string Limit(string bound, string value, string rest = "", string place = "Xã A") =>
        $$"""{"bound": "{{bound}}", "value": {{value}}, "basis": "recognisedCommune", "place": "{{place}}", "outcome": "recognised", "reference": "paper"{{rest}}}""";

    [Theory]
    [InlineData("atLeast", "atMost", "42", 41.999999, 42, 42.000001, "?MM")]
    [InlineData("atLeast", "below", "42", 41.999999, 42, 42.000001, "?MM")]
    [InlineData("atLeast", "atLeast", "33.8", 33.799999, 33.8, 33.800001, "N??")]
    [InlineData("atLeast", "above", "33.8", 33.799999, 33.8, 33.800001, "NN?")]
    [InlineData("moreThan", "atMost", "42", 41.999999, 42, 42.000001, "??M")]
    [InlineData("moreThan", "below", "42", 41.999999, 42, 42.000001, "?MM")]
    [InlineData("moreThan", "above", "42", 41.999999, 42, 42.000001, "NN?")]
    [InlineData("moreThan", "atLeast", "42", 41.999999, 42, 42.000001, "NN?")]
    [InlineData("atMost", "atLeast", "5", 4.999999, 5, 5.000001, "MM?")]
    [InlineData("atMost", "above", "5", 4.999999, 5, 5.000001, "MM?")]
    [InlineData("atMost", "atMost", "5", 4.999999, 5, 5.000001, "??N")]
    [InlineData("atMost", "below", "5", 4.999999, 5, 5.000001, "?NN")]
    [InlineData("lessThan", "atLeast", "5", 4.999999, 5, 5.000001, "M??")]
    [InlineData("lessThan", "above", "5", 4.999999, 5, 5.000001, "MM?")]
    [InlineData("lessThan", "atMost", "5", 4.999999, 5, 5.000001, "?NN")]
    [InlineData("lessThan", "below", "5", 4.999999, 5, 5.000001, "?NN")]
    public void EachEndDecidesOnItsOwnSide(string kind, string bound, string at, double below, double on, double above, string expected)
    {
        var set = Set(kind, Limit(bound, at));
        Assert.Equal(expected, string.Concat(new[] { below, on, above }.Select(v => Mark(set.Judge(new Measured((decimal)v))))));
    }

    [Fact]
    public void BetweenBothEndsNothingIsDecidedAndTheCommunesAreNamed()
    {
        var set = Set("atLeast", Limit("above", "33.8", place: "Mường Luân") + ", " + Limit("atMost", "42", place: "Hữu Sản"));
        var open = set.Judge(new Measured(38));
        Assert.Equal((Verdict.Undetermined, UndeterminedReason.LevelWithinLimits), (open.Verdict, open.Reason));
        Assert.Contains("above 33.8 million VND a person a year: Mường Luân", open.Explain(Language.English), StringComparison.Ordinal);
        Assert.Contains("không quá 42 triệu đồng/người/năm: Hữu Sản", open.Explain(Language.Vietnamese), StringComparison.Ordinal);
        var met = set.Judge(new Measured(42));
        Assert.Equal((Verdict.Met, EvidenceGrade.Inferred, true), (met.Verdict, met.Evidence, met.IsBeyondLimits));
        Assert.Contains("Hữu Sản", met.Explain(Language.English), StringComparison.Ordinal);
        Assert.Equal(FindingCode.IndicatorNotMetBeyondLimits, set.Judge(new Measured(33.8m)).ToFinding(Language.English).Code);
        Assert.Equal(UndeterminedReason.NoObservation, set.Judge((Observation?)null).Reason);
        Assert.Equal(1, set.Evaluate(OneRule.Dossier(new Measured(50))).Evidence.Inferred);
    }

    [Fact]
    public void AFractionIsComparedAsAFraction()
    {
        // 88.71 / 1.1 = 80.6454545...: 80.65 is beyond, 80.645 is not, and no rounding of the quotient stands between.
        var set = Set("atLeast", Limit("atMost", "88.71", """, "dividedBy": 1.1"""));
        Assert.Equal(Verdict.Met, set.Judge(new Measured(80.65m)).Verdict);
        Assert.Equal(Verdict.Undetermined, set.Judge(new Measured(80.645m)).Verdict);
        Assert.Equal(Verdict.Undetermined, set.Judge(new Measured(80.6454545454545m)).Verdict);
        Assert.Equal(Verdict.Met, set.Judge(new Measured(80.6454545454546m)).Verdict);
        Assert.Equal(Verdict.Met, set.Judge(new MeasuredRatio(Ratio.Of(8871, 110))).Verdict);
        Assert.Equal(Verdict.Undetermined, set.Judge(new MeasuredRatio(Ratio.Of(88_709_999, 1_100_000))).Verdict);
        Assert.Equal(Verdict.Met, set.Judge(new Bounded(Bound.AtLeast(81))).Verdict);
        Assert.Equal(Verdict.Undetermined, set.Judge(new Bounded(Bound.MoreThan(80))).Verdict);
        Assert.Contains("88.71 / 1.1", set.Judge(new Measured(81)).Explain(Language.English), StringComparison.Ordinal);
    }

    [Fact]
    public void TheGradeLiesBetweenRecalledAndConfirmed()
    {
        var set = Set("atLeast", Limit("atMost", "42"));
        Assert.Equal(Verdict.Met, set.Judge(new Measured(43), EvidenceGrade.Recalled).Verdict);
        Assert.Equal(Verdict.Met, set.Judge(new Measured(43), EvidenceGrade.Inferred).Verdict);
        Assert.Equal(UndeterminedReason.EvidenceBelowGrade, set.Judge(new Measured(43), EvidenceGrade.Confirmed).Reason);
        Assert.True(EvidenceGrade.Recalled < EvidenceGrade.Inferred && EvidenceGrade.Inferred < EvidenceGrade.Confirmed);
    }

    [Fact]
    public void ARecalledLevelThatAgreesDecidesBetweenTheLimitsToo()
    {
        var set = Set("atLeast", Limit("above", "33.8") + ", " + Limit("atMost", "42"), "39", "recalled");
        var between = set.Judge(new Measured(40));
        Assert.Equal((Verdict.Met, EvidenceGrade.Recalled, false), (between.Verdict, between.Evidence, between.IsBeyondLimits));
        var beyond = set.Judge(new Measured(42));
        Assert.Equal((Verdict.Met, EvidenceGrade.Inferred, true), (beyond.Verdict, beyond.Evidence, beyond.IsBeyondLimits));
        Assert.Equal(UndeterminedReason.EvidenceBelowGrade, set.Judge(new Measured(40), EvidenceGrade.Inferred).Reason);
        Assert.Equal(Verdict.Met, set.Judge(new Measured(42), EvidenceGrade.Inferred).Verdict);
        Assert.Equal(Verdict.NotMet, set.Judge(new Measured(33.8m), EvidenceGrade.Inferred).Verdict);
    }

    [Fact]
    public void ARecalledLevelThatTheLimitsRuleOutIsReportedAndSetAside()
    {
        var set = Set("atLeast", Limit("atMost", "42"), "45", "recalled");
        var asked = Assert.IsType<WithinLimits>(set.Requirement("1.1", "all", 2023));
        Assert.Equal(45, asked.SetAside!.Level);
        var met = set.Judge(new Measured(43));
        Assert.Equal((Verdict.Met, EvidenceGrade.Inferred), (met.Verdict, met.Evidence));
        Assert.Contains("a recalled level is set aside", met.Explain(Language.English), StringComparison.Ordinal);
        Assert.Equal(UndeterminedReason.LevelWithinLimits, set.Judge(new Measured(41)).Reason);
    }

    [Fact]
    public void WeakLimitsAreShownAndDecideOnlyWhereAskedFor()
    {
        var set = Set("atLeast", Limit("atMost", "59", """, "weak": true""", "Bình Phước"));
        var dossier = OneRule.Dossier(new Measured(60));
        var off = set.Evaluate(dossier).Indicators.Single();
        Assert.Equal((Verdict.Undetermined, EvidenceGrade.Unknown), (off.Verdict, off.Evidence));
        Assert.Contains("not counted, as weak: at most 59", off.Explain(Language.English), StringComparison.Ordinal);
        var on = set.Evaluate(dossier, new() { UseWeakLimits = true }).Indicators.Single();
        Assert.Equal((Verdict.Met, EvidenceGrade.Inferred), (on.Verdict, on.Evidence));
        Assert.Contains("Bình Phước", on.Explain(Language.English), StringComparison.Ordinal);
        // Weak ones that cross the others are set aside.
        var cross = Set("atLeast", Limit("atMost", "50") + ", " + Limit("above", "60", """, "weak": true"""));
        Assert.True(Assert.IsType<WithinLimits>(cross.Requirement("1.1", "all", 2023)).Limits.WeakCross);
        Assert.Equal(Verdict.Met, cross.Evaluate(OneRule.Dossier(new Measured(50)), new() { UseWeakLimits = true }).Indicators.Single().Verdict);
    }

    [Fact]
    public void ModelIncomeFollowsTheLimitsOfTheAdvancedLevel()
    {
        // Phú An: 88.71 as a model commune. The advanced level is at most 76.86 (Long Sơn): 1.10 times that is 84.546.
        var set = RuleBook.National.Get("commune/model/2021-2025", new(2023, 12, 31));
        var dossier = Dossier.For(new("1", "A") { Region = "DNB" }, 2023);
        IndicatorResult At(decimal income) => set.Evaluate(dossier.Observe("model.2", income)).Indicators.Single(i => i.Indicator.Id == "model.2");
        Assert.Equal((Verdict.Met, EvidenceGrade.Inferred), (At(84.546m).Verdict, At(84.546m).Evidence));
        Assert.Equal(UndeterminedReason.LevelWithinLimits, At(84.545999m).Reason);
        Assert.Contains("Long Sơn, Vũng Tàu", At(84.546m).Explain(Language.Vietnamese), StringComparison.Ordinal);
        // Nam Định asks 103 of model communes in 2025, so the advanced level is at most 103 / 1.1: the product is 103 again, exactly.
        var later = RuleBook.National.Get("commune/model/2021-2025", new(2025, 12, 31));
        Verdict In2025(decimal income) => later.Evaluate(Dossier.For(new("1", "A") { Region = "DBSH" }, 2025).Observe("model.2", income))
            .Indicators.Single(i => i.Indicator.Id == "model.2").Verdict;
        Assert.Equal((Verdict.Undetermined, Verdict.Met), (In2025(102.999999999999m), In2025(103)));
    }

    private static char Mark(IndicatorResult result) => result.Verdict switch
    {
        Verdict.Met => 'M',
        Verdict.NotMet => 'N',
        _ => '?',
    };
}
