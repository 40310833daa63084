using NtmCriteria.Law;

namespace NtmCriteria.Bulk;

/// <summary>Doubles; NaN, and the sentinel where there is one, stand for "not observed".</summary>
internal sealed class DoubleColumn(ReadOnlyMemory<double> values, double missing) : PointColumn
{
    public override int Count => values.Length;

    public ReadOnlyMemory<double> Values => values;

    /// <summary>Whether a number of its own stands for "not observed": a subtraction would take it for a value.</summary>
    public bool HasSentinel => !double.IsNaN(missing);

    public override Observation? Read(int row) => IsPresent(row) ? new Measured((decimal)values.Span[row]) : null;

    public override bool IsPresent(int row) => values.Span[row] is var value && !double.IsNaN(value) && value != missing;

    public override bool TryMeasured(int row, out decimal value)
    {
        var present = IsPresent(row);
        value = present ? (decimal)values.Span[row] : 0;
        return present;
    }

    protected override void Encode(CellCoding coding, int start, Span<byte> codes, BulkPath path)
    {
        var rows = values.Span.Slice(start, codes.Length);
        if (coding.Levels is null || HasSentinel) DoubleKernel.Encode(rows, coding.Ranks, missing, codes, path);
        else LevelKernel.Encode(new(rows, coding, codes), path);
    }
}
