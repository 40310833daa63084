namespace NtmCriteria.Bulk;

/// <summary>A bitmap over a column, one bit a row from the lowest bit up: a row without its bit was not observed.</summary>
internal sealed class ValidColumn(ReadOnlyMemory<byte> bitmap, int offset, Column values) : Column
{
    public override int Count => values.Count;

    public override bool HasBounds => values.HasBounds;

    private ValidBits Bits => new(bitmap.Span, offset);

    public override Observation? Read(int row) => Bits[row] ? values.Read(row) : null;

    public override bool IsPresent(int row) => Bits[row] && values.IsPresent(row);

    public override bool TryMeasured(int row, out decimal value)
    {
        value = 0;
        return Bits[row] && values.TryMeasured(row, out value);
    }

    public override void Encode(CellCoding coding, int start, Span<byte> low, Span<byte> high, BulkPath path)
    {
        values.Encode(coding, start, low, high, path);
        var bits = Bits;
        for (var i = 0; i < low.Length; i++)
        {
            // Most bytes are full: eight rows at once.
            if (i + 8 <= low.Length && bits.AllEight(start + i))
            {
                i += 7;
                continue;
            }

            if (bits[start + i]) continue;
            low[i] = CellCode.NotKnown;
            if (!high.IsEmpty) high[i] = CellCode.NotKnown;
        }
    }
}
