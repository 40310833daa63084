using NodaTime;
using NtmCriteria.Bulk;

namespace NtmCriteria.Tests.Bulk;

/// <summary>Tiers of the embedded rules, from columns and from dossiers.</summary>
public sealed class TierPlanTests
{
    [Theory]
    [InlineData(2023, 12, 31)]
    [InlineData(2024, 6, 30)]
    public void ColumnsGiveTheTiersThatClassifyGives(int year, int month, int day)
    {
        var asOf = new LocalDate(year, month, day);
        var book = RuleBook.National;
        var plan = book.CompileTiers(asOf);
        var random = new Random(year);
        var dossiers = Enumerable.Range(0, 400).Select(i => NationalDossiers.Draw(book, asOf, random, failing: i % 4)).ToArray();
        var tables = plan.Plans.OfType<EvaluationPlan>().Select(p => p.ToColumns(dossiers, Tier.Standard)).ToArray();
        var prepared = plan.Plans.OfType<EvaluationPlan>().Zip(tables).Select(pair => pair.First.Prepare(pair.Second)).ToArray();
        var expected = dossiers.Select(d => book.Classify(d, asOf)).ToArray();
        Assert.True(expected.Select(e => e.Certain).Distinct().Count() >= 3, "dossiers reach too few tiers");
        foreach (var path in new[] { BulkPath.Scalar, BulkPath.Vector128, BulkPath.Vector256, BulkPath.Vector512 })
            foreach (var result in new[]
            {
                plan.Evaluate(tables, BulkOutputs.Criteria, new() { Path = path }),
                plan.Evaluate(prepared, BulkOutputs.Criteria, new() { Path = path, Threads = 2 }),
            })
                for (var i = 0; i < dossiers.Length; i++)
                {
                    foreach (var condition in expected[i].Conditions)
                        if (condition.Assessment is { } one)
                            foreach (var criterion in one.Criteria)
                                Assert.Equal(criterion.Verdict, result.GetResult(condition.Tier)!.GetVerdicts(criterion.Criterion.Number)[i]);
                    Assert.Equal((expected[i].Certain, expected[i].Possible), (result.Certain(i), result.Possible(i)));
                }
    }
}
