using NtmCriteria.Law;

namespace NtmCriteria.Bulk;

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
