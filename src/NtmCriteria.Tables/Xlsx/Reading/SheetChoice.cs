namespace NtmCriteria.Tables;

/// <summary>Which sheet of a workbook is the table.</summary>
internal static class SheetChoice
{
    /// <summary>The sheet of a name, hidden or not; without a name the first visible one whose header is known.</summary>
    /// <exception cref="BrokenTableException">There is none.</exception>
    public static (WorkbookSheet Sheet, SheetHeader Header, MergedRange[] Merged) Choose(WorkbookFile workbook, string? name, HeaderWords words)
    {
        if (name is not null)
        {
            var sheet = workbook.Sheets.FirstOrDefault(s => s.Name == name)
                ?? workbook.Sheets.FirstOrDefault(s => VietnameseText.Key(s.Name) == VietnameseText.Key(name))
                ?? throw new BrokenTableException(
                    TableTexts.Fill(
                    "noSheet", ("wanted", name), ("hint", NearestName.HintText(name, workbook.Sheets.Select(s => s.Name))), ("sheets", workbook.Sheets.Select(s => $"'{s.Name}'"))));
            var merged = workbook.Merged(sheet);
            return (sheet, HeaderSearch.Find(workbook, sheet, merged, words) ?? throw new BrokenTableException(TableTexts.Fill("emptySheet", ("sheet", sheet.Name), ("rows", HeaderSearch.Rows))), merged);
        }

        (WorkbookSheet, SheetHeader, MergedRange[])? first = null;
        foreach (var sheet in workbook.Sheets.Where(s => s.IsVisible))
        {
            var merged = workbook.Merged(sheet);
            if (HeaderSearch.Find(workbook, sheet, merged, words) is not { } header) continue;
            if (header.IsKnown) return (sheet, header, merged);
            first ??= (sheet, header, merged);
        }

        return first ?? throw new BrokenTableException(TableTexts.Fill("emptyWorkbook", ("rows", HeaderSearch.Rows)));
    }
}
