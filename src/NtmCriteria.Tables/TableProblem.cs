using System.Globalization;

namespace NtmCriteria.Tables;

/// <summary>Something in a table that could not be read, and where it stands.</summary>
/// <param name="File">The name of the table.</param>
/// <param name="Line">The line in it, from 1; a row that spans several lines is named by its first.</param>
/// <param name="Column">The column as its header spells it, or null where no single column is at fault.</param>
/// <param name="Value">What stands there, or null where nothing does.</param>
/// <param name="Message">What is wrong with it, and what was expected instead.</param>
public sealed record TableProblem(string File, int Line, string? Column, string? Value, string Message)
{
    /// <summary>File, line, column and message, as compilers write them.</summary>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"{File}:{Line}: {(Column is null ? "" : $"column '{Column}': ")}{Message}");
}

/// <summary>A table whose columns cannot be understood: no row of it can be read.</summary>
public sealed class CommuneTableException : Exception
{
    /// <summary>An exception for the problems of a header.</summary>
    /// <param name="problems">The problems, at least one.</param>
    public CommuneTableException(IReadOnlyList<TableProblem> problems)
        : base(string.Join('\n', problems ?? throw new ArgumentNullException(nameof(problems)))) => Problems = problems;

    /// <summary>Everything that is wrong with the header.</summary>
    public IReadOnlyList<TableProblem> Problems { get; }
}
