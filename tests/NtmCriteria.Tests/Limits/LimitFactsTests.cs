using System.Globalization;
using NodaTime;
using NtmCriteria.Law;
using NtmCriteria.Tests.Thresholds;

namespace NtmCriteria.Tests.Limits;

/// <summary>The embedded limits are those of the table of facts, row by row, read without the importer.</summary>
public class LimitFactsTests
{
    private static readonly List<Dictionary<string, string>> Rows = [.. LevelFacts.Csv("law/level-bounds.csv")];

    [Fact]
    public void EveryRowIsALimitOfItsLevelOrATextGivesThatLevel()
    {
        var (limits, known) = (0, new List<string>());
        foreach (var row in Rows)
        {
            if (row["set"] == "commune/advanced/2021-2025" && row["indicator"] == "9.2")
            {
                // The advanced set has one indicator of houses, 9.1, and the table does not say that this is meant.
                Assert.Equal("Đắk Ru, Đắk R'lấp, Đắk Nông", row["place"]);
                known.Add("Advanced 9.2, which is none");
                continue;
            }

            var (set, asked) = Asked(row);
            if (asked is LevelRequirement { Limits: null } level)
            {
                // A text outweighs outcomes, and none of them contradicts one.
                Assert.True(level.Source.Evidence >= EvidenceGrade.Confirmed, row["place"]);
                Assert.True(Interval(row).Contains(Fraction.FromDecimal(level.Level)), row["place"]);
                known.Add($"{set.Tier} {row["indicator"]} {row["stratum"]} {row["place"].Split(',')[0]}");
                continue;
            }

            var found = Assert.Single(
                Demand.Limits(asked!)!.All, limit => limit.Place == row["place"] && limit.Bound == Bound(row));
            Assert.Equal((row["outcome"], row["source"], row["weak"] == "yes"), (found.Outcome, found.Reference, found.IsWeak));
            Assert.Equal(row["note"] is "" ? null : row["note"], found.Note);
            Assert.Equal(Interval(row), found.Interval);
            limits++;
        }

        Assert.Equal(["Standard 11.1 TDMNPB Chiềng Pha", "Standard 11.1 TDMNPB Vĩnh Yên", "Advanced 9.2, which is none", "Standard 10.1 DHNTB Đông Tiến"], known);
        Assert.Equal(Rows.Count - known.Count, limits);
    }

    [Fact]
    public void NoOtherLimitIsEmbedded()
    {
        var shipped = new HashSet<string>();
        foreach (var id in RuleBook.National.SetIds)
            foreach (var version in RuleBook.National.VersionsOf(id))
                foreach (var indicator in RuleBook.National.Get(id, version).Indicators)
                    foreach (var cell in indicator.Requirements.Cells.Where(c => c is not FactorOf))
                        foreach (var limit in Demand.Limits(cell)?.All ?? [])
                            shipped.Add($"{id}#{indicator.Id} {limit.Place} {limit.Bound}");
        Assert.Equal(45, shipped.Count);
        Assert.Subset(Rows.Select(row => $"{row["set"]}#{row["indicator"]} {row["place"]} {Bound(row)}").ToHashSet(), shipped);
    }

    [Fact]
    public void AQuotientStaysAFraction()
    {
        var rows = Rows.Where(row => row["basis"].EndsWith("divided by 1.1", StringComparison.Ordinal)).ToArray();
        Assert.Equal(5, rows.Length);
        foreach (var row in rows)
        {
            var exact = Interval(row).High!.Value;
            // The cell of the table is that quotient, rounded down to two decimals or up.
            Assert.InRange((exact - Fraction.FromDecimal(Number(row["value"]))).ToDouble(), -0.01, 0.01);
            Assert.Equal(Number(row["note"].Split(" / 1.1")[0].Split(' ')[^1]), (exact * Fraction.FromDecimal(1.1m)).Round(4));
        }
    }

    private static (CriteriaSet Set, Requirement? Asked) Asked(Dictionary<string, string> row)
    {
        var year = int.Parse(row["year"], CultureInfo.InvariantCulture);
        var set = RuleBook.National.Get(row["set"], new LocalDate(Math.Max(year, 2022), 12, 31));
        return (set, set.Requirement(row["indicator"], row["stratum"], year));
    }

    private static LimitBound Bound(Dictionary<string, string> row) => row["bound"] switch
    {
        "at most" => LimitBound.AtMost,
        "at least" => LimitBound.AtLeast,
        "above" => LimitBound.Above,
        _ => LimitBound.Below,
    };

    private static ExactInterval Interval(Dictionary<string, string> row)
    {
        var divided = row["basis"].EndsWith("divided by 1.1", StringComparison.Ordinal);
        var value = divided ? Number(row["note"].Split(" / 1.1")[0].Split(' ')[^1]) : Number(row["value"]);
        return new LevelLimit(Bound(row), value, divided ? 1.1m : 1, LimitBasis.ModelCommune, "", "", "").Interval;
    }

    private static decimal Number(string text) => decimal.Parse(text, CultureInfo.InvariantCulture);
}
