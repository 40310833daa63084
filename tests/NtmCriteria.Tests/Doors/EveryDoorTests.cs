using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using NtmCriteria.Bulk;
using NtmCriteria.Law;
using NtmCriteria.Tables;
using NtmCriteria.Tests.Tables;

namespace NtmCriteria.Tests.Doors;

/// <summary>A value gets one answer whichever way it comes in: taken, taken and doubted, or refused with the same words.</summary>
public class EveryDoorTests
{
    private static readonly LocalDate Day = new(2023, 12, 31);
    private static readonly CriteriaSet Set = RuleBook.National.InForce(Level.Commune, Tier.Standard, Day);
    private static readonly EvaluationPlan Plan = Set.Compile();

    // Ids with a unit, of every kind that the set has; a column of ratios, grades or words is no column of numbers.
    private static readonly string[] Ids =
    [
        .. Set.Version.Ids.Where(id => Plan.Inputs.Contains(id) && Set.Version.UnitOf(id) is { } unit && unit.Id is not ("rating" or "level"))
            .Order(StringComparer.Ordinal),
    ];

    // The bit of the one row, and nothing else, within a bitmap that is longer than it needs to be.
    private static readonly byte[] Padded = [0, 0b1000, 0, 0, 0, 0, 0, 0];

    private static readonly Gen<(string Id, decimal Value)> Cases =
        from id in Gen.Elements(Ids)
        from kind in Gen.Choose(0, 5)
        from digits in Gen.Choose(0, 1_000_000)
        select (id, kind switch
        {
            0 => digits / 10_000m,
            1 => -(digits / 20_000m),
            2 => digits / 1_000_000m,
            3 => 100 + (digits / 1_000m),
            4 => digits * 100m,
            _ => digits % 101,
        });

    [Fact]
    public void OneAnswerAtEveryDoor() => Invariant.Holds(Cases, c =>
    {
        var answers = Doors(c.Id, c.Value).ToArray();
        Assert.All(answers, answer => Assert.Equal((c, answers[0].Answer), (c, answer.Answer)));
    }, 600);

    [Fact]
    public void ThereAreValuesOfEachAnswer()
    {
        var seen = new[] { -5m, 0.5m, 50m, 150m }.Select(v => Doors("15.1", v).First().Answer[0]).ToHashSet();
        Assert.Equal(['R', 'D', 'T'], seen);
    }

    [Fact]
    public void ARatioAboveOneIsRefusedAlike()
    {
        var dossier = Dossier.For(new("1", "A"), 2023).Observe("15.1", Ratio.Of(10, 5));
        var code = Assert.Throws<ImpossibleValueException>(() => Set.Evaluate(dossier)).ToText(Language.English);
        var columns = Assert.Throws<ImpossibleValueException>(() => Plan.Columns(1, 2023).Ratios("15.1", new[] { 10 }, new[] { 5 }));
        var table = TableText.Problem("commune,year,15.1\nA,2023,10/5");
        Assert.Equal(0, columns.Row);
        Assert.EndsWith("'10/5' does not fit; expected " + UnitOfMeasure.ExpectedOf(Set.Version.UnitOf("15.1")).En, code, StringComparison.Ordinal);
        Assert.EndsWith(code["15.1: ".Length..], columns.Message, StringComparison.Ordinal);
        Assert.Equal(code["15.1: ".Length..], table.Message);
    }

    [Theory]
    [InlineData(double.PositiveInfinity)]
    [InlineData(double.NegativeInfinity)]
    [InlineData(-5)]
    public void NoNumberIsNoIncome(double income)
    {
        var refused = Assert.Throws<ImpossibleValueException>(() => Plan.Columns(2, 2023).Values("10.1", new[] { 43.5, income }));
        Assert.Equal(("10.1", 1), (refused.Id, refused.Row));
        Assert.Contains("dòng 1", refused.ToText(Language.Vietnamese), StringComparison.Ordinal);
    }

