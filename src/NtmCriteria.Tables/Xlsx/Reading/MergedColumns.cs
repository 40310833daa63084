namespace NtmCriteria.Tables;

/// <summary>
/// What merged cells below the header say of the rows that they reach over: a province written once beside all its
/// communes. Sideways nothing is spread: a value belongs to the column in which it stands.
/// </summary>
internal sealed class MergedColumns(IEnumerable<MergedRange> ranges, int fields)
{
    private readonly Queue<MergedRange> coming = new(ranges);
    private readonly (int Until, string Text, CellContent Content)?[] held = new (int, string, CellContent)?[fields];

    /// <summary>Takes what the row holds for rows below it.</summary>
    public void Enter(SheetRows rows, int[] fieldOf)
    {
        while (coming.TryPeek(out var range) && range.Row <= rows.Row)
        {
            coming.Dequeue();
            if (range.Row < rows.Row) continue;
            foreach (var cell in rows.Cells)
                if (cell.Column == range.Column)
                    held[fieldOf[range.Column]] = (range.LastRow, rows.TextOf(cell).ToString(), cell.Content);
        }
    }

    /// <summary>What reaches down to a row from above, or null.</summary>
    public (int Until, string Text, CellContent Content)? At(int field, int row) =>
        held[field] is { } value && row <= value.Until ? value : null;
}
