namespace NtmCriteria.Tables;

/// <summary>How a cell looks. Equal styles are stored once.</summary>
internal readonly record struct CellStyle
{
    /// <summary>The colour behind the text as six hexadecimal digits, or null.</summary>
    public string? Fill { get; init; }

    /// <summary>The colour of the text as six hexadecimal digits, or null for black.</summary>
    public string? Ink { get; init; }

    public bool Bold { get; init; }

    /// <summary>The size in points; 0 for the usual one.</summary>
    public int Size { get; init; }

    public bool Wrap { get; init; }

    public bool Centre { get; init; }

    /// <summary>Whether the text stands at the foot of a high cell.</summary>
    public bool Low { get; init; }

    /// <summary>Whether the text stands upright on its side, for narrow columns.</summary>
    public bool Upright { get; init; }

    /// <summary>Whether thin lines stand around the cell.</summary>
    public bool Ruled { get; init; }

    /// <summary>What is typed into the cell stays text: codes keep their zeros, 5/8 does not become a date.</summary>
    public bool AsText { get; init; }

    /// <summary>Whether the text begins like a formula and must stay text when somebody edits it.</summary>
    public bool Quoted { get; init; }
}
