namespace NtmCriteria.Tables;

/// <summary>What a row of a table of records is, where it is no record.</summary>
internal enum RowKind
{
    /// <summary>A record.</summary>
    Record,

    /// <summary>Sums or averages of other rows.</summary>
    Totals,

    /// <summary>The title of a section, a remark or a signature.</summary>
    Title,

    /// <summary>The numbers of the columns, as forms have them below the header.</summary>
    Numbers,
}

/// <summary>
/// Tells the rows of an official list that are no records. The words are those of <see cref="RowTitles"/>, and a few that
/// only lists of households have.
/// </summary>
internal static class TotalRow
{
    private static readonly HashSet<string> Sums =
        new(new[] { "toàn thôn", "toàn bản", "toàn ấp", "toàn buôn", "tổng hợp", "trung bình", "bình quân", "all" }.Select(VietnameseText.Key), StringComparer.Ordinal);

    private static readonly string[] Titles =
        [.. new[] { "xã", "phường", "thị trấn", "thị xã", "thôn", "bản", "ấp", "buôn", "tổ", "khu", "phần", "mục", "hộ nghèo", "hộ cận nghèo", "hộ có", "section", "commune", "district" }.Select(VietnameseText.Key)];

    /// <summary>What the current row is.</summary>
    /// <param name="source">The row.</param>
    /// <param name="cells">Its cells, empty ones as empty texts.</param>
    /// <param name="isText">Whether a column holds names or ids.</param>
    /// <param name="isFirst">Whether no record came before it.</param>
    public static RowKind Classify(RowSource source, IReadOnlyList<string> cells, Func<int, bool> isText, bool isFirst)
    {
        var filled = Enumerable.Range(0, cells.Count).Where(i => cells[i].Length > 0).ToArray();
        if (filled.Length == 0) return RowKind.Record;
        // Three small numbers may be a household; more that count up, or numbers in brackets, are not.
        if (isFirst && filled.Length >= cells.Count - 1 && (filled.Length > 3 || filled.Any(i => !cells[i].All(char.IsAsciiDigit))) && NumberingRow.Is(source))
            return RowKind.Numbers;
        if (filled.Any(i => isText(i) && IsSum(cells[i]))) return RowKind.Totals;
        // Cells that are merged across the table hold the same text in each.
        var one = filled.Length == 1 || (filled.Length > 2 && filled.All(i => cells[i] == cells[filled[0]]) && !char.IsAsciiDigit(cells[filled[0]][0]));
        return cells.Count > 1 && one && isText(filled[0]) && IsTitle(cells[filled[0]], filled[0] > 0) ? RowKind.Title : RowKind.Record;
    }

    /// <summary>Whether a name or an id is the word of a row of sums.</summary>
    public static bool IsSum(string text) =>
        RowTitles.MayBe(text) && (RowTitles.Classify(text, hasPlace: false) == RowTitle.Total || Sums.Contains(VietnameseText.Key(text.TrimEnd(':', '.', ' '))));

    /// <summary>A text alone in its row: in the column of ids only where it does not look like one.</summary>
    private static bool IsTitle(string text, bool isBesideIds)
    {
        if (isBesideIds || RowTitles.IsEnumerated(text) || RowTitles.IsNumber(text.AsSpan().TrimEnd('.')) && !text.Any(char.IsAsciiDigit)) return true;
        if (!text.Contains(' ', StringComparison.Ordinal)) return false;
        var key = VietnameseText.Key(text);
        return RowTitles.MayBe(text) && RowTitles.Classify(text, hasPlace: false) != RowTitle.None
            || Titles.Any(w => key.StartsWith(w, StringComparison.Ordinal) && (key.Length == w.Length || !char.IsLetterOrDigit(key[w.Length])));
    }
}
