using System.Globalization;
using NtmCriteria.Tables;

namespace NtmCriteria.Cli;

/// <summary>A listing as one sheet.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Facts">What stands above the rows.</param>
/// <param name="Headings">The heading of each column.</param>
/// <param name="Rows">The rows.</param>
internal sealed record ListingSheet(
    string Name, IReadOnlyList<(string Name, string Value)> Facts, string[] Headings, IReadOnlyList<string[]> Rows)
{
    /// <summary>
    /// From which column on every cell that is a number is written as one, with its decimals; all before it are texts. Without
    /// it, what comes back the same is a number wherever it stands.
    /// </summary>
    public int NumbersFrom { get; init; } = int.MaxValue;
}

/// <summary>Writes listings as a workbook, one a sheet.</summary>
internal static class XlsxListing
{
    private const int Widest = 60;
    private const int Looked = 500;

    public static void Write(Stream stream, IEnumerable<ListingSheet> listings, DataState data, Language language)
    {
        using var workbook = new WorkbookWriter(stream);
        var footer = ("", DataLine.Of(data, new(language)));
        foreach (var listing in listings)
        {
            double[] widths = [.. listing.Headings.Select((h, i) => Width(h, listing.Rows, i))];
            using var sheet = workbook.Begin(widths: widths);
            foreach (var (name, value) in listing.Facts) sheet.Line(Look.Note, $"{name}: {value}");
            sheet.Line(Look.Heading, listing.Headings);
            var header = sheet.Row;
            foreach (var row in listing.Rows)
            {
                sheet.BeginRow();
                for (var c = 0; c < row.Length; c++) Cell(sheet, row[c], listing.NumbersFrom == int.MaxValue ? null : c >= listing.NumbersFrom);
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
                    Footer = footer,
                },
                null, sheet);
        }

        workbook.Finish();
    }

    /// <summary>A number as one only where it comes back the same: an id such as 17.10 stays text.</summary>
    private static void Cell(SheetWriter sheet, string cell, bool? isNumber)
    {
        if (isNumber != false && decimal.TryParse(cell, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)
            && (isNumber == true || (RequirementText.Number(number) == cell && !cell.Contains('.', StringComparison.Ordinal))))
            sheet.Number(number, Look.Cell);
        else sheet.Text(cell, Look.Long);
    }

    private static double Width(string heading, IReadOnlyList<string[]> rows, int column) =>
        Math.Min(Widest, Math.Max(heading.Length, rows.Take(Looked).Select(r => r[column].Length).DefaultIfEmpty().Max()) + 2);
}
