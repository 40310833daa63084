using System.Globalization;
using System.Text;
using NodaTime;
using NtmCriteria.Bulk;
using NtmCriteria.Law;
using NtmCriteria.Tests.Thresholds;

namespace NtmCriteria.Tests;

/// <summary>
/// Communes with published values and the official outcome: a positive outcome never evaluates to not met, unless the
/// case is marked irregular, and a limit that does not reach its level stays undetermined.
/// </summary>
public class PublishedCaseTests
{
    // Who files, appraises or recognises says that the values suffice; "striving", "basically" and counts do not.
    private static readonly string[] Positive =
    [
        "recognised", "council", "appraised", "appraisal passed", "passed", "proposed", "filed", "file submitted", "reported",
        "city asks", "keeps", "meets",
    ];

    internal static bool IsPositive(Dictionary<string, string> row) =>
        Positive.Any(start => row["outcome"].StartsWith(start, StringComparison.Ordinal));

    private static bool IsIrregular(Dictionary<string, string> row) => row["irregular"].Length > 0;

    internal static List<Dictionary<string, string>> Cases() =>
        [.. LevelFacts.Csv("cases/published-communes.csv").Where(c => !c["set"].StartsWith("none", StringComparison.Ordinal))];

    [Fact]
    public void NoPositiveOutcomeEvaluatesToNotMet()
    {
        var (table, wrong, undetermined) = (new StringBuilder(), 0, 0);
        foreach (var row in Cases())
        {
            var (set, assessment) = Evaluate(row);
            foreach (var (id, cell) in Values(row, set))
            {
                var result = assessment.Indicators.Single(i => i.Indicator.Id == id);
                var bad = IsPositive(row) && !IsIrregular(row) && result.Verdict == Verdict.NotMet;
                wrong += bad ? 1 : 0;
                undetermined += result.Verdict == Verdict.Undetermined ? 1 : 0;
                table.AppendLine(CultureInfo.InvariantCulture, $"{(bad ? "WRONG" : "     ")} {row["commune"],-12} {row["year"]} {set.Tier,-8} {id,-5} {cell,8} {result.Requirement,-50} {result.Verdict} {result.Reason}");
                if (result.Reason == UndeterminedReason.BoundDoesNotDecide) Assert.IsType<Bounded>(result.Observation);
            }

            Assert.True(IsIrregular(row) || assessment.NotMet == 0 || !IsPositive(row), row["commune"] + "\n" + table);
        }

        Assert.True(wrong == 0, table.ToString());
        Assert.True(undetermined > 0, "published limits leave something open\n" + table);
    }

    [Fact]
    public void EveryCaseOfEveryPeriodIsRead()
    {
        var cases = Cases();
        Assert.Equal(
            ["2009-2015 7", "2016-2020 29", "2021-2025 49"],
            cases.GroupBy(c => c["set"].Split('/')[^1]).OrderBy(g => g.Key, StringComparer.Ordinal)
                .Select(g => string.Create(CultureInfo.InvariantCulture, $"{g.Key} {g.Count()}")));
        Assert.Equal(
            ["Lay Nưa", "Noong Hẹt", "Thanh Xương", "Pa Khoang", "Quài Nưa", "Quài Cang", "Chiềng Sơ", "Phì Nhừ", "Đông Thạnh", "Đắk D’rông"],
            cases.Where(IsIrregular).Select(c => c["commune"]));
        Assert.Equal(65, cases.Count(c => IsPositive(c) && !IsIrregular(c)));
    }

    [Fact]
    public void WhereThereWasNoNationalSetTheAnswerIsTheProvince()
    {
        var rows = LevelFacts.Csv("cases/published-communes.csv").Where(c => c["set"].StartsWith("none", StringComparison.Ordinal)).ToArray();
        Assert.Equal(["Đăk Mar", "Lai Hưng"], rows.Select(c => c["commune"]));
        foreach (var row in rows)
        {
            var answer = RuleBook.National.Ask(
                Level.Commune, Enum.Parse<Tier>(row["claimed_tier"], ignoreCase: true),
                new(int.Parse(row["year"], CultureInfo.InvariantCulture), 12, 31));
            Assert.Equal(NoSetReason.DecidedByProvince, answer.Reason);
        }
    }

    [Fact]
    public void NoNegativeOutcomeComesOutAsMet()
    {
        var rows = Cases().Where(c => c["outcome"].StartsWith("not ", StringComparison.Ordinal) && c["criteria_met"].Length > 0).ToArray();
        Assert.Equal(
            ["Thới Bình 16", "Trung Hòa 6", "Mường Luân 17", "Mường Luân 17", "Hang Kia 6", "Pà Cò 6", "Đắk D’rông 11", "Vĩnh Yên 17"],
            rows.Select(c => $"{c["commune"]} {c["criteria_met"]}"));
        foreach (var row in rows)
        {
            var (set, assessment) = Evaluate(row);
            Assert.NotEqual(Verdict.Met, assessment.Verdict);
            var met = int.Parse(row["criteria_met"], CultureInfo.InvariantCulture);
            var failed = Failed(row, assessment, met);
            var dossier = set.Criteria.Aggregate(
                Observed(row, set), (d, c) => d.Attest(c.Number, !failed.Contains(c.Number), "published count"));
            var counted = set.Evaluate(dossier);
            Assert.Empty(counted.Contradictions);
            Assert.Equal((Verdict.NotMet, met, 19 - met), (counted.Verdict, counted.Met, counted.NotMet));
        }
    }

