namespace NtmCriteria;

/// <summary>What stands in a cell of a column of states.</summary>
public enum CellState : byte
{
    /// <summary>Judged not met.</summary>
    NotMet = 0,

    /// <summary>Judged met.</summary>
    Met = 1,

    /// <summary>What is asked about does not exist here.</summary>
    NotApplicable = 2,

    /// <summary>A value: see the column of values.</summary>
    Value = 3,

    /// <summary>Nothing was observed.</summary>
    Missing = 255,
}

/// <summary>States, over a column of values or alone.</summary>
internal sealed class StateColumn(ReadOnlyMemory<byte> states, Column? values) : Column
{
    public override int Count => states.Length;

    public override bool HasBounds => values is { HasBounds: true };

    public override Observation? Read(int row) => (CellState)states.Span[row] switch
    {
        CellState.NotMet => new Judged(false),
        CellState.Met => new Judged(true),
        CellState.NotApplicable => new DoesNotApply(),
        CellState.Value => values?.Read(row),
        _ => null,
    };

    public override bool IsPresent(int row) => (CellState)states.Span[row] switch
    {
        CellState.Missing => false,
        CellState.Value => values is not null && values.IsPresent(row),
        _ => true,
    };

    public override void Encode(CellCoding coding, int start, Span<byte> low, Span<byte> high, BulkPath path)
    {
        if (values is not null)
        {
            values.Encode(coding, start, low, high, path);
        }
        else
        {
            low.Fill(CellCode.NotKnown);
            high.Fill(CellCode.NotKnown);
        }

        var rows = states.Span.Slice(start, low.Length);
        StateKernel.Encode(rows, low, path);
        if (!high.IsEmpty) StateKernel.Encode(rows, high, path);
    }
}

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
