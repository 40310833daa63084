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

    /// <summary>The year code that stands for any year outside the set, where a commune of the block has it; else -1.</summary>
    public int OutsideYear { get; private set; } = -1;

    /// <summary>Judgements on the criterion by commune, as <see cref="Judgements"/> numbers them, or none.</summary>
    public AlignedBytes Judged { get; set; }

    /// <summary>Takes the verdicts: a column of the result, or room of the block's own.</summary>
    public AlignedBytes Verdicts { get; set; }

    /// <summary>Whether <see cref="Verdicts"/> are a column that the caller keeps.</summary>
    public bool IsKept { get; set; }

    public BlockSums Sums { get; } = new(size);

    /// <summary>Whether all indicators of the criterion are known.</summary>
    public bool IsComplete { get; set; }

    public int SlotCount { get; set; }

    /// <summary>The slots of the criterion at hand.</summary>
    public Span<SlotOfCodes> Slots => all.AsSpan(0, SlotCount);

    public void Add(SlotOfCodes slot) => all[SlotCount++] = slot;

    /// <summary>Looks whether the years of the block hold one that the set does not know.</summary>
    public void LookForOutside(byte code)
    {
        var any = Years.IsNone ? Year == code : Years.Span(0, Length).Contains(code);
        OutsideYear = any ? code : -1;
    }

    /// <summary>Whether a commune's data is of a year outside the set: then nothing can be said of it.</summary>
    public bool IsOutside(int i) => OutsideYear >= 0 && (Years.IsNone ? Year : Years[i]) == OutsideYear;

    /// <summary>Leaves the verdicts of communes outside the set's years open.</summary>
    public void OpenOutside()
    {
        if (OutsideYear < 0) return;
        for (var i = 0; i < Length; i++)
            if (IsOutside(i))
                Verdicts[i] = VerdictCode.Undetermined;
    }

    /// <summary>Lets go of everything that belongs to a caller.</summary>
    public void Forget()
    {
        (Strata, Years, Judged, Verdicts) = (default, default, default, default);
        Array.Clear(all);
    }
}
