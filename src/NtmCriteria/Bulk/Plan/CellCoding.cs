using NtmCriteria.Law;

namespace NtmCriteria.Bulk;

/// <summary>How the cells of a run of rows are coded.</summary>
/// <param name="ranks">By ranks: what every column can do.</param>
/// <param name="levels">By the level of each row's own cell, or null.</param>
/// <param name="year">The row of the levels.</param>
/// <param name="strata">The strata of the rows.</param>
internal readonly ref struct CellCoding(SlotCoding ranks, LevelTable? levels, int year, ReadOnlySpan<byte> strata)
{
    public SlotCoding Ranks { get; } = ranks;

    public LevelTable? Levels { get; } = levels;

    public int Year { get; } = year;

    public ReadOnlySpan<byte> Strata { get; } = strata;

    public static implicit operator CellCoding(SlotCoding ranks) => new(ranks, null, 0, []);
}
