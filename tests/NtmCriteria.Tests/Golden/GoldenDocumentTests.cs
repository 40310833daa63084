namespace NtmCriteria.Tests.Golden;

public class GoldenDocumentTests
{
    private const string Met = """ "expect": { "indicators": { "10.1": "met" } } """;

    [Fact]
    public void ACaseIsReadWhole()
    {
        var document = GoldenText.Parse(GoldenText.Case(
            """
            "strict": "confirmed", "proposed": true, "note": "n",
            "observations": { "10.1": 43.5, "15.1": "8481/9669", "1.1": true, "17.8": ">=70", "advanced:14.1": 95 },
            "attested": { "16": true, "advanced:3": false },
            "expect": { "verdict": ["met", "undetermined"], "counts": { "notMet": 0 }, "tierCertain": "none", "tierPossible": ["standard", "advanced"],
              "criteria": { "10": "undetermined" }, "indicators": { "10.1": { "verdict": "undetermined", "reason": "evidenceBelowGrade", "code": "evidenceBelowGrade" } } }
            """,
            """ "code": "06463", "district": "Chi Lăng", "province": "Lạng Sơn", "region": "TDMNPB", "zone": "III", "traits": ["safeZone", "poorDistrict"] """));
        var one = document.Cases[0];
        Assert.Equal(("test", 6, "one", true, "n"), (document.Id, one.Line, one.Id, one.IsProposed, one.Note));
        Assert.Equal(new("a table of law", EvidenceGrade.Confirmed), one.Source);
        Assert.Equal((EvidenceGrade.Confirmed, Tier.Standard, new(2023, 12, 31)), (one.Options.MinimumEvidence, one.Tier, one.AsOf));
        var commune = one.Dossier.Commune;
        Assert.Equal(
            ("06463", Zone.III, CommuneTraits.SafeZone | CommuneTraits.PoorDistrict), (commune.Code, commune.Zone, commune.Traits));
        Assert.Equal(["10.1", "15.1", "1.1", "17.8", "advanced:14.1"], one.Dossier.Observations.Keys);
        Assert.Equal(new MeasuredRatio(Ratio.Of(8481, 9669)), one.Dossier.Observations["15.1"]);
        Assert.Equal(["criterion 16", "advanced:criterion 3"], one.Dossier.Attestations.Keys);
        Assert.Equal(6, one.Expected.Count);
        Assert.Equal("undetermined (evidenceBelowGrade) as evidenceBelowGrade", one.Expected.Indicators[0].Value.ToString());
    }

