namespace NtmCriteria;

internal abstract record Block;

internal sealed record HeadingBlock(string Text, int Level) : Block;

internal sealed record ParagraphBlock(string Text) : Block;

internal sealed record ListBlock(IReadOnlyList<string> Items) : Block;

internal sealed record QuoteBlock(string Text) : Block;

internal sealed record FoldBlock(string Summary, IReadOnlyList<Block> Blocks) : Block;

internal sealed record TableBlock(IReadOnlyList<RenditionColumn> Columns) : Block
{
    private readonly List<RenditionCell[]> rows = [];

    public IReadOnlyList<RenditionCell[]> Rows => rows;

    public void Row(params RenditionCell[] cells) => rows.Add(
        cells.Length == Columns.Count
            ? cells
            : throw new ArgumentException($"A row has {cells.Length} cells; expected {Columns.Count}.", nameof(cells)));
}
