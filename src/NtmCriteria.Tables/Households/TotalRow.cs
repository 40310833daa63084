using System.Globalization;

namespace NtmCriteria.Tables;

/// <summary>What a row of a table is, where it is no record.</summary>
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

/// <summary>Tells the rows of an official table that are no records. The words stand here and nowhere else.</summary>
internal static class TotalRow
{
    // Compared as keys of whole cells. "Cộng" alone is a sum; Cộng Hòa and Tổng Cọt are communes.
    private static readonly HashSet<string> Sums = new(
        new[]
        {
            "tổng", "tổng cộng", "tổng số", "tổng chung", "tổng hợp", "tổng số hộ", "cộng", "cộng dồn", "chung", "bình quân", "bình quân chung", "trung bình",
            "trung bình chung", "total", "totals", "grand total", "subtotal", "sub total", "sum", "average", "mean", "all",
        }.Select(VietnameseText.Key), StringComparer.Ordinal);

    private static readonly string[] SumsBegin =
        [.. new[] { "tổng cộng ", "tổng số ", "cộng xã ", "cộng phường ", "cộng huyện ", "cộng tỉnh ", "cộng thôn ", "toàn xã", "toàn phường", "toàn thôn", "toàn huyện", "toàn tỉnh", "toàn quốc", "bình quân ", "trung bình ", "total ", "subtotal ", "average " }.Select(w => w.EndsWith(' ') ? VietnameseText.Key(w.Trim()) + " " : VietnameseText.Key(w))];

    private static readonly string[] TitlesBegin =
        [.. new[] { "xã", "phường", "thị trấn", "huyện", "thị xã", "thành phố", "tỉnh", "thôn", "bản", "ấp", "buôn", "tổ", "khu", "nhóm", "danh sách", "phần", "mục", "biểu", "hộ nghèo", "hộ cận nghèo", "ghi chú", "nguồn", "người lập", "ngày", "chủ tịch", "xác nhận", "đơn vị tính", "tm.", "note", "source", "section", "commune", "district" }.Select(VietnameseText.Key)];

    private static readonly string[] Romans = ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii", "xiii", "xiv", "xv"];

    /// <summary>What a row is.</summary>
    /// <param name="cells">Its cells, empty ones as empty texts.</param>
    /// <param name="isText">Whether a column holds names or ids.</param>
    /// <param name="isFirst">Whether no record came before it.</param>
    public static RowKind Of(IReadOnlyList<string> cells, Func<int, bool> isText, bool isFirst)
    {
        var filled = Enumerable.Range(0, cells.Count).Where(i => cells[i].Length > 0).ToArray();
        if (filled.Length == 0) return RowKind.Record;
        if (isFirst && IsNumbers([.. filled.Select(i => cells[i])], cells.Count)) return RowKind.Numbers;
        if (filled.Any(i => isText(i) && IsSum(cells[i]))) return RowKind.Totals;
        // Cells that are merged across the table hold the same text in each.
        var one = filled.Length == 1 || (filled.Length > 2 && filled.All(i => cells[i] == cells[filled[0]]) && !char.IsAsciiDigit(cells[filled[0]][0]));
        return cells.Count > 1 && one && isText(filled[0]) && IsTitle(cells[filled[0]], filled[0] > 0) ? RowKind.Title : RowKind.Record;
    }

    private static bool IsSum(string text)
    {
        var key = Key(text);
        return Sums.Contains(key) || SumsBegin.Any(w => key.StartsWith(w, StringComparison.Ordinal) && (w[^1] == ' ' || key.Length == w.Length || key[w.Length] == ' '));
    }

    /// <summary>A text alone in its row: in the column of ids only where it does not look like one.</summary>
    private static bool IsTitle(string text, bool isBesideIds)
    {
        var key = Key(text);
        if (isBesideIds || Romans.Contains(key)) return true;
        var space = key.IndexOf(' ');
        if (space < 0) return false;
        var head = key[..space].TrimEnd('.', ')', ':', '-');
        return Romans.Contains(head) || (head.Length == 1 && char.IsLetter(head[0]))
            || TitlesBegin.Any(w => key.StartsWith(w, StringComparison.Ordinal) && (key.Length == w.Length || !char.IsLetterOrDigit(key[w.Length])));
    }

    /// <summary>Whether the cells count up: 1 2 3, (1) (2) (3), A B 1 2; a sum of columns may stand behind a number, as 7=5+6.</summary>
    private static bool IsNumbers(string[] texts, int columns)
    {
        // Three small numbers may be a household; four that count up from the first column on are not.
        if (texts.Length < 3 || texts.Length < columns - 1) return false;
        var (letters, number, marked) = (0, 0, false);
        foreach (var text in texts)
        {
            var bare = text.Trim().Trim('(', ')', '[', ']').Trim();
            marked |= bare.Length < text.Trim().Length;
            if (number == 0 && bare.Length == 1 && char.ToUpperInvariant(bare[0]) == 'A' + letters)
            {
                letters++;
                continue;
            }

            var formula = bare.IndexOfAny(['=', ':']);
            if (!int.TryParse(formula > 0 ? bare[..formula] : bare, NumberStyles.None, CultureInfo.InvariantCulture, out var found) || found != number + 1) return false;
            marked |= formula > 0;
            number = found;
        }

        return marked || letters > 0 || texts.Length > 3;
    }

    private static string Key(string text) => VietnameseText.Key(text.Trim().TrimEnd('.', ';', '*').Replace(':', ' '));
}
