using System.Globalization;

namespace NtmCriteria.Tables;

/// <summary>Writes listings as a workbook, one a sheet.</summary>
public static class ListingWorkbook
{
    private const int Widest = 60;
    private const int Looked = 500;

    /// <summary>Writes a workbook.</summary>
    /// <param name="output">Takes the workbook; it stays open.</param>
    /// <param name="listings">Its sheets.</param>
    /// <param name="foot">What stands at the foot of every printed page.</param>
    public static void Write(Stream output, IEnumerable<ListingSheet> listings, string foot = "")
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(listings);
        using var workbook = new WorkbookWriter(output);
        foreach (var listing in listings)
        {
            double[] widths = [.. listing.Headings.Select((h, i) => Width(h, listing.Rows, i))];
            using var sheet = workbook.Begin(widths: widths);
            foreach (var (name, value) in listing.Facts) sheet.Line(Look.Note, $"{name}: {value}");
            sheet.Line(Look.Heading, [.. listing.Headings]);
            var header = sheet.Row;
            foreach (var row in listing.Rows)
            {
                sheet.BeginRow();
                for (var c = 0; c < row.Count; c++) Cell(sheet, row[c], listing.NumbersFrom == int.MaxValue ? null : c >= listing.NumbersFrom);
                sheet.EndRow();
            }

            workbook.Add(
                new()
                {
                    Name = listing.Name,
                    Widths = widths,
                    HeaderRow = header,
                    Filter = true,
                    LastRow = sheet.Row,
                    Footer = ("", foot),
                },
                null, sheet);
        }

        workbook.Finish();
    }

    /// <summary>A number as one only where it comes back the same: an id such as 17.10 stays text.</summary>
    private static void Cell(SheetWriter sheet, string cell, bool? isNumber)
    {
        if (isNumber != false && decimal.TryParse(cell, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)
            && (isNumber == true || (ResultWords.Number(number) == cell && !cell.Contains('.', StringComparison.Ordinal))))
            sheet.Number(number, Look.Cell);
        else sheet.Text(cell, Look.Long);
    }

    private static double Width(string heading, IReadOnlyList<IReadOnlyList<string>> rows, int column) =>
        Math.Min(Widest, Math.Max(heading.Length, rows.Take(Looked).Select(r => r[column].Length).DefaultIfEmpty().Max()) + 2);
}
