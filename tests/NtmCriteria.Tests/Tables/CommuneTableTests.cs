using System.Text;
using NodaTime;
using NtmCriteria.Tables;
using Xunit;

namespace NtmCriteria.Tests.Tables;

public sealed class CommuneTableTests
{
    [Fact]
    public void EveryFixedColumnReachesTheDossier()
    {
        var row = Assert.Single(TableText.Rows(
            "code,commune,district,province,region,zone,group,year,as_of,traits,recognised,decision,decision_date\n"
            + "06463, Chi  Lăng ,Chi Lăng,Lạng Sơn,tdmnpb,iii,,2023,2024-05-01,safeZone; poorDistrict,model,99/QĐ-UBND,2023-01-26\n"));
        var commune = row.Dossier!.Commune;
        Assert.Equal(("06463", "Chi Lăng", "Chi Lăng", "Lạng Sơn"), (commune.Code, commune.Name, commune.District, commune.Province));
        Assert.Equal(("TDMNPB", Zone.III, null), (commune.Region, commune.Zone, commune.Group));
        Assert.Equal(CommuneTraits.SafeZone | CommuneTraits.PoorDistrict, commune.Traits);
        Assert.Equal((2, 2023, new LocalDate(2024, 5, 1)), (row.Line, row.Dossier.Year, row.AsOf!.Value));
        Assert.Equal(
            new Recognition(Tier.Model, 2023, "99/QĐ-UBND", new LocalDate(2023, 1, 26)), Assert.Single(row.Dossier.Recognitions));
    }

    [Theory]
    [InlineData("I", Zone.I)]
    [InlineData("II", Zone.II)]
    [InlineData("3", Zone.III)]
    [InlineData("0", Zone.Outside)]
    [InlineData("none", Zone.Outside)]
    [InlineData("-", Zone.Outside)]
    [InlineData("ngoài", Zone.Outside)]
    [InlineData("", null)]
    public void ZonesAreReadInEverySpelling(string cell, Zone? zone) =>
        Assert.Equal(zone, TableText.Dossier($"commune,year,zone\nA,2023,{cell}\n").Commune.Zone);

    [Theory]
    [InlineData("commune,year,10.1,15.1\nA,2023,43.5,>=70\n")]
    [InlineData("commune;year;10.1;15.1\r\nA;2023;43.5;>=70\r\n")]
    [InlineData("commune\tyear\t10.1\t15.1\nA\t2023\t43.5\t>=70")]
    [InlineData("\uFEFFcommune,year,10.1,15.1\nA,2023,43.5,>=70\n")]
    [InlineData("\"commune\",\"year\" ,10.1,\"15.1\"\n\"A\",2023,\"43.5\",\">=70\"\n")]
    public void SeparatorsMarksAndQuotesMakeNoDifference(string table)
    {
        var dossier = TableText.Dossier(table);
        Assert.Equal(new Measured(43.5m), dossier.Observations["10.1"]);
        Assert.Equal(new Bounded(Bound.AtLeast(70)), dossier.Observations["15.1"]);
    }

    [Fact]
    public void ASemicolonInsideQuotesDoesNotSeparate() =>
        Assert.Equal(new Measured(43.5m), TableText.Dossier("commune,year,10.1\n\"A; B\",2023,43.5\n").Observations["10.1"]);

    [Fact]
    public void BlankRowsArePassedOver() =>
        Assert.Equal([4, 6], TableText.Rows("commune,year\n\n,\nA,2023\n\nB,2023\n").Select(r => r.Line));

    [Fact]
    public void AQuotedFieldOfSeveralLinesCountsItsLines() =>
        Assert.Equal([2, 4], TableText.Rows("commune,year\n\"A\nB\",2023\nC,2023\n").Select(r => r.Line));

    [Fact]
    public void HeadersAndValuesInDecomposedLettersAreTheSame()
    {
        var table = "COMMUNE,Year,province,16.1,criterion 7\nHoà Lạc,2023,Lạng Sơn,không đạt,Đạt\n";
        var row = Assert.Single(TableText.Rows(table.Normalize(NormalizationForm.FormD)));
        Assert.Equal("Hoà Lạc", row.Dossier!.Commune.Name);
        Assert.Equal(new Judged(false), row.Dossier.Observations["16.1"]);
        Assert.True(RuleBook.National.InForce(Level.Commune, Tier.Standard, row.AsOf!.Value).Evaluate(row.Dossier)
            .Criteria[6].Attestation!.Met);
    }

