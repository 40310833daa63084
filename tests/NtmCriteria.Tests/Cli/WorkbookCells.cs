using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using NtmCriteria.Tables;
using Xunit;

namespace NtmCriteria.Tests.Cli;

/// <summary>The cells of a workbook that the tool wrote, as texts, after the format itself was checked.</summary>
internal static class WorkbookCells
{
    public static Dictionary<string, SortedDictionary<int, Dictionary<string, string>>> Of(string file)
    {
        using (var document = SpreadsheetDocument.Open(file, isEditable: false))
            Assert.Empty(new OpenXmlValidator(FileFormatVersions.Office2016).Validate(document).Select(e => $"{e.Path?.XPath}: {e.Description}"));
        var sheets = new Dictionary<string, SortedDictionary<int, Dictionary<string, string>>>(StringComparer.Ordinal);
        using var input = File.OpenRead(file);
        using var workbook = WorkbookFile.Open(input);
        foreach (var sheet in workbook.Sheets)
        {
            var cells = sheets[sheet.Name] = [];
            using var rows = workbook.Rows(sheet);
            while (rows.Next())
                cells[rows.Row] = rows.Cells.ToDictionary(c => CellAddress.Column(c.Column), c => rows.TextOf(c).ToString(), StringComparer.Ordinal);
        }

        return sheets;
    }
}
