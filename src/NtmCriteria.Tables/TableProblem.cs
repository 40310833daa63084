using System.Globalization;
using NtmCriteria.Bulk;

namespace NtmCriteria.Tables;

/// <summary>Something in a table that could not be read, and where it stands.</summary>
/// <param name="File">The name of the table.</param>
/// <param name="Line">
/// The line in it, or the row of its sheet, from 1; a row that spans several lines is named by its first. 0 where the
/// file as a whole is at fault.
/// </param>
/// <param name="Column">The column as its header spells it, or null where no single column is at fault.</param>
/// <param name="Value">What stands there, or null where nothing does.</param>
/// <param name="Message">What is wrong with it, and what was expected instead, in English.</param>
public sealed record TableProblem(string File, int Line, string? Column, string? Value, string Message)
{
    /// <summary>The sheet and the address of the cell in a workbook, as <c>Sheet1!F12</c>; null for CSV.</summary>
    public string? Cell { get; init; }

    /// <summary>The setting of <see cref="CommuneTableOptions"/> under which it would be no problem.</summary>
    public TableSetting Setting { get; init; }

    /// <summary>The message in both languages.</summary>
    public LocalText Text { get => field ?? new(Message, Message); init; }

    internal static TableProblem Of(string file, int line, string? column, string? value, LocalText text) =>
        new(file, line, column, value, text.En) { Text = text };

    /// <summary>File, line or cell, column and message in a language, as compilers write them.</summary>
    /// <param name="language">The language asked for.</param>
    public string In(Language language) =>
        Place(File, Line, Cell) + ": "
        + (Column is null ? "" : language == Language.Vietnamese ? $"cột '{Column}': " : $"column '{Column}': ")
        + Text.In(language);

    /// <summary>File, line or cell, column and message in English.</summary>
    public override string ToString() => In(Language.English);

    /// <summary>Where a problem stands: a cell by its address, a line by its number, a file as a whole by its name.</summary>
    internal static string Place(string file, long line, string? cell) =>
        cell is not null ? $"{file}: {cell}" : line == 0 ? file : string.Create(CultureInfo.InvariantCulture, $"{file}:{line}");
}
