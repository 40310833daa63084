namespace NtmCriteria.Tables;

/// <summary>What kind of file a table is and how it was opened.</summary>
/// <param name="Kind">csv, xlsx, xls, html or xml.</param>
internal sealed record TableForm(string Kind)
{
    /// <summary>How its bytes become letters, or null where the kind says it.</summary>
    public string? Encoding { get; init; }

    /// <summary>What separates its columns, or null.</summary>
    public char? Separator { get; init; }

    /// <summary>The sheet that is read, or null.</summary>
    public string? Sheet { get; init; }

    /// <summary>The letters of its texts.</summary>
    public LetterSet Letters { get; init; }

    /// <summary>The set that it was made for, where a line above its header names one.</summary>
    public string? SetId { get; init; }

    /// <summary>The line or row of its header, from 1.</summary>
    public int HeaderLine { get; init; } = 1;
}
