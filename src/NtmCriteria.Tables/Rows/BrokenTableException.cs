namespace NtmCriteria.Tables;

/// <summary>A table that ends where it should not, or cannot be read at all.</summary>
internal sealed class BrokenTableException : Exception
{
    public BrokenTableException(string message, int line = 0, string? cell = null, Exception? inner = null)
        : base(message, inner) => (Line, Cell) = (line, cell);

    /// <summary>The line on which it breaks, or 0 where no line is at fault.</summary>
    public int Line { get; }

    /// <summary>The address of a cell, or null.</summary>
    public string? Cell { get; }

    /// <summary>Whether the bytes of a workbook contradict its format; the row that was being read is its place.</summary>
    public bool IsDamage { get; private init; }

    /// <summary>A workbook whose bytes contradict the format.</summary>
    /// <param name="what">What contradicts it.</param>
    /// <param name="inner">What the parser said.</param>
    public static BrokenTableException Damaged(string what, Exception? inner = null) =>
        new($"the workbook is damaged ({what}); expected one that a spreadsheet program opens: open it there and save it anew", inner: inner)
        {
            IsDamage = true,
        };

    /// <summary>A workbook whose bytes a parser refused.</summary>
    /// <param name="refusal">What the parser said.</param>
    public static BrokenTableException Damaged(Exception refusal) =>
        Damaged(refusal.Message.Split('\n')[0].TrimEnd('.', '\r'), refusal);

    /// <summary>The same, once the place is known.</summary>
    public BrokenTableException At(int line, string cell) => new(Message, line, cell, this);

    public TableProblem Problem(string file) => new(file, Line, null, null, Message) { Cell = Cell };
}
