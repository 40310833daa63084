namespace NtmCriteria;

/// <summary>The codes of one slot for a block of communes.</summary>
/// <param name="table">What the slot asks.</param>
/// <param name="low">The codes of the worst possible values.</param>
/// <param name="high">The codes of the best, or null where they are the same.</param>
/// <param name="at">Where the block starts in both.</param>
/// <param name="block">The block: its year picks the tables.</param>
internal readonly struct SlotOfCodes(SlotTable table, byte[] low, byte[]? high, int at, BlockOfCodes block)
{
    public readonly SlotTable Table = table;
    public readonly byte[] Low = low;
    public readonly byte[]? High = high;
    public readonly int At = at;

    /// <summary>The table of "met from", and where the block's year begins in each of the slot's tables.</summary>
    public readonly byte[] Met = table.Met;
    public readonly int Row = table.ByYear ? block.Year * SlotTable.Width : 0;

    /// <summary>Whether one code and one table are all there is: the way of most slots.</summary>
    public readonly bool IsPlain = high is null && !table.IsSplit && !table.HasFloor && !(table.ByYear && block.Years is not null);
}

/// <summary>
/// Sums over the criteria of a block, one byte a commune: they give the counts, since a verdict is the number of its
/// masks.
/// </summary>
internal sealed class BlockSums(int size)
{
    public byte[] NotFailed { get; } = new byte[size];

    public byte[] Passed { get; } = new byte[size];

    public byte[] NotApplicable { get; } = new byte[size];

    public void Clear()
    {
        Array.Clear(NotFailed);
        Array.Clear(Passed);
        Array.Clear(NotApplicable);
    }
}

/// <summary>
/// What a kernel needs of one criterion and one block. Arrays are padded to whole vectors: what a kernel writes beyond
/// the last commune is never read.
/// </summary>
internal sealed class BlockOfCodes(int size, int slots)
{
    private readonly SlotOfCodes[] all = new SlotOfCodes[slots];

    /// <summary>The number of communes.</summary>
    public int Length { get; set; }

    public byte[] Strata { get; set; } = [];

    public int StrataAt { get; set; }

    /// <summary>The year code of all communes, where <see cref="Years"/> is null.</summary>
    public int Year { get; set; }

    public byte[]? Years { get; set; }

    public int YearsAt { get; set; }

    /// <summary>Judgements on the criterion by commune, as <see cref="Judgements"/> numbers them, or null.</summary>
    public byte[]? Judged { get; set; }

    public int JudgedAt { get; set; }

    /// <summary>Takes the verdicts, or null.</summary>
    public byte[]? Verdicts { get; set; }

    public int VerdictsAt { get; set; }

    public BlockSums Sums { get; } = new(size);

    /// <summary>Whether all indicators of the criterion are known.</summary>
    public bool IsComplete { get; set; }

    public int SlotCount { get; set; }

    /// <summary>The slots of the criterion at hand.</summary>
    public Span<SlotOfCodes> Slots => all.AsSpan(0, SlotCount);

    public void Add(SlotOfCodes slot) => all[SlotCount++] = slot;
}
