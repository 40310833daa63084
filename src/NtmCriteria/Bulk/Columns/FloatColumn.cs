namespace NtmCriteria.Bulk;

/// <summary>
/// Floats; NaN, and the sentinel where there is one, stand for "not observed". A float stands for its shortest decimal:
/// 89.9f is 89.9, though it lies above it.
/// </summary>
internal sealed class FloatColumn(ReadOnlyMemory<float> values, float missing) : PointColumn
{
    private const int Chunk = 256;

    public override int Count => values.Length;

    public override Observation? Read(int row) => TryMeasured(row, out var value) ? new Measured(value) : null;

    public override bool IsPresent(int row) => values.Span[row] is var value && !float.IsNaN(value) && value != missing;

    public override bool TryMeasured(int row, out decimal value)
    {
        var present = IsPresent(row);
        value = present ? Significant.Shortest(values.Span[row]) : 0;
        return present;
    }

    // Every float is a double, and the floats at which a comparison turns over are doubles too: one kernel serves both.
    protected override void Encode(CellCoding coding, int start, Span<byte> codes, BulkPath path)
    {
        Span<double> wide = stackalloc double[Chunk];
        for (var done = 0; done < codes.Length; done += Chunk)
        {
            var rows = values.Span.Slice(start + done, Math.Min(Chunk, codes.Length - done));
            for (var i = 0; i < rows.Length; i++) wide[i] = rows[i];
            DoubleKernel.Encode(wide[..rows.Length], coding.Ranks, coding.Ranks.FloatSteps, missing, codes.Slice(done, rows.Length), path);
        }
    }
}
