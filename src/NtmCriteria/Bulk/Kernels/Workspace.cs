namespace NtmCriteria;

/// <summary>What one thread needs to take blocks through a plan; nothing in it outlives the run.</summary>
internal sealed class Workspace
{
    private const int Padding = 64;

    private readonly byte[]?[] high;
    private double[]? values;

    public Workspace(EvaluationPlan plan, BulkPath path)
    {
        var slots = plan.ByCriterion.Length == 0 ? 0 : plan.ByCriterion.Max(c => c.Length);
        Path = path;
        Block = new(BulkRunner.BlockSize + Padding, slots);
        Low = [.. Enumerable.Range(0, slots).Select(_ => New())];
        high = new byte[slots][];
    }

    public BulkPath Path { get; }

    public BlockOfCodes Block { get; }

    public byte[] Strata { get; } = New();

    public byte[] Years { get; } = New();

    public byte[] Judged { get; } = New();

    public byte[][] Low { get; }

    /// <summary>The results of the plans that ran before this one on the same communes, or null.</summary>
    public TierResult? Chain { get; set; }

    /// <summary>The row at which the results of <see cref="Chain"/> begin.</summary>
    public int Shift { get; set; }

    /// <summary>Room for the values of one block.</summary>
    public double[] Values => values ??= new double[BulkRunner.BlockSize];

    public byte[] High(int slot) => high[slot] ??= New();

    private static byte[] New() => new byte[BulkRunner.BlockSize + Padding];
}