    [Fact]
    public void ALevelAndADeviationAreAskedToo()
    {
        Assert.Throws<ImpossibleValueException>(() => Plan.WithLevel("10.1", -60m));
        Assert.Throws<ImpossibleValueException>(() => Plan.WithLevel("15.1", 101m));
        Assert.Throws<ArgumentOutOfRangeException>(() => new Perturbation("10.1", Relative: 5));
        Assert.Throws<ArgumentOutOfRangeException>(() => new Perturbation("10.1", Relative: double.NaN));
        Assert.Throws<ArgumentOutOfRangeException>(() => new Perturbation("10.1", 0.1, Absolute: double.PositiveInfinity));
    }

    [Fact]
    public void RoomThatNobodyFilledIsDoubted()
    {
        var columns = Plan.Columns(3, 2023).Values("11.1", new double[3]);
        Assert.Contains("was the column filled", Assert.Single(columns.Doubts).ToString(), StringComparison.Ordinal);
        Assert.Contains("was the column filled", Assert.Single(Plan.Columns(3, 2023).Values("11.1", new decimal[3]).Doubts).ToString(), StringComparison.Ordinal);
        // A bitmap says which zeros were observed.
        Assert.Empty(Plan.Columns(3, 2023).Values("11.1", new double[3], new byte[] { 0b011 }).Doubts);
        Assert.Empty(Plan.Columns(3, 2023).Values("11.1", new decimal[3], new byte[] { 0 }).Doubts);
        Assert.Contains("was the column filled", Plan.Evaluate(columns).ToMarkdown(), StringComparison.Ordinal);
        Assert.Contains("not evaluated yet", Plan.NewResult(3).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void WhatIsUnlikelyInAColumnIsCounted()
    {
        var columns = Plan.Columns(4, 2023).Values("10.1", new[] { 43.5, 43_500_000, double.NaN, 44_000_000 });
        var doubt = Assert.Single(columns.Doubts);
        Assert.Equal(("10.1", 2, 1), (doubt.Id, doubt.Count, doubt.Row));
        Assert.Contains("it looks like VND; was 43.5", doubt.ToString(), StringComparison.Ordinal);
        Assert.Empty(Plan.Columns(2, 2023).Values("10.1", new[] { 43.5, -999 }, missing: -999).Doubts);
    }

    [Theory]
    [InlineData("89.99999999999999", true)]
    [InlineData("89.9999999999999", false)]
    [InlineData("90.00000000000001", true)]
    public void FifteenDigitsCountAtEveryDoor(string text, bool met)
    {
        var verdict = met ? Verdict.Met : Verdict.NotMet;
        var number = decimal.Parse(text, CultureInfo.InvariantCulture);
        var commune = new Commune("1", "A") { Region = "TDMNPB" };
        Verdict Of(Dossier dossier) => Set.Evaluate(dossier).Indicators.Single(i => i.Indicator.Id == "15.1").Verdict;
        CommuneColumns Columns() => Plan.Columns(1, 2023).Strata(new[] { Plan.StratumCode("TDMNPB") });
        Verdict Bulk(CommuneColumns columns) => Plan.Evaluate(columns, BulkOutputs.FailingIndicators).Failing(0).IsEmpty ? Verdict.Met : Verdict.NotMet;
        Assert.Equal(verdict, Of(Dossier.For(commune, 2023).Observe("15.1", number)));
        Assert.Equal(verdict, Of(TableText.Dossier($"commune,region,year,15.1\nA,TDMNPB,2023,{text}")));
        Assert.Equal(verdict, Of(new RawWorkbook().Sheet("S", RawWorkbook.Row(1, "commune", "region", "year", "15.1") + RawWorkbook.Row(2, "A", "TDMNPB", "<c><v>2023</v></c>", $"<c><v>{text}</v></c>")).Dossier()));
        Assert.Equal(verdict, Bulk(Columns().Values("15.1", new[] { number })));
        Assert.Equal(verdict, Bulk(Columns().Values("15.1", new[] { (double)number })));
    }

    /// <summary>R, D or T for refused, doubted, taken, with the words.</summary>
    private static IEnumerable<(string Door, string Answer)> Doors(string id, decimal value)
    {
        var text = value.ToString(CultureInfo.InvariantCulture);
        yield return ("dossier", Asked(() => Set.Evaluate(Dossier.For(new("1", "A"), 2023).Observe(id, value)).Problems));
        yield return ("builder", Asked(() => Set.Evaluate(Dossier.Fill(new("1", "A"), 2023).Observe(id, new Measured(value)).Build()).Problems));
        yield return ("revised", Asked(() => Set.Evaluate(Dossier.For(new("1", "A"), 2023).Revise(id, new Measured(value))).Problems));
        yield return ("tiers", Asked(() => RuleBook.National.Classify(Dossier.For(new("1", "A"), 2023).Observe(id, value), Day).Problems));
        yield return ("doubles", Columns(columns => columns.Values(id, new[] { (double)value })));
        yield return ("decimals", Columns(columns => columns.Values(id, new[] { value })));
        yield return ("observations", Columns(columns => columns.Observations(id, new Observation?[] { new Measured(value) })));
        yield return ("sliced doubles", Columns(columns => columns.Values(id, new[] { (double)value }, Padded, 11)));
        yield return ("sliced decimals", Columns(columns => columns.Values(id, new[] { value }, Padded, 11)));
        // Seven digits are all that every float keeps.
        if (Significant.Shortest((float)value) == value)
        {
            yield return ("floats", Columns(columns => columns.Values(id, new[] { (float)value })));
            yield return ("sliced floats", Columns(columns => columns.Values(id, new[] { (float)value }, Padded, 11)));
        }

        if (value == decimal.Truncate(value))
        {
            yield return ("counts", Columns(columns => columns.Counts(id, new[] { (int)value })));
            yield return ("sliced counts", Columns(columns => columns.Counts(id, new[] { (int)value }, Padded, 11)));
            yield return ("longs", Columns(columns => columns.Counts(id, new[] { (long)value })));
            yield return ("sliced longs", Columns(columns => columns.Counts(id, new[] { (long)value }, Padded, 11)));
        }

        // A table reads -99 as the sign of a missing value.
        if (text.Trim('9') == "-") yield break;
        yield return ("csv", Table($"commune,year,{id}\nA,2023,{text}", TableText.Rows));
        yield return ("workbook", Table(text, (cell, _) =>
            [.. CommuneTable.Read(new MemoryStream(new RawWorkbook().Sheet("S", RawWorkbook.Row(1, "commune", "year", id) + RawWorkbook.Row(2, "A", "<c><v>2023</v></c>", $"<c><v>{cell}</v></c>")).Bytes()), "t")]));
    }

    private static string Asked(Func<IEnumerable<DossierProblem>> ask)
    {
        try
        {
            return ask().FirstOrDefault(p => p.Code == FindingCode.DossierValueUnlikely) is { } doubt ? "D " + doubt.Expected.En : "T";
        }
        catch (ImpossibleValueException refused)
        {
            return "R " + Expected(refused.Message);
        }
    }

    private static string Columns(Func<CommuneColumns, CommuneColumns> give)
    {
        try
        {
            return give(Plan.Columns(1, 2023)).Doubts is [var doubt] ? "D " + doubt.Text.En : "T";
        }
        catch (ImpossibleValueException refused)
        {
            return "R " + Expected(refused.Message);
        }
    }

    private static string Table(string text, Func<string, CommuneTableOptions?, IReadOnlyList<CommuneRow>> read)
    {
        var row = Assert.Single(read(text, null));
        return row.Problems is [var problem, ..] ? "R " + Expected(problem.Message) : Asked(() => Set.Evaluate(row.Dossier!).Problems);
    }

    private static string Expected(string message) => message[message.IndexOf("expected", StringComparison.Ordinal)..];
}
