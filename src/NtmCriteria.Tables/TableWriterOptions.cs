namespace NtmCriteria.Tables;

/// <summary>What a table is written as.</summary>
public enum TableFormat
{
    /// <summary>CSV in UTF-8, with a header row.</summary>
    Csv,

    /// <summary>An Excel workbook with one sheet.</summary>
    Xlsx,
}

/// <summary>How a table of communes, households or members is written.</summary>
public sealed record TableWriterOptions
{
    /// <summary>What is written. Default: CSV.</summary>
    public TableFormat Format { get; init; }

    /// <summary>
    /// How numbers in texts are written. Default: invariant (43.5), columns separated by commas. Vietnamese: 43,5, columns
    /// separated by semicolons, and a byte order mark, as a Vietnamese Excel wants it. A workbook stores numbers as such.
    /// </summary>
    public NumberStyle Numbers { get; init; }

    /// <summary>The name of the sheet of a workbook, 1 to 31 characters; null: by what stands in it. CSV has none.</summary>
    public string? Sheet { get; init; }
}

/// <summary>Something that a table cannot hold; nothing of the row was written.</summary>
public sealed class TableWriteException : Exception
{
    /// <summary>An exception that says what cannot be held, and what can.</summary>
    /// <param name="message">Whose row it is, the value, and what was expected.</param>
    public TableWriteException(string message)
        : base(message) => Text = new(message, message);

    internal TableWriteException(LocalText text)
        : base(text.En) => Text = text;

    /// <summary>The message in both languages.</summary>
    public LocalText Text { get; }
}
