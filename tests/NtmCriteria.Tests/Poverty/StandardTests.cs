using System.Text;
using NodaTime;
using NtmCriteria.Law;
using NtmCriteria.Poverty;
using Xunit;

namespace NtmCriteria.Tests.Poverty;

public sealed class StandardTests
{
    [Theory]
    [InlineData("2006-01-01", "poverty/2006-2010")]
    [InlineData("2010-12-31", "poverty/2006-2010")]
    [InlineData("2011-01-01", "poverty/2011-2015")]
    [InlineData("2015-12-31", "poverty/2011-2015")]
    [InlineData("2016-01-01", "poverty/2016-2021")]
    [InlineData("2021-06-30", "poverty/2016-2021")]
    [InlineData("2021-12-31", "poverty/2016-2021")]
    [InlineData("2022-01-01", "poverty/2022-2026")]
    [InlineData("2026-06-15", "poverty/2022-2026")]
    [InlineData("2026-12-31", "poverty/2022-2026")]
    [InlineData("2027-01-15", "poverty/2026-2030")]
    [InlineData("2030-12-31", "poverty/2026-2030")]
    public void The_day_chooses_the_standard_never_the_period_in_its_title(string day, string id) =>
        Assert.Equal(id, RuleBook.National.Poverty.InForce(Day(day)).Id);

    [Theory]
    [InlineData("2005-12-31", NoStandardReason.BeforeFirstStandard)]
    [InlineData("2031-01-01", NoStandardReason.AfterLastStandard)]
    public void Outside_every_period_the_answer_is_a_reason(string day, NoStandardReason reason)
    {
        var answer = RuleBook.National.Poverty.Ask(Day(day));
        Assert.Null(answer.Standard);
        Assert.Equal(reason, answer.Reason);
        Assert.Contains(day, answer.Explain(Language.English), StringComparison.Ordinal);
        Assert.Contains($"{day[8..]}/{day[5..7]}/{day[..4]}", answer.Explain(Language.Vietnamese), StringComparison.Ordinal);
        Assert.Throws<NoStandardException>(() => RuleBook.National.Poverty.InForce(Day(day)));
    }

    // Literals from poverty-2006-2025.md section 2 and poverty-2026-2030.md section 2, VND a person a month.
    [Theory]
    [InlineData("2007-06-30", LineKind.Poor, 200_000, 260_000)]
    [InlineData("2009-06-30", LineKind.NearPoor, 260_000, 338_000)]
    [InlineData("2013-06-30", LineKind.Poor, 400_000, 500_000)]
    [InlineData("2013-06-30", LineKind.NearPoor, 520_000, 650_000)]
    [InlineData("2014-06-30", LineKind.Average, 900_000, 900_000)]
    [InlineData("2018-06-30", LineKind.Poor, 700_000, 900_000)]
    [InlineData("2018-06-30", LineKind.NearPoor, 1_000_000, 1_300_000)]
    [InlineData("2018-06-30", LineKind.Average, 1_500_000, 1_950_000)]
    [InlineData("2023-06-30", LineKind.Poor, 1_500_000, 2_000_000)]
    [InlineData("2023-06-30", LineKind.Average, 2_250_000, 3_000_000)]
    [InlineData("2025-02-24", LineKind.LowIncomeWorker, 2_250_000, 3_000_000)]
    [InlineData("2026-06-15", LineKind.Poor, 1_500_000, 2_000_000)]
    [InlineData("2027-01-15", LineKind.Poor, 2_200_000, 2_800_000)]
    public void The_lines_are_those_of_the_law(string day, LineKind kind, long rural, long urban)
    {
        var line = RuleBook.National.Poverty.InForce(Day(day)).Line(kind)!;
        Assert.Equal(rural, line.In(Settlement.Rural).Value);
        Assert.Equal(urban, line.In(Settlement.Urban).Value);
    }

