namespace NtmCriteria.Tables;

/// <summary>Opens a table by what it is, not by what its name says.</summary>
internal static class RowSources
{
    /// <summary>A source for the rows of a table.</summary>
    /// <param name="input">The table from its beginning; it stays open.</param>
    /// <param name="file">Its name for messages.</param>
    /// <param name="sheet">The sheet to read, or null for the first that has a header; CSV has none.</param>
    /// <param name="ignoreUnnamed">Whether cells under no header are passed over.</param>
    /// <param name="words">What a header holds.</param>
    /// <param name="what">What stands in a row, for messages.</param>
    /// <exception cref="BrokenTableException">It is neither CSV nor a workbook.</exception>
    public static RowSource Open(
        Stream input, string file, string? sheet, bool ignoreUnnamed, HeaderWords words, string what)
    {
        (var kind, input) = FileKinds.Look(input);
        if (kind == FileKind.Workbook) return XlsxSource.Open(input, file, sheet, ignoreUnnamed, words);
        if (kind == FileKind.Compound) return CompoundFile.Open(input, file, sheet, ignoreUnnamed, words);
        (var first, input) = FileKinds.Peek(input);
        if (OtherFile.IsXmlSpreadsheet(first)) return XmlSpreadsheet.Open(input, file, sheet, ignoreUnnamed, words);
        if (OtherFile.IsWebPage(first)) return WebTable.Open(input, file, ignoreUnnamed, words);
        return sheet is null
            ? Text(input, file, what, words)
            : throw new BrokenTableException(TableTexts.Fill("csvHasNoSheets", ("sheet", sheet)));
    }

    /// <summary>A source for the rows of a table of text.</summary>
    /// <exception cref="BrokenTableException">It is no table.</exception>
    public static RowSource Text(Stream input, string file, string what, HeaderWords words)
    {
        var (first, whole) = FileKinds.Peek(input);
        return OtherFile.Explain(first) is { } other ? throw new BrokenTableException(other) : CsvSource.Open(whole, file, what, words);
    }
}
