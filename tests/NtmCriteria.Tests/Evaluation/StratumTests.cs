using NodaTime;
using NtmCriteria.Law;
using NtmCriteria.Units;

namespace NtmCriteria.Tests;

/// <summary>The column that a commune is judged by: given, by province, by law; or not known.</summary>
public class StratumTests
{
    private static readonly CriteriaSet Early = RuleBook.National.InForce(Level.Commune, Tier.Standard, new(2023, 12, 31));
    private static readonly CriteriaSet Late = RuleBook.National.InForce(Level.Commune, Tier.Standard, new(2024, 3, 1));

    [Theory]
    [InlineData("Lạng Sơn", "TDMNPB")]
    [InlineData("LẠNG SƠN", "TDMNPB")]
    [InlineData("Hoà Bình", "TDMNPB")]
    [InlineData("Hòa Bình", "TDMNPB")]
    [InlineData("Bà Rịa–Vũng Tàu", "DNB")]
    [InlineData("Thừa Thiên - Huế", "BTB")]
    [InlineData("Thanh Hoá", "BTB")]
    public void AProvinceInAnySpellingFindsItsRegion(string province, string code)
    {
        var commune = new Commune("1", "A") { Province = province.Normalize(System.Text.NormalizationForm.FormD) };
        Assert.Equal((code, StratumBasis.Province), (Early.StratumOf(commune).Stratum!.Code, Early.StratumOf(commune).Basis));
    }

    [Fact]
    public void AGivenRegionWinsOverTheProvince()
    {
        var resolution = Early.StratumOf(new("1", "A") { Province = "Lạng Sơn", Region = "dbsh" });
        Assert.Equal(("DBSH", StratumBasis.Given), (resolution.ToString(), resolution.Basis));
    }

