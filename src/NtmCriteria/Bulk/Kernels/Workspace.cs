using NtmCriteria.Law;

namespace NtmCriteria.Bulk;

/// <summary>
/// What one thread needs to take blocks through a plan. It goes back to its plan when the run ends, so that repeated runs
/// over few communes do not spend their time on making room; nothing that it holds means anything to the next run.
/// </summary>
internal sealed class Workspace
{
    private readonly EvaluationPlan plan;
    private readonly AlignedBytes[] high;
    private double[]? values;

    private Workspace(EvaluationPlan plan)
    {
        this.plan = plan;
        var slots = plan.ByCriterion.Length == 0 ? 0 : plan.ByCriterion.Max(c => c.Sum(s => 1 + plan.Parts[s.Position].Length));
        Parts = new SlotOfCodes[slots];
        Block = new(BulkRunner.BlockSize, slots);
        Low = [.. Enumerable.Range(0, slots).Select(_ => New())];
        high = new AlignedBytes[slots];
    }

    public BulkPath Path { get; private set; }

    public BlockOfCodes Block { get; }

    public AlignedBytes Strata { get; } = New();

    public AlignedBytes Years { get; } = New();

    public AlignedBytes Judged { get; } = New();

    /// <summary>The verdicts on the criterion at hand, where the result keeps none.</summary>
    public AlignedBytes Verdicts { get; } = New();

    /// <summary>What is attested of a criterion, where evidence is asked for.</summary>
    public AlignedBytes StrictJudged { get; } = New();

    /// <summary>The parts of the indicator at hand.</summary>
    public SlotOfCodes[] Parts { get; }

    public AlignedBytes[] Low { get; }

    /// <summary>The results of the plans that ran before this one on the same communes, or null.</summary>
    public TierResult? Chain { get; set; }

    /// <summary>The row at which the results begin: zero, save where they hold one block alone.</summary>
    public int Shift { get; set; }

    /// <summary>Room for the values of one block.</summary>
    public double[] Values => values ??= new double[BulkRunner.BlockSize];

    public AlignedBytes High(int slot) => high[slot].IsNone ? high[slot] = New() : high[slot];

    public static Workspace Of(EvaluationPlan plan, BulkPath path)
    {
        var work = plan.Spare.TryTake(out var spare) ? spare : new(plan);
        (work.Path, work.Shift) = (path, 0);
        return work;
    }

    public void GiveBack()
    {
        Chain = null;
        Block.Forget();
        Array.Clear(Parts);
        plan.Spare.Add(this);
    }

    private static AlignedBytes New() => AlignedBytes.New(BulkRunner.BlockSize);
}
