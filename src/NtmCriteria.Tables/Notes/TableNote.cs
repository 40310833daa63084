namespace NtmCriteria.Tables;

/// <summary>Something in the rows of a table that its reader should know although it is no error.</summary>
/// <param name="Kind">What it speaks of.</param>
/// <param name="File">The name of the table.</param>
/// <param name="Line">The line, or the row of the sheet, where it stands first, from 1.</param>
/// <param name="Column">The column as its header spells it, or null where none is meant.</param>
/// <param name="Value">What stands there, or null.</param>
/// <param name="Message">What was done with it.</param>
public sealed record TableNote(TableNoteKind Kind, string File, int Line, string? Column, string? Value, LocalText Message)
{
    /// <summary>The sheet and the address of the cell in a workbook, as <c>Sheet1!F12</c>; null for CSV.</summary>
    public string? Cell { get; init; }

    /// <summary>Place and message in a language.</summary>
    /// <param name="language">The language asked for.</param>
    public string In(Language language)
    {
        var column = Column is null ? "" : language == Language.Vietnamese ? $"cột '{Column}': " : $"column '{Column}': ";
        return $"{TableProblem.Place(File, Line, Cell)}: {column}{Message.In(language)}";
    }

    /// <summary>Place and message in English.</summary>
    public override string ToString() => In(Language.English);
}
