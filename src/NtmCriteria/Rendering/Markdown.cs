using System.Text;

namespace NtmCriteria;

/// <summary>Writes Markdown whose structure is the writer's alone.</summary>
internal static class Markdown
{
    /// <summary>A row of a table.</summary>
    public static string Row(IEnumerable<string> cells) => "| " + string.Join(" | ", cells.Select(Escape)) + " |";

    /// <summary>The line below the heading of a table.</summary>
    public static string Rule(int columns) => "|" + string.Concat(Enumerable.Repeat("---|", columns));

    /// <summary>Text inside a line: it cannot break out of a cell, start a structure of its own or become a link.</summary>
    public static string Escape(string text)
    {
        var line = OneLine.Of(text);
        var escaped = new StringBuilder(line.Length + 8);
        for (var i = 0; i < line.Length; i++)
        {
            var c = line[i];
            if (c is '\\' or '`' or '*' or '_' or '[' or ']' or '<' or '>' or '|' or '#' or '~' or '&' || IsOfLink(line, i))
                escaped.Append('\\');
            escaped.Append(c);
        }

        return escaped.ToString();
    }

    /// <summary>Text at the beginning of a line, where a number or a dash could also start a list.</summary>
    public static string Start(string text)
    {
        var line = Escape(text).TrimStart(' ');
        var digits = 0;
        while (digits < line.Length && char.IsAsciiDigit(line[digits])) digits++;
        if (digits > 0 && digits < line.Length && line[digits] is '.' or ')') return line.Insert(digits, "\\");
        return line is ['-' or '+' or '=', ..] ? "\\" + line : line;
    }

    public static string Of(Rendition rendition)
    {
        var text = new StringBuilder();
        Blocks(text, rendition.Blocks);
        return text.ToString();
    }

    private static void Blocks(StringBuilder text, IEnumerable<Block> blocks)
    {
        foreach (var block in blocks)
        {
            if (text.Length > 0) text.Append('\n');
            switch (block)
            {
                case HeadingBlock heading:
                    Line(text, $"{new string('#', heading.Level)} {Escape(heading.Text)}");
                    break;
                case ListBlock list:
                    foreach (var item in list.Items) Line(text, "- " + Start(item));
                    break;
                case QuoteBlock quote:
                    Line(text, "> " + Start(quote.Text));
                    break;
                case FoldBlock fold:
                    // Markdown has no folding of its own; between blank lines what is inside is Markdown again.
                    Line(text, $"<details><summary>{Html.Escape(fold.Summary)}</summary>");
                    Blocks(text, fold.Blocks);
                    Line(text, "");
                    Line(text, "</details>");
                    break;
                case TableBlock table:
                    Line(text, Row(table.Columns.Select(c => c.Text)));
                    Line(text, "|" + string.Concat(table.Columns.Select(c => c.IsNumber ? "---:|" : "---|")));
                    foreach (var row in table.Rows) Line(text, "| " + string.Join(" | ", row.Select(Of)) + " |");
                    break;
                case ParagraphBlock paragraph:
                    Line(text, Start(paragraph.Text));
                    break;
                default:
                    throw new ArgumentOutOfRangeException(nameof(blocks), block, "Not a block that has a form in Markdown.");
            }
        }
    }

    private static string Of(RenditionCell cell) =>
        cell is { Strong: true, Text.Length: > 0 } ? $"**{Escape(cell.Text)}**" : Escape(cell.Text);

    // Some readers turn "http://…" and "www.…" into links wherever they stand.
    private static bool IsOfLink(string line, int i) =>
        (line[i] == ':' && i + 1 < line.Length && line[i + 1] == '/')
        || (line[i] == '.' && i >= 3 && line.AsSpan(i - 3, 3).Equals("www", StringComparison.OrdinalIgnoreCase));

    // One line end on every machine.
    private static void Line(StringBuilder text, string line) => text.Append(line).Append('\n');
}
