namespace NtmCriteria.Bulk;

/// <summary>Decimals.</summary>
internal sealed class DecimalColumn(ReadOnlyMemory<decimal> values) : PointColumn
{
    public override int Count => values.Length;

    public override Observation? Read(int row) => new Measured(values.Span[row]);

    public override bool TryMeasured(int row, out decimal value)
    {
        value = Significant.Round(values.Span[row]);
        return true;
    }

    public override bool IsPresent(int row) => true;

    protected override void Encode(CellCoding coding, int start, Span<byte> codes, BulkPath path)
    {
        var rows = values.Span.Slice(start, codes.Length);
        for (var i = 0; i < rows.Length; i++) codes[i] = coding.Ranks.Code(Significant.Round(rows[i]));
    }
}
