namespace NtmCriteria.Tables;

/// <summary>How a sheet looks as a whole, known once its rows are written.</summary>
internal sealed record SheetLayout
{
    /// <summary>The name on its tab.</summary>
    public required string Name { get; init; }

    /// <summary>The width of each column in characters; 0 hides it.</summary>
    public required IReadOnlyList<double> Widths { get; init; }

    /// <summary>The row of the header: it and all above it stay in sight, and it stands on every printed page. 0 for none.</summary>
    public int HeaderRow { get; init; }

    /// <summary>The first of the rows that stand on every printed page; they end with the header. 0 for the header alone.</summary>
    public int FirstPrinted { get; init; }

    /// <summary>How many columns on the left stay in sight.</summary>
    public int FrozenColumns { get; init; }

    /// <summary>Whether the rows below the header can be filtered by every column.</summary>
    public bool Filter { get; init; }

    /// <summary>The last row that belongs to the table; 0 for the last one written.</summary>
    public int LastRow { get; init; }

    /// <summary>Cells that show as one, as A1:F1.</summary>
    public IReadOnlyList<string> Merged { get; init; } = [];

    /// <summary>What may be typed into cells.</summary>
    public IReadOnlyList<CellValidation> Validations { get; init; } = [];

    /// <summary>What stands at the foot of every printed page: left and right; the page number stands between.</summary>
    public (string Left, string Right) Footer { get; init; } = ("", "");

    /// <summary>The colour of its tab as six hexadecimal digits, or null.</summary>
    public string? Tab { get; init; }

    /// <summary>Whether it is too wide for one page: it prints on several beside one another, with the frozen columns on each.</summary>
    public bool Wide { get; init; }

    /// <summary>Whether it prints on upright pages.</summary>
    public bool Portrait { get; init; }
}

/// <summary>What may be typed into a range of cells, and what a spreadsheet says where something else is.</summary>
/// <param name="Range">The range, as F8:F507.</param>
/// <param name="Type">list or custom.</param>
/// <param name="Formula">The list in quotes, or the condition.</param>
/// <param name="Title">The title of the hint.</param>
/// <param name="Hint">What belongs here.</param>
/// <param name="Strict">Whether anything else is refused; otherwise it is warned of.</param>
internal sealed record CellValidation(string Range, string Type, string Formula, string Title, string Hint, bool Strict);
