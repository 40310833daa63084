namespace NtmCriteria.Bulk;

/// <summary>States, over a column of values or alone.</summary>
internal sealed class StateColumn(ReadOnlyMemory<CellState> states, Column? values) : Column
{
    public override int Count => states.Length;

    public override bool HasBounds => values is { HasBounds: true };

    public override Observation? Read(int row) => states.Span[row] switch
    {
        CellState.NotMet => new Judged(false),
        CellState.Met => new Judged(true),
        CellState.NotApplicable => new DoesNotApply(),
        CellState.Value => values?.Read(row),
        _ => null,
    };

    public override bool IsPresent(int row) => states.Span[row] switch
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
