namespace NtmCriteria;

/// <summary>The codes of one slot for a block of communes.</summary>
/// <param name="table">What the slot asks.</param>
/// <param name="low">The codes of the worst possible values, from the first commune of the block on.</param>
/// <param name="high">The codes of the best, or none where they are the same.</param>
/// <param name="block">The block: its year picks the tables.</param>
internal readonly struct SlotOfCodes(SlotTable table, AlignedBytes low, AlignedBytes high, BlockOfCodes block)
{
    public readonly SlotTable Table = table;
    public readonly AlignedBytes Low = low;
    public readonly AlignedBytes High = high;

    /// <summary>Where the block's year begins in each of the slot's tables.</summary>
    public readonly int Row = table.ByYear ? block.Year * SlotTable.Width : 0;

    /// <summary>Whether there is one code a commune, and one row of the tables for all: the way of most slots.</summary>
    public readonly bool IsPlain = high.IsNone && !table.HasFloor && !(table.ByYear && !block.Years.IsNone);
}

/// <summary>
/// Sums over the criteria of a block, one byte a commune: they give the counts, since a verdict is the number of its
/// masks.
/// </summary>
internal sealed class BlockSums(int size)
{
    public AlignedBytes NotFailed { get; } = AlignedBytes.New(size);

    public AlignedBytes Passed { get; } = AlignedBytes.New(size);

    public AlignedBytes NotApplicable { get; } = AlignedBytes.New(size);

    public void Clear()
    {
        NotFailed.Span(0, size).Clear();
        Passed.Span(0, size).Clear();
        NotApplicable.Span(0, size).Clear();
    }
}

/// <summary>What a kernel needs of one criterion and one block; all bytes begin with the block's first commune.</summary>
internal sealed class BlockOfCodes(int size, int slots)
{
    private readonly SlotOfCodes[] all = new SlotOfCodes[slots];

    /// <summary>The number of communes.</summary>
    public int Length { get; set; }

    public AlignedBytes Strata { get; set; }

    /// <summary>The year code of all communes, where <see cref="Years"/> are none.</summary>
    public int Year { get; set; }

    public AlignedBytes Years { get; set; }

    /// <summary>Judgements on the criterion by commune, as <see cref="Judgements"/> numbers them, or none.</summary>
    public AlignedBytes Judged { get; set; }

    /// <summary>Takes the verdicts: a column of the result, or room of the block's own.</summary>
    public AlignedBytes Verdicts { get; set; }

    public BlockSums Sums { get; } = new(size);

    /// <summary>Whether all indicators of the criterion are known.</summary>
    public bool IsComplete { get; set; }

    public int SlotCount { get; set; }

    /// <summary>The slots of the criterion at hand.</summary>
    public Span<SlotOfCodes> Slots => all.AsSpan(0, SlotCount);

    public void Add(SlotOfCodes slot) => all[SlotCount++] = slot;

    /// <summary>Lets go of everything that belongs to a caller.</summary>
    public void Forget()
    {
        (Strata, Years, Judged, Verdicts) = (default, default, default, default);
        Array.Clear(all);
    }
}