    [Theory]
    [InlineData("\"set\": \"commune/standard/2021-2052\"", Met, "$.cases[0].set", 6, "there is no set \"commune/standard/2021-2052\"")]
    [InlineData("\"set\": \"commune/standard/2016-2020\"", Met, "$.cases[0].asOf", 6, "2023-12-31 is outside commune/standard/2016-2020; expected a day from 2016-12-01 to 2022-03-07")]
    [InlineData("\"tier\": \"standart\"", Met, "$.cases[0].tier", 6, "\"standart\" stands here; expected one of standard")]
    [InlineData("\"note\": \"x\"", Met, "$.cases[0]", 6, "neither set nor tier is given")]
    [InlineData("\"tier\": \"standard\", \"set\": \"commune/standard/2021-2025\"", Met, "$.cases[0].tier", 6, "both set and tier are given")]
    [InlineData("\"tier\": \"standard\"", "\"observations\": { \"10.7\": 1 }, " + Met, "$.cases[0].observations.10.7", 7, "\"10.7\" is no indicator of commune/standard/2021-2025")]
    [InlineData("\"tier\": \"standard\"", "\"observations\": { \"modern:10.1\": 1 }, " + Met, "$.cases[0].observations.modern:10.1", 7, "is no indicator of any set of the day")]
    [InlineData("\"tier\": \"standard\"", "\"observations\": { \"10.1\": \"43,5\" }, " + Met, "$.cases[0].observations.10.1", 7, "\"43,5\" stands here; expected a number (43.5)")]
    [InlineData("\"tier\": \"standard\"", "\"observations\": { \"10.1\": null }, " + Met, "$.cases[0].observations.10.1", 7, "null stands here")]
    [InlineData("\"tier\": \"standard\"", "\"observations\": [ 1 ], " + Met, "$.cases[0].observations", 7, "an array stands here; expected an object with an observation for each id")]
    [InlineData("\"tier\": \"standard\"", "\"attested\": { \"20\": true }, " + Met, "$.cases[0].attested.20", 7, "expected a number from 1 to 19")]
    [InlineData("\"tier\": \"standard\"", "\"attested\": { \"16\": true, \"016\": true }, " + Met, "$.cases[0].attested.016", 7, "attested twice")]
    [InlineData("\"tier\": \"standard\"", "\"attested\": { \"16\": \"yes\" }, " + Met, "$.cases[0].attested.16", 7, "expected true or false")]
    [InlineData("\"tier\": \"standard\"", "\"expect\": { }", "$.cases[0].expect", 7, "nothing is expected")]
    [InlineData("\"tier\": \"standard\"", "\"expect\": { \"verdict\": \"good\" }", "$.cases[0].expect.verdict", 7, "expected one of notMet, undetermined, met, notApplicable")]
    [InlineData("\"tier\": \"standard\"", "\"expect\": { \"verdict\": [] }", "$.cases[0].expect.verdict", 7, "an array stands here")]
    [InlineData("\"tier\": \"standard\"", "\"expect\": { \"criteria\": { \"0\": \"met\" } }", "$.cases[0].expect.criteria.0", 7, "expected a number from 1 to 19")]
    [InlineData("\"tier\": \"standard\"", "\"expect\": { \"indicators\": { \"99.1\": \"met\" } }", "$.cases[0].expect.indicators.99.1", 7, "\"99.1\" is no indicator")]
    [InlineData("\"tier\": \"standard\"", "\"expect\": { \"indicators\": { \"10.1\": { \"verdict\": \"met\", \"code\": \"fine\" } } }", "$.cases[0].expect.indicators.10.1.code", 7, "expected one of indicatorMet")]
    [InlineData("\"tier\": \"standard\"", "\"expect\": { \"indicators\": { \"5.1a\": { \"verdict\": \"met\", \"code\": \"indicatorMet\" } } }", "$.cases[0].expect.indicators.5.1a.code", 7, "has no explanation of its own")]
    [InlineData("\"tier\": \"standard\"", "\"expect\": { \"noSet\": \"decidedByProvince\" }", "$.cases[0].expect.noSet", 7, "the set commune/standard/2021-2025 is in force")]
    [InlineData("\"tier\": \"modern\"", "\"expect\": { \"indicators\": { \"10.1\": \"met\" } }", "$.cases[0].expect.indicators", 7, "no modern set is in force on 2023-12-31")]
    [InlineData("\"tier\": \"standard\"", "\"strict\": \"unknown\", " + Met, "$.cases[0].strict", 7, "expected one of recalled, inferred, confirmed, twoSources")]
    [InlineData("\"tier\": \"standard\"", "\"colour\": 1, " + Met, "$.cases[0].colour", 7, "the key \"colour\" is not known here")]
    public void WhatIsWrongIsNamedWithItsPlace(string asked, string members, string path, int line, string message)
    {
        var problem = Problem(GoldenText.Case(members, asked: asked));
        Assert.Equal(("cases.json", line, path), (problem.Document, problem.Line, problem.Path));
        Assert.Contains(message, problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void ARegionOfNoSetIsRefused()
    {
        var problem = Problem(GoldenText.Case(Met, "\"region\": \"NORTH\""));
        Assert.Equal("$.cases[0].commune", problem.Path);
        Assert.Contains("expected one of TDMNPB, DBSH", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void EveryWrongCaseIsReportedAtOnce()
    {
        var cases = string.Join(",\n", new[] { "2023-02-30", "2023-12-31", "x" }.Select((day, i) =>
            $$"""{ "id": "{{i}}", "commune": { "name": "A" }, "year": 2023, "asOf": "{{day}}", "tier": "standard", {{Met}}, "source": { "reference": "r", "evidence": "confirmed" } }"""));
        var wrong = Assert.Throws<RuleDocumentException>(() => GoldenText.Parse(GoldenText.Document(cases)));
        Assert.Equal([(6, "$.cases[0].asOf"), (8, "$.cases[2].asOf")], wrong.Problems.Select(p => (p.Line, p.Path)));
    }

    [Fact]
    public void AnIdStandsOnce()
    {
        var one = GoldenText.Case(Met);
        var from = one.IndexOf("{ \"id\": \"one\"", StringComparison.Ordinal);
        var twice = one.Insert(from, one[from..one.LastIndexOf(']')].TrimEnd() + ",\n");
        Assert.Contains("\"one\" stands twice", Problem(twice).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void AnotherSchemaIsRefused() => Assert.Equal(
        "$.schema", Problem(GoldenText.Case(Met).Replace("ntm-cases/1", "ntm-cases/2", StringComparison.Ordinal)).Path);

    private static RuleProblem Problem(string text) =>
        Assert.Single(Assert.Throws<RuleDocumentException>(() => GoldenText.Parse(text)).Problems);
}
