using NodaTime;
using NtmCriteria.Bulk;

namespace NtmCriteria.Tests.Bulk;

public sealed class BulkInputTests
{
    private static readonly LocalDate AsOf = new(2024, 12, 31);
    private readonly EvaluationPlan plan = RuleBook.National.InForce(Level.Commune, Tier.Standard, AsOf).Compile();

    [Fact]
    public void BadColumnsAreAnErrorBeforeAnyWork()
    {
        Assert.Throws<ArgumentException>(() => plan.Columns(3, 2024).Strata(new byte[2]));
        Assert.Throws<ArgumentException>(() => plan.Columns(3, 2024).Strata(new byte[] { 0, 99, 0 }));
        Assert.Throws<ArgumentException>(() => plan.Columns(3, 2024).Years(new byte[] { 0, 99, 0 }));
        Assert.Throws<ArgumentException>(() => plan.Columns(3, 2024).Values("no such id", new double[3]));
        Assert.Throws<ArgumentException>(() => plan.Columns(3, 2024).Values("10.1", new double[2]));
        Assert.Throws<ArgumentException>(() => plan.Columns(3, 2024).Values("10.1", new double[3]).Values("10.1", new double[3]));
        Assert.Throws<ArgumentException>(() => plan.Columns(9, 2024).Values("10.1", new decimal[9], new byte[1]));
        Assert.Throws<ArgumentException>(() => plan.Columns(3, 2024).Ratios("10.1", new int[3], new[] { 1, -1, 1 }));
        Assert.Throws<ArgumentException>(() => plan.Columns(3, 2024).States("10.1", new[] { CellState.NotMet, (CellState)7, CellState.Missing }));
        Assert.Throws<ArgumentException>(() => plan.Columns(3, 2024).Attest(1, new[] { CellState.NotMet, CellState.NotApplicable, CellState.Missing }));
        Assert.Throws<ArgumentException>(() => plan.Columns(3, 2024).Attest(99, new CellState[3]));
        Assert.Throws<ArgumentException>(() => plan.StratumCode("nowhere"));
    }

    [Fact]
    public void PlansOfAnotherSetAreRefused()
    {
        var other = RuleBook.National.InForce(Level.Commune, Tier.Advanced, AsOf).Compile();
        var columns = plan.Columns(3, 2024);
        Assert.Throws<ArgumentException>(() => other.Evaluate(columns));
        Assert.Throws<ArgumentException>(() => other.Prepare(columns));
        Assert.Throws<ArgumentException>(() => other.Evaluate(plan.Prepare(columns), other.NewResult(3)));
        Assert.Throws<ArgumentException>(() => plan.Evaluate(columns, other.NewResult(3)));
        Assert.Throws<ArgumentException>(() => plan.Evaluate(columns, plan.NewResult(4)));
        Assert.Throws<ArgumentException>(() => RuleBook.National.CompileTiers(AsOf).Evaluate([columns]));
    }

    [Fact]
    public void ARowBecomesADossierThatReadsTheSame()
    {
        var random = new Random(8);
        var dossiers = Enumerable.Range(0, 200).Select(_ => NationalDossiers.Draw(RuleBook.National, AsOf, random, 15)).ToArray();
        var columns = plan.ToColumns(dossiers);
        for (var i = 0; i < dossiers.Length; i++)
        {
            var (there, back) = (plan.Set.Evaluate(dossiers[i]), plan.Set.Evaluate(columns.ToDossier(i)));
            Assert.Equal(there.Indicators.Select(x => (x.Verdict, x.Reason)), back.Indicators.Select(x => (x.Verdict, x.Reason)));
        }
    }

    [Fact]
    public void ARepeatedRunAllocatesNothingPerCommune()
    {
        Assert.Equal(Allocated(4_096), Allocated(40_960));

        long Allocated(int count)
        {
            var columns = plan.Columns(count, 2024).Strata(new byte[count]);
            foreach (var indicator in plan.Set.Indicators) columns.Values(indicator.Id, new double[count]);
            var prepared = plan.Prepare(columns);
            var result = plan.NewResult(count, BulkOutputs.Criteria | BulkOutputs.FailingIndicators);
            // Pooled buffers are given back where other tests need memory: the least of some runs is what a run takes.
            return Enumerable.Range(0, 5).Min(_ =>
            {
                var before = GC.GetAllocatedBytesForCurrentThread();
                plan.Evaluate(prepared, result);
                plan.Evaluate(columns, result);
                return GC.GetAllocatedBytesForCurrentThread() - before;
            });
        }
    }
}
