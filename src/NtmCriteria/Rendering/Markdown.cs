using System.Text;

namespace NtmCriteria;

/// <summary>Writes Markdown whose structure is the writer's alone.</summary>
internal static class Markdown
{
    public static string Write(Rendition rendition)
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
                    Line(text, $"{new string('#', heading.Level)} {MarkdownText.Escape(heading.Text)}");
                    break;
                case ListBlock list:
                    foreach (var item in list.Items) Line(text, "- " + MarkdownText.Start(item));
                    break;
                case QuoteBlock quote:
                    Line(text, "> " + MarkdownText.Start(quote.Text));
                    break;
                case FoldBlock fold:
                    // Markdown has no folding of its own; between blank lines what is inside is Markdown again.
                    Line(text, $"<details><summary>{Html.Escape(fold.Summary)}</summary>");
                    Blocks(text, fold.Blocks);
                    Line(text, "");
                    Line(text, "</details>");
                    break;
                case TableBlock table:
                    Line(text, MarkdownText.Row(table.Columns.Select(c => c.Text)));
                    Line(text, "|" + string.Concat(table.Columns.Select(c => c.IsNumber ? "---:|" : "---|")));
                    foreach (var row in table.Rows) Line(text, "| " + string.Join(" | ", row.Select(Write)) + " |");
                    break;
                case ParagraphBlock paragraph:
                    Line(text, MarkdownText.Start(paragraph.Text));
                    break;
                default:
                    throw new ArgumentOutOfRangeException(nameof(blocks), block, "Not a block that has a form in Markdown.");
            }
        }
    }

    private static string Write(RenditionCell cell) =>
        cell is { Strong: true, Text.Length: > 0 } ? $"**{MarkdownText.Escape(cell.Text)}**" : MarkdownText.Escape(cell.Text);

    // One line end on every machine.
    private static void Line(StringBuilder text, string line) => text.Append(line).Append('\n');
}
