using System.Text;

namespace NtmCriteria;

/// <summary>Writes a fragment of HTML that is also well-formed XML.</summary>
internal static class Html
{
    private const string CellStyle = "border:1px solid #888;padding:.2em .5em";

    /// <summary>Text as content of an element or of a quoted attribute.</summary>
    public static string Escape(string text)
    {
        var line = OneLine.Make(text);
        var escaped = new StringBuilder(line.Length + 8);
        foreach (var c in line)
        {
            var entity = c switch
            {
                '&' => "&amp;",
                '<' => "&lt;",
                '>' => "&gt;",
                '"' => "&quot;",
                '\'' => "&#39;",
                _ => null,
            };
            if (entity is null) escaped.Append(c);
            else escaped.Append(entity);
        }

        return escaped.ToString();
    }

    public static string Write(Rendition rendition)
    {
        var text = new StringBuilder();
        text.Append("<div lang=\"").Append(rendition.Language == Language.Vietnamese ? "vi" : "en").Append("\">\n");
        Blocks(text, rendition.Blocks);
        return text.Append("</div>\n").ToString();
    }

    private static void Blocks(StringBuilder text, IEnumerable<Block> blocks)
    {
        foreach (var block in blocks)
        {
            switch (block)
            {
                case HeadingBlock heading:
                    Element(text, $"h{(char)('0' + heading.Level)}", heading.Text);
                    break;
                case ListBlock list:
                    text.Append("<ul>\n");
                    foreach (var item in list.Items) Element(text, "li", item);
                    text.Append("</ul>\n");
                    break;
                case QuoteBlock quote:
                    text.Append("<blockquote>\n");
                    Element(text, "p", quote.Text);
                    text.Append("</blockquote>\n");
                    break;
                case FoldBlock fold:
                    text.Append("<details>\n");
                    Element(text, "summary", fold.Summary);
                    Blocks(text, fold.Blocks);
                    text.Append("</details>\n");
                    break;
                case TableBlock table:
                    Table(text, table);
                    break;
                case ParagraphBlock paragraph:
                    Element(text, "p", paragraph.Text);
                    break;
                default:
                    throw new ArgumentOutOfRangeException(nameof(blocks), block, "Not a block that has a form in HTML.");
            }
        }
    }

    private static void Table(StringBuilder text, TableBlock table)
    {
        text.Append("<table style=\"border-collapse:collapse\">\n<thead><tr>");
        foreach (var column in table.Columns)
            text.Append("<th scope=\"col\" style=\"").Append(CellStyle).Append("\">").Append(Escape(column.Text)).Append("</th>");
        text.Append("</tr></thead>\n<tbody>\n");
        foreach (var row in table.Rows)
        {
            text.Append("<tr>");
            for (var c = 0; c < row.Length; c++)
            {
                text.Append("<td style=\"").Append(CellStyle)
                    .Append(table.Columns[c].IsNumber ? ";text-align:right" : "").Append(Tint(row[c].Verdict)).Append("\">");
                var content = Escape(row[c].Text);
                text.Append(row[c] is { Strong: true, Text.Length: > 0 } ? $"<strong>{content}</strong>" : content).Append("</td>");
            }

            text.Append("</tr>\n");
        }

        text.Append("</tbody>\n</table>\n");
    }

    // The word says it too; a tint over the page's own colour leaves the text readable on light and dark.
    private static string Tint(Verdict? verdict) => verdict switch
    {
        Verdict.Met => ";background:rgba(0,150,60,.18)",
        Verdict.NotMet => ";background:rgba(220,40,40,.18)",
        Verdict.Undetermined => ";background:rgba(230,160,0,.18)",
        _ => "",
    };

    private static void Element(StringBuilder text, string name, string content) =>
        text.Append('<').Append(name).Append('>').Append(Escape(content)).Append("</").Append(name).Append(">\n");
}
