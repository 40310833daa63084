namespace NtmCriteria.Tables;

/// <summary>A table that ends where it should not, or cannot be read at all.</summary>
internal sealed class BrokenTableException : Exception
{
    public BrokenTableException(LocalText text, int line = 0, string? cell = null, Exception? inner = null)
        : base(text.En, inner) => (Text, Line, Cell) = (text, line, cell);

    /// <summary>What is wrong, in both languages.</summary>
    public LocalText Text { get; }

    /// <summary>The line on which it breaks, or 0 where no line is at fault.</summary>
    public int Line { get; }

    /// <summary>The address of a cell, or null.</summary>
    public string? Cell { get; }

    /// <summary>Whether the bytes of a workbook contradict its format; the row that was being read is its place.</summary>
    public bool IsDamage { get; private init; }

    /// <summary>A workbook whose bytes contradict the format.</summary>
    /// <param name="what">What contradicts it.</param>
    /// <param name="inner">What the parser said.</param>
    public static BrokenTableException Damaged(LocalText what, Exception? inner = null) =>
        new(TableTexts.Fill("damaged", ("what", what)), inner: inner)
        {
            IsDamage = true,
        };

    /// <summary>A workbook whose bytes a parser refused.</summary>
    /// <param name="refusal">What the parser said.</param>
    public static BrokenTableException Damaged(Exception refusal) =>
        Damaged(Said(refusal), refusal);

    /// <summary>The first line of what a parser said; it speaks English alone.</summary>
    public static LocalText Said(Exception refusal)
    {
        var line = refusal.Message.Split('\n')[0].TrimEnd('.', '\r');
        return new(line, line);
    }

    /// <summary>The same, once the place is known.</summary>
    public BrokenTableException At(int line, string cell) => new(Text, line, cell, this);

    public TableProblem Problem(string file) => TableProblem.Of(file, Line, null, null, Text) with { Cell = Cell };
}
