using System.Globalization;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;

namespace NtmCriteria.Tables;

/// <summary>Reads the tables of a web page that a portal saved under the name .xls.</summary>
internal static partial class WebTable
{
    private const int Largest = 64 << 20;
    private const int MostColumns = 16_384;

    /// <summary>The first table of a page whose header is known.</summary>
    /// <exception cref="BrokenTableException">It has no table.</exception>
    public static RowSource Open(Stream input, string file, bool ignoreUnnamed, HeaderWords words)
    {
        var tables = Tables(Page(input));
        var chosen = tables.Find(t => t.Take(HeaderSearch.Rows).Any(r => words.Weigh(r.Cells.Select(c => c.Text)).Names)) ?? tables.Find(t => t.Count > 0);
        return (chosen is null ? null : GridSource.Open(
            file, new("html"), chosen, ignoreUnnamed, words, TableTexts.Fill("isWebPage")))
            ?? throw new BrokenTableException(TableTexts.Fill("webPageWithoutTable"));
    }

    private static string Page(Stream input)
    {
        using var copy = new MemoryStream();
        var buffer = new byte[1 << 16];
        int read;
        while ((read = input.Read(buffer)) > 0)
        {
            if (copy.Length + read > Largest) throw new BrokenTableException(TableTexts.Fill("webPageTooLarge"));
            copy.Write(buffer, 0, read);
        }

        var bytes = copy.GetBuffer().AsSpan(0, (int)copy.Length);
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE])) return Encoding.Unicode.GetString(bytes);
        if (LetterDetection.IsUtf8(bytes, isCut: false)) return Encoding.UTF8.GetString(bytes);
        return (LetterDetection.CodePage(bytes, out var letters) is { } page && letters == LetterSet.Unicode ? page : Encoding.Latin1).GetString(bytes);
    }

    private static List<List<GridRow>> Tables(string page)
    {
        var tables = new List<List<GridRow>>();
        var open = new Stack<(List<GridRow> Rows, Dictionary<int, (int Left, GridCell Cell)> Reaching)>();
        var (start, column, span, down) = (-1, 0, 1, 1);
        List<GridCell> cells = [];
        page = Comment().Replace(page, "");
        foreach (Match tag in Tag().Matches(page))
        {
            var (closing, name) = (tag.Groups[1].Length > 0, tag.Groups[2].Value.ToLowerInvariant());
            if (name is not ("table" or "tr" or "td" or "th")) continue;
            // A cell ends where it says so, or where the next begins: pages leave the ends out.
            if (start >= 0)
            {
                Put(page[start..tag.Index]);
                start = -1;
            }

            switch (name, closing)
            {
                case ("table", false):
                    open.Push(([], []));
                    tables.Add(open.Peek().Rows);
                    break;
                case ("table", true):
                    open.TryPop(out _);
                    break;
                case ("tr", false) when open.TryPeek(out var table):
                    cells = [];
                    column = 0;
                    table.Rows.Add(new(table.Rows.Count + 1, cells));
                    break;
                case ("td" or "th", false) when open.TryPeek(out var table) && table.Rows.Count > 0:
                    column++;
                    Reach(table);
                    start = tag.Index + tag.Length;
                    (span, down) = (Span(tag.Value, "colspan"), Span(tag.Value, "rowspan"));
                    break;
                case ("tr", true) when open.TryPeek(out var table):
                    column++;
                    Reach(table);
                    break;
            }
        }

        return tables;

        void Put(string inner)
        {
            var text = Text(inner);
            var cell = new GridCell(column, text, CellContent.Text);
            if (text.Length > 0) cells.Add(cell);
            if (down > 1) open.Peek().Reaching[column] = (down - 1, cell);
            column = Math.Min(column + span - 1, MostColumns);
        }

        // A cell that reaches down from above fills its place in this row.
        void Reach((List<GridRow> Rows, Dictionary<int, (int Left, GridCell Cell)> Reaching) table)
        {
            while (table.Reaching.TryGetValue(column, out var above))
            {
                if (above.Cell.Text.Length > 0) cells.Add(above.Cell);
                if (above.Left > 1) table.Reaching[column] = (above.Left - 1, above.Cell);
                else table.Reaching.Remove(column);
                column++;
            }
        }
    }

    private static string Text(string inner) => VietnameseText.Clean(WebUtility.HtmlDecode(Tag().Replace(Break().Replace(inner, " "), "")));

    private static int Span(string tag, string name) =>
        SpanValue().Matches(tag).FirstOrDefault(m => m.Groups[1].Value.Equals(name, StringComparison.OrdinalIgnoreCase)) is { } match
        && int.TryParse(match.Groups[2].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture, out var span) ? Math.Clamp(span, 1, 1000) : 1;

    [GeneratedRegex(@"<(/?)([a-zA-Z][a-zA-Z0-9:]*)(?:\s[^>]*)?>")]
    private static partial Regex Tag();

    [GeneratedRegex(@"<(?:br|/p|/div)\b[^>]*>", RegexOptions.IgnoreCase)]
    private static partial Regex Break();

    [GeneratedRegex(@"<!--.*?-->|<(style|script)\b.*?</\1\s*>", RegexOptions.Singleline | RegexOptions.IgnoreCase)]
    private static partial Regex Comment();

    [GeneratedRegex(@"(colspan|rowspan)\s*=\s*[""']?(\d+)", RegexOptions.IgnoreCase)]
    private static partial Regex SpanValue();
}
