using NtmCriteria.Bulk;

namespace NtmCriteria.Poverty;

/// <summary>One thread's part: counts of its own, added up at the end, so that threads never write to one place.</summary>
internal sealed class HouseholdShare
{
    private readonly HouseholdPlan plan;
    private readonly HouseholdColumns columns;
    private readonly HouseholdResult result;
    private readonly BulkPath path;
    private readonly bool own;
    private readonly byte[] scratch = new byte[BulkRunner.BlockSize + HouseholdResult.Padding];
    private readonly HouseholdBlock block;
    private readonly HouseholdCounter counter;
    private readonly LowIncomeKernel? lowIncome;
    private UnlikelyIncomes unlikely;

    public HouseholdShare(HouseholdPlan plan, HouseholdColumns columns, HouseholdResult result, BulkPath path, bool own)
    {
        (this.plan, this.columns, this.result, this.path, this.own) = (plan, columns, result, path, own);
        block = new(plan, columns);
        counter = new(plan, columns, own ? new int[result.Counts.Length] : result.Counts, result.Communes);
        if (result.LowIncomeCodes is not null)
            lowIncome = new(plan, columns, result.LowIncomeCodes, own ? new int[result.LowIncomeCounts.Length] : result.LowIncomeCounts);
    }

    /// <summary>Classifies and counts a block; false where rows are not sound.</summary>
    public bool Run(int start, int length)
    {
        if (!HouseholdColumnCheck.IsSound(columns, plan, result.Communes, start, length)) return false;
        var (to, at) = result.ClassCodes is { } kept ? (kept, start) : (scratch, 0);
        var classes = to.AsSpan(at, length);
        if (!columns.Income.IsEmpty) unlikely += IncomeLikelihood.Count(columns.Income.Span.Slice(start, length));
        block.Load(start, length);
        HouseholdKernel.Run(plan, block, classes, path);
        counter.Run(classes, columns.Commune.Span.Slice(start, length), path);
        lowIncome?.Run(classes, start);
        return true;
    }

    public void End()
    {
        counter.End();
        lock (result.Counts)
        {
            result.UnlikelyIncomes += unlikely;
            if (!own) return;
            Add(counter.Counts, result.Counts);
            if (lowIncome is not null) Add(lowIncome.Counts, result.LowIncomeCounts);
        }
    }

    private static void Add(int[] from, int[] to)
    {
        for (var i = 0; i < from.Length; i++) to[i] += from[i];
    }
}
