namespace NtmCriteria.Tables;

/// <summary>A table of communes, households or members whose header cannot be understood: no row of it can be read.</summary>
public sealed class TableException : Exception
{
    /// <summary>An exception for the problems of a header.</summary>
    /// <param name="problems">The problems, at least one.</param>
    public TableException(IReadOnlyList<TableProblem> problems)
        : base(string.Join('\n', problems ?? throw new ArgumentNullException(nameof(problems)))) => Problems = problems;

    /// <summary>Everything that is wrong with the header.</summary>
    public IReadOnlyList<TableProblem> Problems { get; }
}
