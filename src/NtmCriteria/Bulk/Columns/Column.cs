namespace NtmCriteria.Bulk;

/// <summary>What a caller has of one slot, row by row. Columns refer to the caller's memory and never copy it.</summary>
internal abstract class Column
{
    /// <summary>The number of rows.</summary>
    public abstract int Count { get; }

    /// <summary>Whether a row may leave room between a worst and a best value.</summary>
    public virtual bool HasBounds => false;

    /// <summary>The cell as the single path sees it.</summary>
    public abstract Observation? Read(int row);

    /// <summary>The cell as one number, without making an object of it.</summary>
    public virtual bool TryMeasured(int row, out decimal value)
    {
        var measured = Read(row) as Measured;
        value = measured?.Value ?? 0;
        return measured is not null;
    }

    /// <summary>Whether anything was observed, whether it can be compared or not.</summary>
    public virtual bool IsPresent(int row) => Read(row) is not null;

    /// <summary>The codes of a run of rows.</summary>
    /// <param name="coding">How they are coded.</param>
    /// <param name="start">The first row.</param>
    /// <param name="low">Takes the code of the worst possible value of each row.</param>
    /// <param name="high">Takes that of the best; empty where no column of the slot has bounds.</param>
    /// <param name="path">The instruction width to use.</param>
    public abstract void Encode(CellCoding coding, int start, Span<byte> low, Span<byte> high, BulkPath path);
}

/// <summary>A column without bounds: one code a row.</summary>
internal abstract class PointColumn : Column
{
    public sealed override void Encode(
        CellCoding coding, int start, Span<byte> low, Span<byte> high, BulkPath path)
    {
        Encode(coding, start, low, path);
        low[..high.Length].CopyTo(high);
    }

    protected abstract void Encode(CellCoding coding, int start, Span<byte> codes, BulkPath path);
}

/// <summary>Observations as the single path holds them.</summary>
internal sealed class ObservationColumn(ReadOnlyMemory<Observation?> cells) : Column
{
    private readonly bool hasBounds = cells.Span.IndexOfBounded() >= 0;

    public override int Count => cells.Length;

    public override bool HasBounds => hasBounds;

    public override Observation? Read(int row) => cells.Span[row];

    public override void Encode(CellCoding coding, int start, Span<byte> low, Span<byte> high, BulkPath path)
    {
        var rows = cells.Span.Slice(start, low.Length);
        for (var i = 0; i < rows.Length; i++)
        {
            (low[i], var best) = coding.Ranks.Code(rows[i]);
            if (!high.IsEmpty) high[i] = best;
        }
    }
}

/// <summary>One column where it says something, another where it is silent.</summary>
internal sealed class EitherColumn(Column first, Column second) : Column
{
    public override int Count => first.Count;

    public override bool HasBounds => first.HasBounds || second.HasBounds;

    public override Observation? Read(int row) => first.Read(row) ?? second.Read(row);

    public override bool IsPresent(int row) => first.IsPresent(row) || second.IsPresent(row);

    public override void Encode(CellCoding coding, int start, Span<byte> low, Span<byte> high, BulkPath path)
    {
        second.Encode(coding, start, low, high, path);
        Span<byte> one = stackalloc byte[1], other = stackalloc byte[high.IsEmpty ? 0 : 1];
        for (var i = 0; i < low.Length; i++)
        {
            if (!first.IsPresent(start + i)) continue;
            first.Encode(coding.Ranks, start + i, one, other, BulkPath.Scalar);
            low[i] = one[0];
            if (!high.IsEmpty) high[i] = other[0];
        }
    }
}