    [Theory]
    [InlineData("10", "10.1")]
    [InlineData("10.1", "10.1")]
    [InlineData("advanced:7", "advanced:7.1")]
    [InlineData("Advanced:14.1", "Advanced:14.1", "advanced:14.1")]
    [InlineData("5.1A", "5.1a")]
    [InlineData("income-per-person", "income-per-person")]
    [InlineData("model.3", "model:model.3")]
    public void AColumnIsBoundToTheIdOfTheSet(string header, string key, string? canonical = null)
    {
        var cell = header.Contains('7') ? "đạt" : header == "model.3" ? "1" : "43";
        Assert.Equal(canonical ?? key, Assert.Single(TableText.Dossier($"commune,year,{header}\nA,2023,{cell}\n").Observations).Key);
    }

    [Fact]
    public void AnAttestedCriterionOfAnotherTierStaysThere()
    {
        var dossier = TableText.Dossier("commune,year,advanced:criterion 4\nA,2023,đạt\n");
        var decision = RuleBook.National.Classify(dossier, new(2023, 12, 31));
        Assert.Null(decision.GetAssessment(Tier.Standard)!.Criteria[3].Attestation);
        Assert.True(decision.GetAssessment(Tier.Advanced)!.Criteria[3].Attestation!.Met);
    }

    [Fact]
    public void TheDayOfARowWinsOverTheGivenDayAndThatOverTheYear()
    {
        const string table = "commune,year,as_of\nA,2023,2024-02-01\nB,2023,\n";
        Assert.Equal([new LocalDate(2024, 2, 1), new LocalDate(2023, 12, 31)], TableText.Rows(table).Select(r => r.AsOf!.Value));
        Assert.Equal(
            [new LocalDate(2024, 2, 1), new LocalDate(2025, 6, 30)],
            TableText.Rows(table, new() { AsOf = new LocalDate(2025, 6, 30) }).Select(r => r.AsOf!.Value));
    }

    [Fact]
    public void WithoutAYearTheYearOfTheDayIsTheYearOfTheData() =>
        Assert.Equal(2024, TableText.Dossier("commune,as_of\nA,2024-02-01\n").Year);

    [Fact]
    public void UnderVietnameseCultureNumbersAndDaysAreReadAsWritten()
    {
        var row = Assert.Single(TableText.Rows(
            "commune;year;as_of;10.1;17.4\nA;2023;31/12/2023;43,5;1.234,5\n", new() { Numbers = NumberStyle.Vietnamese }));
        Assert.Equal(new LocalDate(2023, 12, 31), row.AsOf);
        Assert.Equal(new Measured(43.5m), row.Dossier!.Observations["10.1"]);
        Assert.Equal(new Measured(1234.5m), row.Dossier.Observations["17.4"]);
    }

    [Fact]
    public void UnqualifiedColumnsBelongToTheTierThatIsAskedFor()
    {
        // 14.1 has parts in the standard set and is a share in the advanced one.
        var advanced = new CommuneTableOptions { Tier = Tier.Advanced };
        Assert.Equal(new Measured(96), TableText.Dossier("commune,year,14.1\nA,2023,96\n", advanced).Observations["14.1"]);
        Assert.Equal("14.1", TableText.Problem("commune,year,14.1\nA,2023,96\n").Column);
    }

    [Fact]
    public void TheUnitOfTheVersionInForceDecidesWhatACellMayHold()
    {
        // 15.4 is a share of persons until the amendment of 1 March 2024 and a judgement from then on.
        Assert.Equal(new Measured(62), TableText.Dossier("commune,as_of,15.4\nA,2024-02-29,62\n").Observations["15.4"]);
        Assert.Equal("15.4", TableText.Problem("commune,as_of,15.4\nA,2024-03-01,62\n").Column);
    }

    [Fact]
    public void OnADayWithoutASetTheRowStandsWithoutObservations()
    {
        var row = Assert.Single(TableText.Rows("commune,as_of,10.1\nA,2026-01-15,43\n"));
        Assert.True(row.IsSound);
        Assert.Empty(row.Dossier!.Observations);
    }

    [Fact]
    public void ACodeStandsInForAMissingName() =>
        Assert.Equal("06463", TableText.Dossier("code,year\n06463,2023\n").Commune.Name);

    /// <remarks>At least 9.5 % above the year before: Circular 52/2026/TT-BTC, art. 4.</remarks>
    [Theory]
    [InlineData("-2", Verdict.NotMet)]
    [InlineData("<-0.5", Verdict.NotMet)]
    [InlineData("9.49", Verdict.NotMet)]
    [InlineData("9.5", Verdict.Met)]
    [InlineData("9.51", Verdict.Met)]
    [InlineData(">=-2", Verdict.Undetermined)]
    public void AGrowthMayBeADecline(string cell, Verdict verdict)
    {
        var dossier = TableText.Dossier($"commune,as_of,3.1\nA,2026-12-31,{cell}\n");
        var set = RuleBook.National.InForce(Level.Commune, Tier.Standard, new(2026, 12, 31));
        Assert.Equal(verdict, set.Evaluate(dossier).Indicators.Single(i => i.Indicator.Id == "3.1").Verdict);
    }
}
