using System.Buffers;
using System.Globalization;

namespace NtmCriteria.Tables;

/// <summary>Writes a table as the one sheet of a workbook: numbers as numbers, everything else as text that stays text.</summary>
internal sealed class XlsxSink : RowSink
{
    // A spreadsheet keeps 15 digits of a number; one with more would come back as another.
    private const int MostDigits = 15;
    private const int LongestName = 31;

    // More columns than these would be too small to read on one page.
    private const int OnOnePage = 14;
    private const double Narrowest = 8;
    private const double Widest = 40;

    private static readonly SearchValues<char> NotInNames = SearchValues.Create(@":\/?*[]");

    private static readonly CellStyle Heading = new() { Bold = true, Fill = "DDE6F0", Ruled = true, AsText = true };

    // Codes keep their zeros and 5/8 stays no date, also where somebody edits the cell.
    private static readonly CellStyle Word = new() { AsText = true };

    private readonly WorkbookWriter workbook;
    private readonly SheetWriter sheet;
    private readonly string name;
    private readonly List<double> widths = [];
    private int column;
    private bool begun;

    /// <exception cref="ArgumentException">The sheet cannot have this name.</exception>
    public XlsxSink(Stream output, string name, NumberStyle numbers)
        : base(numbers)
    {
        if (name.Length is 0 or > LongestName || name.AsSpan().IndexOfAny(NotInNames) >= 0 || name.StartsWith('\'') || name.EndsWith('\''))
            throw new ArgumentException(
                $"'{name}' cannot name a sheet; expected 1 to {LongestName} characters, none of : \\ / ? * [ ], no apostrophe at an end.", nameof(name));
        this.name = name;
        workbook = new(output);
        sheet = workbook.Begin();
    }

    public override void Text(string? text)
    {
        Begin();
        if (string.IsNullOrEmpty(text)) sheet.Empty();
        else sheet.Text(text, sheet.Row == 1 ? Heading : Word);
        Widen(text?.Length ?? 0);
    }

    public override void Number(decimal number)
    {
        Begin();
        var text = Written(number);
        if (IsShort(number)) sheet.Number(number);
        else sheet.Text(text, Word);
        Widen(text.Length);
    }

    public override void EndRow()
    {
        sheet.EndRow();
        (begun, column) = (false, 0);
    }

    public override void Finish()
    {
        workbook.Add(
            new()
            {
                Name = name,
                Widths = widths,
                HeaderRow = 1,
                FrozenColumns = Math.Min(2, widths.Count - 1),
                Filter = true,
                Wide = widths.Count > OnOnePage,
                LastRow = sheet.Row,
            },
            null, sheet);
        workbook.Finish();
    }

    public override void Dispose()
    {
        sheet.Dispose();
        workbook.Dispose();
    }

    private void Begin()
    {
        if (begun) return;
        if (sheet.Row == CellAddress.MostRows)
            throw new TableWriteException(string.Create(
                CultureInfo.InvariantCulture, $"a sheet holds {CellAddress.MostRows:N0} rows and its header is one of them; expected fewer rows, or CSV"));
        sheet.BeginRow();
        begun = true;
    }

    private void Widen(int length)
    {
        var width = Math.Clamp(length + 2, Narrowest, Widest);
        if (column == widths.Count) widths.Add(width);
        else if (width > widths[column]) widths[column] = width;
        column++;
    }

    private static bool IsShort(decimal number) =>
        number.ToString("0.############################", CultureInfo.InvariantCulture).Count(char.IsAsciiDigit) <= MostDigits;
}
