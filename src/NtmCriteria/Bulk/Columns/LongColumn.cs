namespace NtmCriteria.Bulk;

/// <summary>Whole numbers of 64 bits; the sentinel, where there is one, stands for "not observed".</summary>
internal sealed class LongColumn(ReadOnlyMemory<long> values, long? missing) : PointColumn
{
    private const int Chunk = 256;

    // As many digits as a double keeps: up to here both say the same.
    private const long Exact = 999_999_999_999_999;

    public override int Count => values.Length;

    public override Observation? Read(int row) => IsPresent(row) ? new Measured(values.Span[row]) : null;

    public override bool IsPresent(int row) => values.Span[row] != missing;

    public override bool TryMeasured(int row, out decimal value)
    {
        value = values.Span[row];
        return IsPresent(row);
    }

    protected override void Encode(CellCoding coding, int start, Span<byte> codes, BulkPath path)
    {
        Span<double> wide = stackalloc double[Chunk];
        for (var done = 0; done < codes.Length; done += Chunk)
        {
            var rows = values.Span.Slice(start + done, Math.Min(Chunk, codes.Length - done));
            for (var i = 0; i < rows.Length; i++) wide[i] = rows[i] == missing ? double.NaN : rows[i];
            DoubleKernel.Encode(wide[..rows.Length], coding.Ranks, double.NaN, codes.Slice(done, rows.Length), path);
            for (var i = 0; i < rows.Length; i++)
                if (rows[i] is < -Exact or > Exact && rows[i] != missing)
                    codes[done + i] = coding.Ranks.Code((decimal)rows[i]);
        }
    }
}
