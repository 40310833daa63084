using System.Globalization;
using NtmCriteria.Law;
using Xunit;

namespace NtmCriteria.Tests;

/// <summary>
/// The sets whose facts are printed as text, not as a table: every indicator with its level and grade as written there.
/// An indicator that is not listed here fails the test, and so does one that is listed and missing.
/// </summary>
public sealed class SmallSetFactsTests
{
    [Fact]
    public void Model_communes_of_2018_to_2020() => Says("commune/model/2018-2020", 2019,
        "1.1 Đạt TwoSources",
        "1.2 count >= 2 TwoSources",
        "2.1 1.5 x 2.1n TwoSources",
        "3.1 <= 0 TwoSources",
        "4.1 >= 90 Confirmed",
        "4.2 >= 100 Confirmed",
        "4.3 >= 95 Confirmed",
        "4.4 >= 95 Confirmed",
        "5.1 Đạt Confirmed",
        "5.2 >= 95 Confirmed",
        "5.3 >= 90 Confirmed",
        "6.1 >= 60 Confirmed",
        "6.2 Đạt Confirmed",
        "7 not all indicators are known");

    [Fact]
    public void Districts_of_2021_to_2025() => Says("district/standard/2021-2025", 2023,
        [
            .. Unseen(9),
            "10.1 >= 100 TwoSources",
            "10.2 >= 10 TwoSources",
            "10.3 >= 100 TwoSources",
            "10.4 >= 90 TwoSources",
            "10.5 >= 80 TwoSources",
        ]);

    [Fact]
    public void Advanced_districts_of_2021_to_2025() => Says("district/advanced/2021-2025", 2023,
        [
            .. Unseen(9),
            "10.1 district/standard/2021-2025 Recalled",
            "10.2 >= 50 Recalled",
            "10.3 >= 100 Recalled",
            "10.4 not known Unknown",
        ]);

    [Fact]
    public void Districts_without_communes_of_2021_to_2025() => Says("districtWithoutCommunes/standard/2021-2025", 2024,
        "1.1 Đạt Confirmed",
        "1.2 count >= 1 Confirmed",
        "1 not all indicators are known",
        "2.1 >= 100 Confirmed",
        "2.2 Delegated Unknown",
        "2 not all indicators are known",
        "3 not all indicators are known",
        "4.1 >= 90 Confirmed");

    // By a sum: Triệu Phong, 23 met and 13 open.
    [Fact]
    public void The_district_set_counts_36_indicators()
    {
        var set = RuleBook.National.InForce(Level.District, Tier.Standard, new(2024, 12, 31));
        Assert.Equal((23 + 13, EvidenceGrade.Confirmed), (set.IndicatorTotal!.Number, set.IndicatorTotal.Source.Evidence));
        Assert.Contains("bộ có 36 chỉ tiêu", set.ToMarkdown(Language.Vietnamese), StringComparison.OrdinalIgnoreCase);
        Assert.Null(RuleBook.National.InForce(Level.Commune, Tier.Standard, new(2024, 12, 31)).IndicatorTotal);
    }

    [Fact]
    public void Towns_of_2021_to_2025() => Says("town/standard/2021-2025", 2023,
        "1.1 >= 100 Confirmed",
        "1.2 >= 10 Recalled",
        "1.3 >= 100 Recalled",
        "1.4 >= 90 Recalled",
        "1.5 >= 80 Recalled",
        "1.6 >= 4 Recalled");

    [Fact]
    public void Provinces_of_2021_to_2025() => Says("province/standard/2021-2025", 2023,
        "1 >= 100 TwoSources",
        "2 >= 100 TwoSources",
        "3 >= 20 TwoSources",
        "4 >= 40 TwoSources",
        "5 Đạt TwoSources",
        "6 >= 70 TwoSources",
        "7 >= 4 TwoSources",
        "8 >= 90 TwoSources");

    [Fact]
    public void Provinces_of_2026_to_2030() => Says("province/standard/2026-2030", 2027,
        [.. Unseen(9), "10 >= 10 Confirmed"]);

    [Fact]
    public void Modern_communes_of_2026_to_2030() => Says("commune/modern/2026-2030", 2027, Unseen(1));

    private static string[] Unseen(int criteria) =>
        [.. Enumerable.Range(1, criteria).Select(n => string.Create(CultureInfo.InvariantCulture, $"{n} not all indicators are known"))];

    private static void Says(string id, int year, params string[] facts)
    {
        foreach (var from in RuleBook.National.VersionsOf(id))
        {
            var set = RuleBook.National.Get(id, from);
            var said = new List<string>();
            foreach (var criterion in set.Criteria)
            {
                foreach (var indicator in criterion.Indicators)
                {
                    var asked = set.Strata.Select(s => set.Requirement(indicator.Id, s.Code, year)!).Distinct().Single();
                    said.Add($"{indicator.Id} {Asked(asked)} {asked.Evidence}");
                }

                if (!criterion.IsComplete)
                    said.Add(string.Create(CultureInfo.InvariantCulture, $"{criterion.Number} not all indicators are known"));
            }

            Assert.Equal(facts, said);
        }
    }

    private static string Asked(Requirement asked) => asked switch
    {
        Attained => "Đạt",
        NotKnown => "not known",
        MeetsSet r => r.SetId,
        AtLeast r => string.Create(CultureInfo.InvariantCulture, $">= {r.Level}"),
        AtMost r => string.Create(CultureInfo.InvariantCulture, $"<= {r.Level}"),
        CountAtLeast r => string.Create(CultureInfo.InvariantCulture, $"count >= {r.Level}"),
        FactorOfOwn r => string.Create(CultureInfo.InvariantCulture, $"{r.Factor} x {r.Baseline}"),
        _ => asked.GetType().Name,
    };
}
