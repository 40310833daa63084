namespace NtmCriteria;

/// <summary>
/// What a result shows, before any form: headings, sentences, lists and tables of plain text. Said once, written as
/// Markdown and as HTML, so that the two never differ.
/// </summary>
/// <param name="language">The language of its texts.</param>
internal sealed class Rendition(Language language)
{
    private readonly List<Block> blocks = [];

    public Language Language => language;

    public bool Vi => language == Language.Vietnamese;

    public IReadOnlyList<Block> Blocks => blocks;

    public string Pick(string vietnamese, string english) => Vi ? vietnamese : english;

    /// <summary>A heading; a result begins at level 2, below the title of the page that shows it.</summary>
    public void Heading(string text, int level = 2) => blocks.Add(new HeadingBlock(text, level));

    public void Paragraph(string text) => blocks.Add(new ParagraphBlock(text));

    public void List(IEnumerable<string> items)
    {
        var all = items.ToArray();
        if (all.Length > 0) blocks.Add(new ListBlock(all));
    }

    public void Quote(string text) => blocks.Add(new QuoteBlock(text));

    /// <summary>What stands folded behind one line until somebody opens it.</summary>
    public void Fold(string summary, Rendition inside) => blocks.Add(new FoldBlock(summary, inside.Blocks));

    /// <summary>A table; rows are added to what is returned.</summary>
    public TableBlock Table(params RenditionColumn[] columns)
    {
        var table = new TableBlock(columns);
        blocks.Add(table);
        return table;
    }

    public string ToMarkdown() => Markdown.Write(this);

    public string ToHtml() => Html.Write(this);
}
