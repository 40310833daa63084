namespace NtmCriteria;

/// <summary>What one thread needs to take blocks through a plan; nothing in it outlives the run.</summary>
internal sealed class Workspace
{
    private readonly AlignedBytes[] high;
    private double[]? values;

    public Workspace(EvaluationPlan plan, BulkPath path)
    {
        var slots = plan.ByCriterion.Length == 0 ? 0 : plan.ByCriterion.Max(c => c.Sum(s => 1 + plan.Parts[s.Position].Length));
        Parts = new SlotOfCodes[slots];
        Path = path;
        Block = new(BulkRunner.BlockSize, slots);
        Low = [.. Enumerable.Range(0, slots).Select(_ => New())];
        high = new AlignedBytes[slots];
    }

    public BulkPath Path { get; }

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

    private static AlignedBytes New() => AlignedBytes.New(BulkRunner.BlockSize);
}