    [Theory]
    [InlineData("2008-08-26", LineKind.NearPoor)]
    [InlineData("2013-12-31", LineKind.Average)]
    [InlineData("2023-06-30", LineKind.NearPoor)]
    [InlineData("2025-02-23", LineKind.LowIncomeWorker)]
    public void A_class_that_did_not_exist_yet_has_no_line(string day, LineKind kind) =>
        Assert.Null(RuleBook.National.Poverty.InForce(Day(day)).Line(kind));

    [Fact]
    public void Levels_that_no_text_gives_stay_not_known()
    {
        var standard = PovertyLaw.On(2026);
        Assert.Null(standard.Line(LineKind.Average)!.Rural.Value);
        Assert.Equal(EvidenceGrade.Unknown, standard.Line(LineKind.LowIncomeWorker)!.Urban.Source.Evidence);
        Assert.All(PovertyLaw.On(2027).Indicators, i => Assert.Equal(DeprivationTest.NotKnown, i.Test));
    }

    [Fact]
    public void The_new_standard_drops_information_devices_and_adds_waste()
    {
        Assert.Equal(10, PovertyLaw.On(2020).Indicators.Length);
        Assert.Equal(12, PovertyLaw.On(2025).Indicators.Length);
        Assert.Equal(12, PovertyLaw.On(2027).Indicators.Length);
        Assert.Null(PovertyLaw.On(2027).Find("information-devices"));
        Assert.NotNull(PovertyLaw.On(2027).Find("waste"));
        Assert.Null(PovertyLaw.On(2025).Find("waste"));
    }

    [Fact]
    public void A_province_has_its_own_line_and_cut_off_only_where_it_is_asked_for()
    {
        var national = PovertyLaw.On(2023);
        var own = RuleBook.National.Poverty.InForce(new(2023, 12, 31), "Đồng Nai");
        Assert.Equal("poverty/2022-2025/dong-nai", own.Id);
        Assert.Equal(2, own.CutOff);
        Assert.Equal(2_000_000, own.Line(LineKind.Poor)!.Rural.Value);
        Assert.Equal(2_500_000, own.Line(LineKind.Poor)!.Urban.Value);
        var household = PovertyLaw.Rural(national, 1_800_000, 2);
        Assert.Equal(HouseholdClass.Poor, own.Classify(household).Class);
        Assert.Equal(HouseholdClasses.Average | HouseholdClasses.Above, national.Classify(household).Possible);
        Assert.Same(national.Id, RuleBook.National.Poverty.InForce(new(2023, 12, 31), "Lạng Sơn").Id);
        Assert.Equal("poverty/2022-2026", RuleBook.National.Poverty.InForce(new(2026, 6, 30), "Đồng Nai").Id);
    }

