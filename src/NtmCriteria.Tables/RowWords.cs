namespace NtmCriteria.Tables;

/// <summary>The words of the current row in the columns that describe it: each is taken from the file and cleaned once.</summary>
internal sealed class RowWords(RowSource source, TableHeader header)
{
    private readonly TextCells clean = new();
    private readonly string?[] words = new string?[FixedColumns.Names.Length];
    private readonly bool[] isRead = new bool[FixedColumns.Names.Length];

    /// <summary>Forgets the row before.</summary>
    public void Begin() => Array.Clear(isRead);

    /// <summary>The word of a column, or null where it is empty, absent or at fault.</summary>
    public string? Find(FixedColumn column)
    {
        var index = (int)column;
        if (isRead[index]) return words[index];
        isRead[index] = true;
        return words[index] = At(header.PlaceOf(column));
    }

    /// <summary>The word of any cell.</summary>
    public string? At(int place) => place < 0 || source.IsEmpty(place) || source.FaultOf(place) is not null ? null : clean.Clean(source.Text(place));
}
