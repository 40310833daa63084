namespace NtmCriteria.Tables;

/// <summary>Something in a table of households that could not be read, and where it stands.</summary>
/// <param name="File">The name of the table.</param>
/// <param name="Line">The line in it, from 1.</param>
/// <param name="Column">The column, or null where no single column is at fault.</param>
/// <param name="Value">What stands there, or null.</param>
/// <param name="Message">What is wrong with it, and what was expected instead.</param>
public sealed record HouseholdTableProblem(string File, long Line, string? Column, string? Value, string Message)
{
    /// <summary>The sheet and the address of the cell in a workbook, as <c>Sheet1!F12</c>; null for CSV.</summary>
    public string? Cell { get; init; }

    /// <summary>File, line or cell, column, value and message, as compilers write them.</summary>
    public override string ToString() =>
        $"{TableProblem.Place(File, Line, Cell)}: {(Column is null ? "" : $"column '{Column}': ")}{(Value is null ? "" : $"'{Value}': ")}{Message}";
}

/// <summary>A table of households whose header cannot be understood: no row of it can be read.</summary>
public sealed class HouseholdTableException : Exception
{
    /// <summary>An exception for the problems of a header.</summary>
    /// <param name="problems">The problems, at least one.</param>
    public HouseholdTableException(IReadOnlyList<HouseholdTableProblem> problems)
        : base(string.Join('\n', problems ?? throw new ArgumentNullException(nameof(problems)))) => Problems = problems;

    /// <summary>Everything that is wrong with the header.</summary>
    public IReadOnlyList<HouseholdTableProblem> Problems { get; }
}

/// <summary>One row of a table of households.</summary>
/// <param name="Line">Its line, from 1.</param>
/// <param name="Household">The household, or null where a cell is bad.</param>
/// <param name="Problems">What is wrong with it; null where nothing is.</param>
public readonly record struct HouseholdRow(
    long Line, Poverty.Household? Household, IReadOnlyList<HouseholdTableProblem>? Problems);
