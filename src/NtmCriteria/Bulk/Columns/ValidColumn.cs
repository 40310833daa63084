namespace NtmCriteria.Bulk;

/// <summary>A bitmap over a column, one bit a row from the lowest bit up: a row without its bit was not observed.</summary>
internal sealed class ValidColumn(ReadOnlyMemory<byte> bitmap, Column values) : Column
{
    public override int Count => values.Count;

    public override bool HasBounds => values.HasBounds;

    public override Observation? Read(int row) => IsValid(row) ? values.Read(row) : null;

    public override bool IsPresent(int row) => IsValid(row) && values.IsPresent(row);

    public override bool TryMeasured(int row, out decimal value)
    {
        value = 0;
        return IsValid(row) && values.TryMeasured(row, out value);
    }

    public override void Encode(CellCoding coding, int start, Span<byte> low, Span<byte> high, BulkPath path)
    {
        values.Encode(coding, start, low, high, path);
        var bits = bitmap.Span;
        for (var i = 0; i < low.Length; i++)
        {
            // Most bytes are full: eight rows at once.
            if (((start + i) & 7) == 0 && bits[(start + i) >> 3] == 0xFF && i + 8 <= low.Length)
            {
                i += 7;
                continue;
            }

            if ((bits[(start + i) >> 3] >> ((start + i) & 7) & 1) != 0) continue;
            low[i] = CellCode.NotKnown;
            if (!high.IsEmpty) high[i] = CellCode.NotKnown;
        }
    }

    private bool IsValid(int row) => (bitmap.Span[row >> 3] >> (row & 7) & 1) != 0;
}
