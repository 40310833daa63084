using System.Text.RegularExpressions;
using NtmCriteria.Poverty;
using Xunit;

namespace NtmCriteria.Tests.Poverty;

public sealed class PovertyTextTests
{
    [Fact]
    public void All_findings_have_the_same_placeholders_in_both_languages()
    {
        foreach (var code in Enum.GetValues<FindingCode>())
            if (PovertyText.Find(code) is { } text)
                Assert.Equal(Placeholders(text.Vi), Placeholders(text.En));
    }

    [Fact]
    public void Findings_of_households_fill_every_placeholder()
    {
        var seen = new HashSet<FindingCode>();
        var standard = PovertyLaw.On(2025);
        for (var seed = 0; seed < 300; seed++)
        {
            var result = standard.Classify(RandomHousehold.Of(standard, new Random(seed)));
            var incomes = new UnlikelyIncomes(2, seed % 3, seed % 2);
            var match = HouseholdMatch.Between([new("01"), new("7")], seed % 2 == 0 ? [new("1")] : [new("7")]);
            foreach (var language in Enum.GetValues<Language>())
                foreach (var finding in (Finding[])
                    [
                        result.Find(language), .. result.Remarks(language), .. result.Deprivations.Select(d => PovertyFindings.Describe(d, language)),
                        .. incomes.Find(language), match.Find(language),
                    ])
                {
                    seen.Add(finding.Code);
                    Assert.All(Placeholders(FindingText.Template(finding.Code, language)), name => Assert.NotNull(finding[name.Trim('{', '}')]));
                }
        }

        Assert.True(seen.Count > 15, string.Join(", ", seen));
    }

    [Fact]
    public void An_explanation_names_class_line_income_deprivations_rule_and_document()
    {
        var standard = PovertyLaw.On(2023);
        var household = PovertyLaw.Rural(standard, 1_400_000) with
        {
            Id = "H1", Given = DeprivationVector.Of(standard, "water", "latrine", "telecoms"),
        };
        var result = standard.Classify(household);
        Assert.Equal(
            "Household H1: poor. Income 1,400,000 VND a person a month; poor line 1,500,000, average line 2,250,000 (rural); "
            + "3 deprivations (Water, Latrine, Telecoms), cut-off 3. Source: 07/2021/NĐ-CP, Art. 3; laodongthudo.vn 119787; "
            + "vnexpress.net 4228672; danluatold.thuvienphapluat.vn 197635; evidence: two independent sources.",
            result.Explain(Language.English));
        Assert.StartsWith(
            "Hộ H1: hộ nghèo. Thu nhập 1.400.000 đồng/người/tháng; chuẩn nghèo 1.500.000",
            result.Explain(Language.Vietnamese), StringComparison.Ordinal);
        Assert.Equal(result.Explain(Language.English), result.ToString());
        Assert.Equal(12, result.ToMarkdown(Language.Vietnamese).Split('\n').Count(l => l.Contains("khai báo", StringComparison.Ordinal)));
    }

    private static string[] Placeholders(string template) =>
        [.. Regex.Matches(template, "{[a-zA-Z]+}").Select(m => m.Value).Distinct().Order(StringComparer.Ordinal)];
}
