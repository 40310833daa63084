namespace NtmCriteria;

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

/// <summary>Decimals.</summary>
internal sealed class DecimalColumn(ReadOnlyMemory<decimal> values) : PointColumn
{
    public override int Count => values.Length;

    public override Observation? Read(int row) => new Measured(values.Span[row]);

    public override bool TryMeasured(int row, out decimal value)
    {
        value = values.Span[row];
        return true;
    }

    public override bool IsPresent(int row) => true;

    protected override void Encode(CellCoding coding, int start, Span<byte> codes, BulkPath path)
    {
        var rows = values.Span.Slice(start, codes.Length);
        for (var i = 0; i < rows.Length; i++) codes[i] = coding.Ranks.Code(rows[i]);
    }
}

/// <summary>Whole numbers, with a sentinel for "not observed".</summary>
internal sealed class CountColumn(ReadOnlyMemory<int> values, int missing) : PointColumn
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

/// <summary>Ratios of counts; a whole of zero stands for "not observed".</summary>
internal sealed class RatioColumn(ReadOnlyMemory<int> parts, ReadOnlyMemory<int> wholes) : PointColumn
{
    public override int Count => parts.Length;

    public override Observation? Read(int row) =>
        IsPresent(row) ? new MeasuredRatio(Ratio.Of(parts.Span[row], wholes.Span[row])) : null;

    public override bool IsPresent(int row) => wholes.Span[row] != 0;

    protected override void Encode(CellCoding coding, int start, Span<byte> codes, BulkPath path)
    {
        var part = parts.Span.Slice(start, codes.Length);
        var whole = wholes.Span.Slice(start, codes.Length);
        for (var i = 0; i < part.Length; i++)
            codes[i] = whole[i] == 0 ? CellCode.NotKnown : coding.Ranks.Code(part[i], whole[i]);
    }
}