    /// <summary>Which criteria failed: as printed, else those that the values fail, and as many others as the count leaves.</summary>
    private static int[] Failed(Dictionary<string, string> row, Assessment assessment, int met)
    {
        int[] printed = row["commune"] switch
        {
            "Thới Bình" => [4, 5, 17],
            "Mường Luân" => [10, 11],
            "Vĩnh Yên" => [6, 18],
            _ => [],
        };
        var measured = assessment.Criteria.Where(c => c.Verdict == Verdict.NotMet).Select(c => c.Criterion.Number).ToArray();
        Assert.True(printed.Length == 0 || measured.All(printed.Contains), row["commune"]);
        var known = printed.Length > 0 ? printed : measured;
        var free = assessment.Criteria.Where(c => c.Verdict != Verdict.Met && !known.Contains(c.Criterion.Number)).Select(c => c.Criterion.Number);
        return [.. known.Concat(free.Reverse().Take(19 - met - known.Length))];
    }

    [Fact]
    public void ACriteriaCountOfAllIsNeverContradictedByAValue()
    {
        foreach (var row in Cases().Where(c => c["criteria_total"] is { Length: > 0 } total && c["criteria_met"] == total))
        {
            var (set, _) = Evaluate(row);
            var dossier = Attested(Observed(row, set), set, set.Criteria.Length);
            var assessment = set.Evaluate(dossier);
            Assert.Empty(assessment.Contradictions);
            Assert.Equal((Verdict.Met, set.Criteria.Length), (assessment.Verdict, assessment.Met));
        }
    }

    [Fact]
    public void RecognisedCommunesOfLangSonAreNotRuledOut()
    {
        var rows = LevelFacts.Csv("cases/lang-son-recognitions.csv")
            .Where(r => int.Parse(r["year"], CultureInfo.InvariantCulture) is >= 2022 and <= 2025).ToArray();
        Assert.Equal(6, rows.Length);
        foreach (var row in rows.Where(r => r["outcome"] == "recognised"))
        {
            var tier = Enum.Parse<Tier>(row["tier"], ignoreCase: true);
            var year = int.Parse(row["year"], CultureInfo.InvariantCulture);
            var commune = new Commune("", row["commune"]) { District = row["district"], Province = row["province"], Region = row["region"] };
            var dossier = Dossier.For(commune, year).WithRecognition(
                new(tier, year, row["decision"].Length > 0 ? row["decision"] : null));
            // A recognition is an event: it proves nothing about values, and rules nothing out.
            var decision = RuleBook.National.Classify(dossier, new(year, 12, 31));
            Assert.Equal(Tier.None, decision.Certain);
            Assert.True(decision.Possible >= tier, decision.ToString());
        }
    }

    [Fact]
    public void AReviewAtSeventeenOfNineteenIsNotMet()
    {
        var row = LevelFacts.Csv("cases/lang-son-recognitions.csv").Single(r => r["commune"] == "Châu Sơn");
        Assert.Equal("reviewed at 17 of 19 after the merger of July 2025", row["outcome"]);
        var set = RuleBook.National.Get("commune/standard/2021-2025", new(2025, 12, 31));
        // Which two failed was not printed: that two did is enough.
        var dossier = Attested(Dossier.For(new("", row["commune"]) { Province = row["province"] }, 2025), set, 17);
        var assessment = set.Evaluate(dossier);
        Assert.Equal((Verdict.NotMet, 17, 2), (assessment.Verdict, assessment.Met, assessment.NotMet));
        Assert.Equal(Tier.None, RuleBook.National.Classify(dossier, new(2025, 12, 31)).Possible);
    }

    private static (CriteriaSet Set, Assessment Assessment) Evaluate(Dictionary<string, string> row)
    {
        var year = int.Parse(row["year"], CultureInfo.InvariantCulture);
        var set = RuleBook.National.Get(row["set"], Day(RuleBook.National, row["set"], year));
        return (set, set.Evaluate(Observed(row, set)));
    }

    /// <summary>The last day of the year on which the set that governed was in force.</summary>
    internal static LocalDate Day(RuleBook book, string set, int year)
    {
        var (day, period) = (new LocalDate(year, 12, 31), book.PeriodOf(set));
        return day > period.End ? period.End : day < period.Start ? period.Start : day;
    }

    internal static Dossier Observed(Dictionary<string, string> row, CriteriaSet set)
    {
        var commune = new Commune("", row["commune"]) { District = row["district"], Province = row["province"], Region = row["region"] };
        // "2023-24" and "latest survey" are no year: then that of the row stands.
        var dossier = Dossier.For(commune, int.TryParse(row["income_year"], NumberStyles.None, CultureInfo.InvariantCulture, out var income)
            ? income : int.Parse(row["year"], CultureInfo.InvariantCulture));
        foreach (var (id, cell) in Values(row, set))
        {
            Assert.True(ObservationCell.TryRead(cell, NumberStyle.Invariant, out var observation, out var problem), problem?.En);
            dossier = dossier.Observe(id, observation!);
        }

        return dossier;
    }

    private static Dossier Attested(Dossier dossier, CriteriaSet set, int met) =>
        set.Criteria.Aggregate(dossier, (d, c) => d.Attest(c.Number, c.Number <= met, "published count"));

    private static IEnumerable<(string Id, string Cell)> Values(Dictionary<string, string> row, CriteriaSet set)
    {
        // The conditions of a model commune name one value of their own, the income.
        (string Column, string Id)[] columns = set.Tier == Tier.Model
            ? [("10", set.Indicators.Single(i => i.Quantity == "income-per-person").Id)]
            : set.Knows("10.1") ? [("10", "10.1"), ("11", "11.1"), ("insurance", set.Tier == Tier.Standard ? "15.1" : "14.1")]
            : [("10", "10"), ("11", "11"), ("insurance", "15.1")];
        return columns.Where(c => row[c.Column].Length > 0).Select(c => (c.Id, row[c.Column]));
    }
}
