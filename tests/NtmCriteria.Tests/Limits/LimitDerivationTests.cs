using System.Globalization;
using NtmCriteria.Authoring.Limits;
using NtmCriteria.Law;
using NtmCriteria.Tests.Thresholds;

namespace NtmCriteria.Tests.Limits;

/// <summary>Published outcomes become limits, the shipped ones among them; what contradicts is listed, a text never overridden.</summary>
public class LimitDerivationTests
{
    private const string Standard = "commune/standard/2021-2025";
    private const string Advanced = "commune/advanced/2021-2025";

    private static readonly RuleBook Bare = StrippedRules.Without(_ => true);

    private static PublishedOutcome Outcome(
        PublishedResult result, string indicator, Observation value, string set = Standard, string region = "DNB", int year = 2023, string name = "A") =>
        new(set, Dossier.For(new("", name) { Region = region }, year).Observe(indicator, value), year, result, result.ToString(), "paper");

    /// <summary>
    /// Every shipped limit whose commune the published table has comes out of it: as it stands, or tighter by another
    /// commune. The others rest on levels of provinces, on values that the table has no column for, or on communes of
    /// other publications.
    /// </summary>
    [Fact]
    public void TheShippedLimitsComeOutOfThePublishedCommunes()
    {
        var report = LimitDerivation.Derive(Bare, LeaveOneOutTests.Outcomes(Bare));
        Assert.Empty(report.Contradictions);
        Assert.Equal((85, 10), (report.Outcomes, report.Irregular));
        var (same, tighter, missing) = (new List<string>(), new List<string>(), new List<string>());
        foreach (var row in LevelFacts.Csv("law/level-bounds.csv").Where(row => row["basis"] is not ("provincial level" or "provincial level divided by 1.1")))
        {
            var name = row["place"].Split(',')[0];
            var cell = report.Limits.Where(l => l.SetId == row["set"] && l.IndicatorId == row["indicator"] && l.Stratum == row["stratum"]
                && (l.Year is null || l.Year?.ToString(CultureInfo.InvariantCulture) == row["year"]) && l.Limit.IsUpper == (row["bound"] == "at most")).ToArray();
            var own = cell.FirstOrDefault(l => l.Limit.Place.StartsWith(name + ",", StringComparison.Ordinal));
            var at = $"{(row["set"] == Standard ? "standard" : "advanced")} {row["indicator"]} {row["stratum"]} {row["year"]} {name}";
            if (own is not null) same.Add(string.Create(
                CultureInfo.InvariantCulture,
                $"{at} {own.Limit.Value}{(own.Limit.DividedBy == 1 ? "" : " / " + own.Limit.DividedBy.ToString(CultureInfo.InvariantCulture))}"));
            else if (cell.Any(l => !l.Limit.IsWeak)) tighter.Add(at);
            else missing.Add(at);
        }

        Assert.Equal(
            [
                "standard 10.1 TDMNPB 2023 Hữu Sản 42", "standard 10.1 DNB 2023 Hảo Đước 65.77", "advanced 10.1 DBSH 2023 Đông Hoàng 70.2",
                "advanced 10.1 DBSH 2024 Thụy Ninh 80.89 / 1.1", "advanced 10.1 BTB 2023 Phong An 60", "advanced 10.1 DHNTB 2023 Điện Tiến 57.27",
                "advanced 10.1 DNB 2023 Phú An 88.71 / 1.1", "standard 10.1 TDMNPB 2023 Chiềng Pha 42.1", "advanced 10.1 DNB 2023 Long Sơn 76.86",
            ],
            same);
        Assert.Equal((9, 6, 30), (same.Count, tighter.Count, missing.Count));
    }

    [Theory]
    [InlineData(PublishedResult.Recognised, "10.1", 60, LimitBound.AtMost)]
    [InlineData(PublishedResult.Recognised, "11.1", 5, LimitBound.AtLeast)]
    [InlineData(PublishedResult.Failed, "10.1", 60, LimitBound.Above)]
    [InlineData(PublishedResult.Failed, "11.1", 5, LimitBound.Below)]
    public void AnOutcomeBoundsTheLevelOnItsOwnSide(PublishedResult result, string indicator, int value, LimitBound bound)
    {
        var outcome = Outcome(result, indicator, new Measured(value)) with { Failed = result == PublishedResult.Failed ? [indicator] : [] };
        var derived = Assert.Single(LimitDerivation.Derive(Bare, [outcome]).Limits);
        Assert.Equal((bound, (decimal)value), (derived.Limit.Bound, derived.Limit.Value));
    }

    [Fact]
    public void AModelCommuneBoundsTheAdvancedLevelByTheFactorOfItsSet()
    {
        var factor = Assert.IsType<FactorOf>(RuleBook.National.Get("commune/model/2021-2025", new(2023, 12, 31)).Requirement("model.2", "DNB", 2023));
        Assert.Equal(OutcomeReader.ModelFactor, factor.Factor);
        var listed = Outcome(PublishedResult.Appraised, "10.1", new Measured(88.71m), Advanced) with { IsModel = true };
        var own = Outcome(PublishedResult.Appraised, "model.2", new Measured(88.71m), "commune/model/2021-2025");
        foreach (var derived in LimitDerivation.Derive(Bare, [listed, own]).Limits)
        {
            Assert.Equal((Advanced, "10.1", 88.71m, 1.1m), (derived.SetId, derived.IndicatorId, derived.Limit.Value, derived.Limit.DividedBy));
            Assert.Equal(LimitBasis.ModelCommune, derived.Limit.Basis);
        }
    }

