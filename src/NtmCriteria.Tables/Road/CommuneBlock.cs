namespace NtmCriteria.Tables;

/// <summary>Some thousand rows of a table, read and judged together, in the order of the table.</summary>
public sealed class CommuneBlock : RoadBlock
{
    private RoadRow[] rows = new RoadRow[4096];

    internal CommuneBlock(int size)
        : base(size)
    {
    }

    /// <summary>A row.</summary>
    /// <param name="row">Its place in the block, from 0.</param>
    public BlockRow this[int row] => new(this, row);

    /// <summary>The number of rows.</summary>
    public override string ToString() => $"{Count} rows";

    internal List<CellMemo> Notes { get; } = [];

    internal object? Made { get; set; }

    internal ref RoadRow Row(int row) => ref rows[row];

    internal ReadOnlySpan<byte> Bytes((int Begin, int Length) place) => Records.Bytes.AsSpan(place.Begin, place.Length);

    internal ref RoadRow Add(int line, int begin, int end)
    {
        if (Count == rows.Length) Array.Resize(ref rows, Count * 2);
        ref var row = ref rows[Count++];
        row = new() { Line = line, Begin = begin, End = end };
        return ref row;
    }

    internal override void Clear()
    {
        Array.Clear(rows, 0, Count);
        Count = 0;
        Notes.Clear();
        Made = null;
    }
}
