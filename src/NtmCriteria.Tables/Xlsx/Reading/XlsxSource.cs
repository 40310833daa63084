using System.Collections.Immutable;
using System.Text;

namespace NtmCriteria.Tables;

/// <summary>One sheet of a workbook as the rows of a table: first its header, then every row below it.</summary>
internal sealed class XlsxSource : RowSource
{
    private readonly WorkbookFile workbook;
    private readonly SheetRows rows;
    private readonly string sheet;
    private readonly SheetHeader header;
    private readonly bool ignoreUnnamed;
    private readonly int[] fieldOf;
    private readonly RawCell?[] cells;
    private readonly MergedColumns merged;
    private byte[] bytes = new byte[256];
    private bool begun;
    private string? outside;

    private XlsxSource(
        WorkbookFile workbook, string file, WorkbookSheet sheet, SheetHeader header, MergedRange[] merged, bool ignoreUnnamed)
    {
        this.workbook = workbook;
        this.sheet = sheet.Name;
        this.header = header;
        this.ignoreUnnamed = ignoreUnnamed;
        File = file;
        rows = workbook.Rows(sheet);
        cells = new RawCell?[header.Names.Length];
        fieldOf = new int[header.Names.Max(n => n.Column) + 1];
        Array.Fill(fieldOf, -1);
        for (var i = 0; i < header.Names.Length; i++) fieldOf[header.Names[i].Column] = i;
        this.merged = new(merged.Where(r => r.Row >= header.FirstData && r.Column < fieldOf.Length && fieldOf[r.Column] >= 0), header.Names.Length);
    }

    public override string File { get; }

    public override ImmutableArray<LocalText> Notes => SheetNotes;

    public override string? Outside => outside;

    public override TableForm Form => new("xlsx") { Sheet = sheet, HeaderLine = header.Row, SetId = SetMention.In(header.Above) };

    public override int Line => begun && rows.Row >= header.FirstData ? rows.Row : header.Row;

    public override int Count => header.Names.Length;

    private ImmutableArray<LocalText> SheetNotes { get; set; } = [];

    private bool InHeader => Line == header.Row;

    /// <param name="input">The workbook; it stays open.</param>
    /// <param name="file">Its name for messages.</param>
    /// <param name="name">The sheet, or null for the first visible one with a header.</param>
    /// <param name="ignoreUnnamed">Whether cells under no header are passed over.</param>
    /// <param name="words">What a header holds.</param>
    /// <exception cref="BrokenTableException">There is no such sheet, or the workbook cannot be read.</exception>
    public static RowSource Open(Stream input, string file, string? name, bool ignoreUnnamed, HeaderWords words)
    {
        var workbook = WorkbookFile.Open(input);
        try
        {
            var (sheet, header, merged) = SheetChoice.Choose(workbook, name, words);
            var others = workbook.Sheets.Where(s => s.IsVisible && s != sheet).Select(s => $"'{s.Name}'").ToArray();
            var rows = new XlsxSource(workbook, file, sheet, header, merged, ignoreUnnamed)
            {
                SheetNotes = name is not null || others.Length == 0
                    ? []
                    : [TableTexts.Fill("sheetRead", ("sheet", sheet.Name), ("others", others))],
            };
            var letters = LetterDetection.Detect(header.Below, out var suspect);
            if (suspect != LetterSet.Unicode) rows.SheetNotes = [.. rows.SheetNotes, LetterDetection.Suspicion(suspect)];
            return letters == LetterSet.Unicode ? rows : new DecodedRows(rows, letters);
        }
        catch
        {
            workbook.Dispose();
            throw;
        }
    }

    public override bool Next()
    {
        if (!begun) return begun = true;
        while (rows.Next())
        {
            if (rows.Row < header.FirstData) continue;
            Array.Clear(cells);
            (Fault, FaultSetting) = (null, TableSetting.None);
            var any = false;
            outside = null;
            foreach (var cell in rows.Cells)
            {
                var field = cell.Column < fieldOf.Length ? fieldOf[cell.Column] : -1;
                if (field >= 0)
                {
                    cells[field] = cell;
                    any = true;
                }
                else if (!ignoreUnnamed)
                {
                    outside ??= rows.TextOf(cell).ToString();
                    Fault ??= TableTexts.Fill("noHeaderAbove", ("cell", CellAddress.Write(cell.Column, rows.Row)), ("value", rows.TextOf(cell).ToString()));
                    FaultSetting = TableSetting.IgnoreUnknown;
                }
            }

            merged.Enter(rows, fieldOf);
            if (any || Fault is not null) return true;
        }

        return false;
    }

    public override bool IsEmpty(int index) => InHeader ? header.Names[index].Text.Length == 0 : Find(index) is null;

    public override string Text(int index) => InHeader ? header.Names[index].Text : Characters(index).ToString();

    public override ReadOnlySpan<char> Characters(int index) => InHeader ? header.Names[index].Text
        : cells[index] is { } own ? rows.TextOf(own)
        : merged.At(index, rows.Row) is { } shared ? shared.Text : default;

    public override ReadOnlySpan<byte> Bytes(int index)
    {
        var characters = Characters(index);
        if (characters.Length * 3 > bytes.Length) bytes = new byte[characters.Length * 3];
        return bytes.AsSpan(0, Encoding.UTF8.GetBytes(characters, bytes));
    }

    public override bool IsPercent(int index) => Find(index) == CellContent.Percent;

    public override bool IsNumber(int index) => InHeader ? header.Names[index].IsNumber : Find(index) is CellContent.Number or CellContent.Percent;

    public override LocalText? FaultOf(int index) => Find(index) switch
    {
        CellContent.Error => TableTexts.Fill("formulaError", ("error", Characters(index).ToString())),
        CellContent.NoValue =>
            TableTexts.Fill("formulaWithoutValue"),
        _ => null,
    };

    public override LocalText? HintOf(int index) => Find(index) == CellContent.Date
        ? TableTexts.Fill("cellIsDate") : null;

    public override string? AddressOf(int? index) =>
        CellAddress.Write(sheet, index is { } field ? header.Names[field].Column : 1, Math.Max(1, Line));

    public override void Dispose()
    {
        rows.Dispose();
        workbook.Dispose();
    }

    private CellContent? Find(int index) => cells[index]?.Content ?? merged.At(index, rows.Row)?.Content;
}