    // Đồng Nai of today joins Bình Phước; the standard of the former Đồng Nai is of its own territory alone.
    [Theory]
    [InlineData("2025-06-30", "Đồng Nai", null, "poverty/2022-2025/dong-nai")]
    [InlineData("2025-07-01", "Đồng Nai", null, null)]
    [InlineData("2025-07-01", "Đồng Nai", "Đồng Nai", "poverty/2022-2025/dong-nai")]
    [InlineData("2025-07-01", "Đồng Nai", "Bình Phước", "poverty/2022-2026")]
    [InlineData("2025-07-01", null, "Đồng Nai", "poverty/2022-2025/dong-nai")]
    [InlineData("2025-07-01", "Bình Phước", null, "poverty/2022-2026")]
    [InlineData("2025-07-01", "Lạng Sơn", null, "poverty/2022-2026")]
    [InlineData("2025-07-01", "Phú Thọ", null, "poverty/2022-2026")]
    [InlineData("2026-01-01", "Đồng Nai", null, "poverty/2022-2026")]
    public void AfterTheMergerTheFormerProvinceTellsTheStandard(string day, string? province, string? former, string? standard)
    {
        var answer = RuleBook.National.Poverty.Ask(Day(day), province, former);
        Assert.Equal(standard, answer.Standard?.Id);
        if (standard is not null) return;
        Assert.Equal(NoStandardReason.DependsOnFormerProvince, answer.Reason);
        Assert.Contains("name the former province", answer.ToString(), StringComparison.Ordinal);
        Assert.Contains("cần nêu tỉnh cũ", answer.Explain(Language.Vietnamese), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\"cutOff\": 3", "\"cutOff\": 0", "$.rule.cutOff", "expected a cut-off from 1 to the number of indicators, 12")]
    [InlineData("\"cutOff\": 3", "\"cutOff\": 3, \"cutoff\": 4", "$.rule.cutoff", "the key \"cutoff\" is not known here")]
    [InlineData("\"value\": 1500000", "\"value\": 1500000.5", "$.lines[0].rural.value", "1500000.5 stands here; expected a whole number")]
    [InlineData("\"value\": 1500000", "\"value\": -1", "$.lines[0].rural.value", "-1 is no income line")]
    [InlineData("\"value\": 1500000", "\"value\": 2500000", "$.lines[1].rural.value", "expected lines that rise from class to class")]
    [InlineData("\"to\": \"2025-12-31\"", "\"to\": \"2026-12-31\"", "$.lines[2].kind", "Average has two lines on one day")]
    [InlineData("\"2026-12-31\"", "\"2021-12-31\"", "$.period.to", "expected a period that ends after it begins")]
    [InlineData("\"from\": \"2022-01-01\"", "\"from\": \"2022-02-30\"", "$.period.from", "expected a day that exists")]
    [InlineData("\"test\": \"uninsured\"", "\"test\": \"insured\"", "$.indicators[3].test", "\"insured\" stands here; expected one of notKnown")]
    [InlineData("\"ageFrom\": 15", "\"ageFrom\": 15, \"threshold\": 1", "$.indicators[0].parameters.threshold", "has no meaning for this test")]
    [InlineData("\"drilledWell\"", "\"well\"", "$.indicators[8].parameters.listed[1]", "\"well\" is not known; expected one of piped")]
    [InlineData("\"id\": \"telecoms\"", "\"id\": \"water\"", "$.indicators[10].id", "\"water\" stands twice")]
    [InlineData("\"dimension\": \"health\"", "\"dimension\": \"wealth\"", "$.indicators[2].dimension", "is no dimension of the document")]
    [InlineData("ntm-poverty/1", "ntm-poverty/9", "$.schema", "is not a known kind of rule document; expected")]
    public void A_broken_document_is_an_error_with_path_and_line(string find, string replace, string path, string message)
    {
        var text = Encoding.UTF8.GetString(EmbeddedRules.Read("rules/poverty/standards/2022-2026.json"));
        var at = text.IndexOf(find, StringComparison.Ordinal);
        Assert.True(at >= 0, find);
        var broken = text[..at] + replace + text[(at + find.Length)..];
        var error = Assert.Throws<RuleDocumentException>(
            () => RuleBook.National.With(RuleDocument.Parse("broken.json", Encoding.UTF8.GetBytes(broken))));
        var problem = Assert.Single(error.Problems, p => p.Path == path);
        Assert.Contains(message, problem.Message, StringComparison.Ordinal);
        Assert.InRange(problem.Line, 1, broken.Count(c => c == '\n') + 1);
    }

    [Fact]
    public void A_second_document_for_the_same_days_is_refused()
    {
        var own = EmbeddedRules.Read("rules/poverty/standards/2022-2026.json");
        var error = Assert.Throws<RuleDocumentException>(() => RuleBook.National.With(RuleDocument.Parse("again.json", own)));
        Assert.Contains("is taken already", error.Message, StringComparison.Ordinal);
    }

    private static LocalDate Day(string text) => NodaTime.Text.LocalDatePattern.Iso.Parse(text).Value;
}
