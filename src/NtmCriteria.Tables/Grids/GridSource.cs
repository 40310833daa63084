using System.Collections.Immutable;
using System.Text;

namespace NtmCriteria.Tables;

/// <summary>The rows of a table out of a grid of cells: a sheet of an old workbook, a table of a web page.</summary>
internal sealed class GridSource : RowSource
{
    private readonly IEnumerator<GridRow> rows;
    private readonly Queue<GridRow> read = new();
    private readonly string? sheet;
    private readonly GridRow header;
    private readonly GridCell[] names;
    private readonly int[] fieldOf;
    private readonly GridCell?[] cells;
    private readonly bool ignoreUnnamed;
    private byte[] bytes = new byte[256];
    private GridRow current;
    private string? outside;
    private bool begun;

    private GridSource(string file, TableForm form, IEnumerator<GridRow> rows, Queue<GridRow> read, GridRow header, bool ignoreUnnamed)
    {
        (File, this.rows, this.read, this.header, this.ignoreUnnamed) = (file, rows, read, header, ignoreUnnamed);
        sheet = form.Sheet;
        Form = form with { HeaderLine = header.Line };
        current = header;
        names = [.. header.Cells];
        cells = new GridCell?[names.Length];
        fieldOf = new int[names.Max(n => n.Column) + 1];
        Array.Fill(fieldOf, -1);
        for (var i = 0; i < names.Length; i++) fieldOf[names[i].Column] = i;
    }

    public override string File { get; }

    public override TableForm Form { get; }

    public override ImmutableArray<LocalText> Notes => FileNotes;

    public override string? Outside => outside;

    public override int Line => current.Line;

    public override int Count => names.Length;

    private ImmutableArray<LocalText> FileNotes { get; init; } = [];

    private bool InHeader => ReferenceEquals(current, header);

    /// <param name="file">The name of the table for messages.</param>
    /// <param name="form">What kind of file it is.</param>
    /// <param name="grid">Its rows.</param>
    /// <param name="ignoreUnnamed">Whether cells under no header are passed over.</param>
    /// <param name="words">What a header holds.</param>
    /// <param name="notes">What a reader should be told of the file.</param>
    /// <returns>The table, or null where the grid is empty.</returns>
    public static RowSource? Open(string file, TableForm form, IEnumerable<GridRow> grid, bool ignoreUnnamed, HeaderWords words, params ImmutableArray<LocalText> notes)
    {
        var rows = grid.GetEnumerator();
        var first = new List<GridRow>();
        while (first.Count < HeaderSearch.Rows && rows.MoveNext())
            if (rows.Current.Cells.Count > 0)
                first.Add(rows.Current);
        if (first.Count == 0) return null;
        var letters = LetterDetection.Detect(Texts(first), out _);
        var (at, most) = (-1, 0);
        for (var i = 0; i < first.Count; i++)
            if (words.Weigh(first[i].Cells.Select(c => c.Text), letters) is { Names: true } weight && weight.Score > most)
                (at, most) = (i, weight.Score);
        letters = LetterDetection.Detect(Texts(first.Skip(at + 1)), out _);
        var source = new GridSource(file, form, rows, new(first.Skip(Math.Max(at, 0) + 1)), first[Math.Max(at, 0)], ignoreUnnamed) { FileNotes = notes };
        return letters == LetterSet.Unicode ? source : new DecodedRows(source, letters);
    }

    public override bool Next()
    {
        if (!begun) return begun = true;
        while (Move())
        {
            Array.Clear(cells);
            (Fault, FaultSetting, outside) = (null, TableSetting.None, null);
            foreach (var cell in current.Cells)
            {
                if (cell.Column < fieldOf.Length && fieldOf[cell.Column] is >= 0 and var field) cells[field] = cell;
                else if (!ignoreUnnamed)
                {
                    outside ??= cell.Text;
                    Fault ??= TableTexts.Fill("noHeaderAbove", ("cell", CellAddress.Write(sheet ?? "", cell.Column, Line).TrimStart('!')), ("value", cell.Text));
                    FaultSetting = TableSetting.IgnoreUnknown;
                }
            }

            return true;
        }

        return false;
    }

    public override bool IsEmpty(int index) => InHeader ? names[index].Text.Length == 0 : cells[index] is null;

    public override string Text(int index) => InHeader ? names[index].Text : cells[index]?.Text ?? "";

    public override ReadOnlySpan<char> Characters(int index) => Text(index);

    public override ReadOnlySpan<byte> Bytes(int index)
    {
        var text = Text(index);
        if (text.Length * 3 > bytes.Length) bytes = new byte[text.Length * 3];
        return bytes.AsSpan(0, Encoding.UTF8.GetBytes(text, bytes));
    }

    public override bool IsPercent(int index) => ContentOf(index) == CellContent.Percent;

    public override bool IsNumber(int index) => ContentOf(index) is CellContent.Number or CellContent.Percent;

    public override LocalText? FaultOf(int index) =>
        ContentOf(index) == CellContent.Error ? TableTexts.Fill("formulaError", ("error", Text(index))) : null;

    public override string? AddressOf(int? index) =>
        sheet is null ? null : CellAddress.Write(sheet, index is { } field ? names[field].Column : 1, Math.Max(1, Line));

    public override void Dispose() => rows.Dispose();

    private static string Texts(IEnumerable<GridRow> rows) =>
        string.Join(' ', rows.SelectMany(r => r.Cells).Where(c => c.Content == CellContent.Text).Select(c => c.Text));

    private CellContent? ContentOf(int index) => InHeader ? names[index].Content : cells[index]?.Content;

    private bool Move()
    {
        if (read.TryDequeue(out var waiting)) current = waiting;
        else if (rows.MoveNext()) current = rows.Current;
        else return false;
        return true;
    }
}