    [Fact]
    public void WhatContradictsATextIsListedAndTheTextStays()
    {
        // Health insurance is 90 in a text: a recognised commune with 85 is a contradiction, one with 95 says nothing new.
        var report = LimitDerivation.Derive(Bare, [Outcome(PublishedResult.Recognised, "15.1", new Measured(85)), Outcome(PublishedResult.Recognised, "15.1", new Measured(95))]);
        Assert.Empty(report.Limits);
        var contradiction = Assert.Single(report.Contradictions);
        Assert.Equal(LimitContradictionKind.RecognisedBeyondLevel, contradiction.Kind);
        Assert.Contains("15.1, DNB: at most 85: A", contradiction.Text.En, StringComparison.Ordinal);
        Assert.Contains("trái với mức trong văn bản", contradiction.Text.Vi, StringComparison.Ordinal);
        Assert.Empty(report.ToDocuments("x"));
        var failed = Outcome(PublishedResult.Failed, "15.1", new Measured(92)) with { Failed = ["15.1"] };
        Assert.Equal(LimitContradictionKind.FailedWithinLevel, Assert.Single(LimitDerivation.Derive(Bare, [failed]).Contradictions).Kind);
    }

    [Fact]
    public void LimitsThatCrossAreListedAndWrittenNowhere()
    {
        var low = Outcome(PublishedResult.Recognised, "10.1", new Measured(60), name: "Met");
        var high = Outcome(PublishedResult.Failed, "10.1", new Measured(61), name: "Failed") with { Failed = ["10.1"] };
        var report = LimitDerivation.Derive(Bare, [low, high]);
        Assert.Equal((2, LimitContradictionKind.LimitsCross), (report.Limits.Length, Assert.Single(report.Contradictions).Kind));
        Assert.Empty(report.ToDocuments("x"));
    }

    [Fact]
    public void ARecalledLevelThatIsRuledOutIsReported()
    {
        // 45 is recalled for 2024 in TDMNPB.
        var report = LimitDerivation.Derive(Bare, [Outcome(PublishedResult.Recognised, "10.1", new Measured(44), region: "TDMNPB", year: 2024)]);
        Assert.Equal(LimitContradictionKind.RecalledLevelRuledOut, Assert.Single(report.Contradictions).Kind);
        var book = Bare.With(RuleDocument.Parse("limits", Assert.Single(report.ToDocuments("limits")).ToJson()));
        var commune = new Commune("1", "B") { Region = "TDMNPB" };
        var asked = Assert.IsType<WithinLimits>(book.Get(Standard, new(2024, 12, 31)).RequirementFor("10.1", commune, 2024));
        Assert.Equal(45, asked.SetAside!.Level);
    }

    [Fact]
    public void IrregularRowsAndOpenBoundsSayNothing()
    {
        var irregular = Outcome(PublishedResult.Recognised, "10.1", new Measured(60)) with { IsIrregular = true };
        var open = Outcome(PublishedResult.Recognised, "10.1", new Bounded(Bound.MoreThan(60)));
        var report = LimitDerivation.Derive(Bare, [irregular, open]);
        Assert.Equal((2, 1, 1, 0), (report.Outcomes, report.Irregular, report.Silent, report.Limits.Length));
    }

    [Fact]
    public void ADocumentLaysItsLimitsOverTheShippedOnesAndOneThatCrossesThemIsRefused()
    {
        var tighter = Outcome(PublishedResult.Recognised, "10.1", new Measured(64));
        var document = RuleDocument.Parse("limits", Assert.Single(LimitDerivation.Derive(Bare, [tighter]).ToDocuments("limits")).ToJson());
        var book = RuleBook.National.With(document);
        var dossier = Dossier.For(new("1", "B") { Region = "DNB" }, 2023).Observe("10.1", 64.5m);
        Verdict In(RuleBook rules) => rules.Get(Standard, new(2023, 12, 31)).Evaluate(dossier).Indicators.Single(i => i.Indicator.Id == "10.1").Verdict;
        Assert.Equal((Verdict.Undetermined, Verdict.Met), (In(RuleBook.National), In(book)));
        var above = Outcome(PublishedResult.Failed, "10.1", new Measured(70)) with { Failed = ["10.1"] };
        var crossing = Assert.Single(LimitDerivation.Derive(Bare, [above]).ToDocuments("limits")).ToJson();
        var refused = Assert.Throws<RuleDocumentException>(() => RuleBook.National.With(RuleDocument.Parse("limits", crossing)));
        Assert.Contains("the limits cross those that are known", refused.Message, StringComparison.Ordinal);
    }
}
