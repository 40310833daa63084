namespace NtmCriteria.Tables;

/// <summary>What a column of a table was taken for, and what stands in it.</summary>
/// <param name="Place">Its place in the table, from 1.</param>
/// <param name="Header">The header as the table spells it.</param>
/// <param name="Use">
/// What it was taken for: the name of a column (<c>code</c>, <c>year</c>), an id (<c>17.1</c>, <c>advanced:14.1</c>,
/// <c>criterion 16</c>), or <c>number</c> (of the row), <c>remark</c>, <c>unnamed</c>, <c>unknown</c>.
/// </param>
/// <param name="Meaning">The same for a reader, with its unit.</param>
public sealed record ColumnLook(int Place, string Header, string Use, LocalText Meaning)
{
    private readonly EquatableList<string> words;

    /// <summary>The cells that hold something, in rows that are communes or households.</summary>
    public int Filled { get; init; }

    /// <summary>The cells that hold nothing.</summary>
    public int Empty { get; init; }

    /// <summary>How many of the filled ones are numbers.</summary>
    public int Numbers { get; init; }

    /// <summary>The least number, or null where there is none.</summary>
    public decimal? Least { get; init; }

    /// <summary>The greatest number, or null where there is none.</summary>
    public decimal? Greatest { get; init; }

    /// <summary>The first words that stand in it, each once; at most five.</summary>
    public IReadOnlyList<string> Words { get => words.Items ?? []; init => words = new(value); }

    /// <summary>Use and header.</summary>
    public override string ToString() => $"{Header}: {Use}";
}
