using System.Globalization;
using NtmCriteria.Authoring.Limits;
using NtmCriteria.Cli;
using NtmCriteria.Tables;
using NtmCriteria.Tests.Thresholds;

namespace NtmCriteria.Tests.Limits;

/// <summary>
/// Published communes against limits that the other communes give: none that was found to meet its set fails by them.
/// </summary>
public class LeaveOneOutTests
{
    /// <summary>The published communes as outcomes, in the order of the table.</summary>
    internal static List<PublishedOutcome> Outcomes(RuleBook book)
    {
        var table = new OutcomeTable("published-communes.csv", book, NumberStyle.Invariant);
        using var file = File.OpenRead(Path.Combine(AppContext.BaseDirectory, "Facts", "cases", "published-communes.csv"));
        table.Read(file);
        Assert.Empty(table.Problems);
        return [.. table.Outcomes];
    }

    [Fact]
    public void NoPositiveOutcomeFailsByTheLimitsOfTheOthers()
    {
        var bare = StrippedRules.Without(_ => true);
        var (rows, outcomes) = (PublishedCaseTests.Cases(), Outcomes(bare));
        Assert.Equal(rows.Count, outcomes.Count);
        var (tried, decided, before) = (0, 0, 0);
        for (var i = 0; i < rows.Count; i++)
        {
            var row = rows[i];
            if (!PublishedCaseTests.IsPositive(row) || row["irregular"].Length > 0) continue;
            // A commune that the table has twice, or together with another one, is left out as a whole.
            var others = outcomes.Where(other => !Overlap(other.Dossier.Commune.Name, row["commune"]));
            var own = StrippedRules.Without(place => Overlap(place.Split(',')[0], row["commune"]));
            var book = LimitDerivation.Derive(bare, others).ToDocuments("others")
                .Aggregate(own, (known, draft) => known.With(RuleDocument.Parse(draft.Id, draft.ToJson())));
            foreach (var weak in new[] { false, true })
            {
                var assessment = Judge(book, row, weak);
                Assert.True(assessment.NotMet == 0, $"{row["commune"]}: {string.Join("; ", assessment.Gaps)}");
                tried++;
                decided += Decided(assessment);
                before += Decided(Judge(bare, row, weak));
            }
        }

        Assert.Equal(130, tried);
        Assert.True(decided > before, $"{decided} decided, {before} without limits");
    }

    internal static bool Overlap(string one, string other) =>
        one.Contains(other, StringComparison.Ordinal) || other.Contains(one, StringComparison.Ordinal);

    private static int Decided(Assessment assessment) => assessment.Indicators.Count(i => i.Verdict == Verdict.Met);

    private static Assessment Judge(RuleBook book, Dictionary<string, string> row, bool weak)
    {
        var day = PublishedCaseTests.Day(book, row["set"], int.Parse(row["year"], CultureInfo.InvariantCulture));
        var set = book.Get(row["set"], day);
        return set.Evaluate(PublishedCaseTests.Observed(row, set), new() { UseWeakLimits = weak });
    }
}
