namespace NtmCriteria.Bulk;

/// <summary>Whole numbers; the sentinel, where there is one, stands for "not observed".</summary>
internal sealed class CountColumn(ReadOnlyMemory<int> values, int? missing) : PointColumn
{
    public override int Count => values.Length;

    public override Observation? Read(int row) => IsPresent(row) ? new Measured(values.Span[row]) : null;

    public override bool IsPresent(int row) => values.Span[row] != missing;

    protected override void Encode(CellCoding coding, int start, Span<byte> codes, BulkPath path)
    {
        var rows = values.Span.Slice(start, codes.Length);
        for (var i = 0; i < rows.Length; i++)
            codes[i] = rows[i] == missing ? CellCode.NotKnown : coding.Ranks.Code((decimal)rows[i]);
    }
}
