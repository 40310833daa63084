namespace NtmCriteria.Bulk;

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