    [Fact]
    public void ARegionThatDoesNotExistIsAnErrorThatNamesTheOthers()
    {
        var commune = new Commune("1", "A") { Region = "TDMN" };
        var refused = Assert.Throws<ArgumentException>(() => Early.Evaluate(Dossier.For(commune, 2023)));
        Assert.Contains("'TDMN' is not a region of this set: expected one of TDMNPB, DBSH", refused.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Zone.II, CommuneTraits.None, false, true)]
    [InlineData(Zone.III, CommuneTraits.None, true, true)]
    [InlineData(Zone.I, CommuneTraits.None, false, false)]
    [InlineData(null, CommuneTraits.None, false, false)]
    [InlineData(null, CommuneTraits.SpeciallyDifficult, true, true)]
    [InlineData(null, CommuneTraits.SpeciallyDifficultCoastal, false, true)]
    [InlineData(null, CommuneTraits.SpeciallyDifficultIsland, false, true)]
    [InlineData(null, CommuneTraits.SafeZone, false, false)]
    [InlineData(null, CommuneTraits.PoorDistrict, false, false)]
    [InlineData(null, CommuneTraits.SafeZone | CommuneTraits.PoorDistrict, true, true)]
    [InlineData(null, CommuneTraits.SafeZone | CommuneTraits.FormerPoorDistrict, true, false)]
    public void TraitsMoveACommuneByTheRuleOfTheDay(Zone? zone, CommuneTraits traits, bool early, bool late)
    {
        var commune = new Commune("1", "A") { Province = "Khánh Hòa", Zone = zone, Traits = traits };
        foreach (var (set, moved) in new[] { (Early, early), (Late, late) })
        {
            var resolution = set.StratumOf(commune);
            Assert.Equal(moved ? "TDMNPB" : "DHNTB", resolution.Stratum!.Code);
            Assert.Equal(moved, resolution.Basis == StratumBasis.Override);
            if (!moved) continue;
            Assert.Equal("DHNTB", resolution.Own!.Code);
            Assert.Equal(set == Early ? "318/QĐ-TTg" : "211/QĐ-TTg", resolution.Override!.Source.Instrument);
            var text = set.Evaluate(Dossier.For(commune, 2023).Observe("10.1", 45.99m)).Indicators
                .Single(i => i.Indicator.Id == "10.1").Explain(Language.Vietnamese);
            Assert.Contains("vùng TDMNPB thay cho vùng DHNTB do xã ", text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void ACommuneOfTheColumnItselfIsNotMoved()
    {
        var resolution = Late.StratumOf(new("1", "A") { Province = "Lạng Sơn", Zone = Zone.III });
        Assert.Equal(StratumBasis.Province, resolution.Basis);
        Assert.Null(resolution.Override);
    }

    [Fact]
    public void TraitsAloneFindTheColumn()
    {
        var resolution = Late.StratumOf(new("1", "A") { Zone = Zone.III });
        Assert.Equal(("TDMNPB", StratumBasis.Override), (resolution.ToString(), resolution.Basis));
        Assert.Null(resolution.Own);
    }

    [Fact]
    public void AnUnknownRegionDecidesOnlyWhatAllRegionsShare()
    {
        var dossier = Dossier.For(new("1", "A") { Province = "Atlantis" }, 2023)
            .Observe("15.1", 90m).Observe("15.3", 10m).Observe("1.1", true);
        var results = Early.Evaluate(dossier).Indicators.ToDictionary(i => i.Indicator.Id);
        Assert.Equal(StratumBasis.NotKnown, results["15.1"].Stratum.Basis);
        Assert.Equal("? (the province 'Atlantis' is not known; correct it or give the region)", results["15.1"].Stratum.ToString());
        Assert.Equal(Verdict.Met, results["15.1"].Verdict);
        Assert.Equal(Verdict.Met, results["1.1"].Verdict);
        Assert.Equal(UndeterminedReason.StratumNotKnown, results["15.3"].Reason);
        Assert.Contains("chưa biết vùng của xã", results["15.3"].Explain(Language.Vietnamese), StringComparison.Ordinal);
    }

    [Fact]
    public void AJudgementOrAnAbsentObjectNeedsNoRegion()
    {
        var nowhere = Dossier.For(new("1", "A"), 2023);
        IndicatorResult Judge(Dossier dossier, EvidenceGrade grade = default) =>
            Early.Evaluate(dossier, new() { MinimumEvidence = grade }).Indicators.Single(i => i.Indicator.Id == "15.3");
        Assert.Equal(Verdict.Met, Judge(nowhere.Observe("15.3", true)).Verdict);
        Assert.Equal(Verdict.NotMet, Judge(nowhere.Observe("15.3", false)).Verdict);
        Assert.Equal(Verdict.NotApplicable, Judge(nowhere.NotApplicable("15.3")).Verdict);
        Assert.Equal(UndeterminedReason.StratumNotKnown, Judge(nowhere.Observe("15.3", true), EvidenceGrade.Recalled).Reason);
    }

    [Fact]
    public void AYearOutsideTheTableIsAReason()
    {
        // A set of 2021-2025 says nothing of data of other years, whatever was measured or attested.
        foreach (var year in new[] { 2018, 2020, 2026 })
        {
            var dossier = Dossier.For(new("1", "A") { Province = "Lạng Sơn" }, year).Observe("10.1", 99m).Observe("15.1", 95m).Attest(16, true);
            var assessment = Early.Evaluate(dossier);
            Assert.All(assessment.Indicators, i => Assert.Equal((Verdict.Undetermined, UndeterminedReason.YearNotCovered), (i.Verdict, i.Reason)));
            Assert.All(assessment.Criteria, c => Assert.Equal(Verdict.Undetermined, c.Verdict));
            Assert.Contains($"no level for the year {year} (it speaks of 2021–2025)", assessment.Indicators.First().Explain(Language.English), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void ASetAnswersForItsIndicatorsAndColumnsOnly()
    {
        Assert.Equal("≥ 42", Early.Requirement("10.1", "TDMNPB", 2023)!.ToString());
        Assert.Null(Early.Requirement("10.1", "TDMNPB", 2030));
        Assert.Throws<ArgumentException>(() => Early.Requirement("99.9", "TDMNPB", 2023));
        Assert.Throws<ArgumentException>(() => Early.Requirement("10.1", "XX", 2023));
        Assert.Equal("commune/standard/2021-2025 as of 2023-12-31", Early.ToString());
        Assert.True(Early.Knows("5.1n") && Early.Knows("5.1a") && Early.Knows("income-per-person") && !Early.Knows("5.1z"));
        Assert.Null(Early.Find("99.9"));
    }

    [Fact]
    public void ASetThatMakesNoDifferenceNeedsNoColumn()
    {
        var set = OneRule.Set("atLeast", 1, "percent");
        Assert.Equal(StratumBasis.Undivided, set.StratumOf(new("1", "A") { Region = "anything" }).Basis);
        Assert.Contains("(year 2023)", set.Judge(new Measured(1)).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void AGroupIsReadFromTheCommune()
    {
        var set = OneRule.Of(
            """{"kind": "atLeast", "decidedBy": "national", "evidence": "confirmed", "reference": "Annex", "levels": {"1": 10, "2": 20}}""",
            "percent",
            """{"kind": "group", "all": [{"code": "1", "name": {"vi": "nhóm 1", "en": "group 1"}}, {"code": "2", "name": {"vi": "nhóm 2", "en": "group 2"}}]}""");
        Assert.Equal(Verdict.NotMet, set.Judge(OneRule.Dossier(new Measured(15), new("1", "A") { Group = "2" })).Verdict);
        Assert.Equal(Verdict.Met, set.Judge(OneRule.Dossier(new Measured(15), new("1", "A") { Group = "1" })).Verdict);
        Assert.Equal(UndeterminedReason.StratumNotKnown, set.Judge(OneRule.Dossier(new Measured(15))).Reason);
        Assert.Throws<ArgumentException>(() => set.Judge(OneRule.Dossier(new Measured(15), new("1", "A") { Group = "4" })));
    }

    [Fact]
    public void AnUnknownTraitIsAProgrammersError() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new Commune("1", "A").Has((StratumTrait)99));
}
