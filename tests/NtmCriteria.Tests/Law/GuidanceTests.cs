using NodaTime;
using NtmCriteria.Law;

namespace NtmCriteria.Tests.Law;

/// <summary>Which ministry guides which indicator, as the table of facts has it.</summary>
public class GuidanceTests
{
    private static readonly CriteriaSet Standard = RuleBook.National.Get("commune/standard/2021-2025", new LocalDate(2024, 12, 31));
    private static readonly CriteriaSet Advanced = RuleBook.National.Get("commune/advanced/2021-2025", new LocalDate(2024, 12, 31));

    [Fact]
    public void EveryRowOfTheFactsIsAnEntryAndNamesIndicatorsThatAre()
    {
        var rows = FactTable.Read("guidance-2021-2025.csv");
        Assert.Equal(rows.Count, MinistryGuidances.National.Length);
        foreach (var (row, entry) in rows.Zip(MinistryGuidances.National))
        {
            Assert.Equal(
                (row["criterion"], row["ministry_vi"], row["ministry_en"], row["replaced_by"], row["date"]),
                (entry.Criterion.ToString(System.Globalization.CultureInfo.InvariantCulture), entry.Ministry.Vi, entry.Ministry.En, entry.ReplacedBy ?? "", entry.Date ?? ""));
            Assert.Equal(row["document"] == "not seen" ? null : row["document"], entry.Document);
            Assert.Equal((row.Evidence, row["source"] is "" ? "no text found" : row["source"]), (entry.Source.Evidence, entry.Source.Reference));
            Assert.Equal(row["set"] == "both" ? 2 : 1, entry.SetIds.Length);
            foreach (var id in entry.SetIds)
            {
                var set = id == Standard.Id ? Standard : Advanced;
                Assert.All(entry.Indicators, indicator => Assert.Equal(entry.Criterion, set.Find(indicator)?.Criterion));
            }
        }
    }

    [Fact]
    public void AnIndicatorKnowsItsMinistry()
    {
        var schools = Assert.Single(MinistryGuidances.Find(Standard, "5.1"));
        Assert.Equal(("1491/QĐ-BGDĐT", EvidenceGrade.TwoSources), (schools.Document, schools.Source.Evidence));
        Assert.Equal("1327/QĐ-BCT of 2024-06-03", Assert.Single(MinistryGuidances.Find(Advanced, "4.1")).ReplacedBy);
        Assert.Equal("2251/BTNMT-KSONMT", Assert.Single(MinistryGuidances.Find(Standard, "17.5")).Document);
        Assert.Empty(MinistryGuidances.Find(Standard, "16.1"));
        Assert.Throws<ArgumentException>(() => MinistryGuidances.Find(Standard, "99.1"));
    }
}
