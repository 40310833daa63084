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

    /// <summary>Place and message of every problem, a line each, in a language.</summary>
    /// <param name="language">The language asked for.</param>
    public string ToText(Language language) => string.Join('\n', Problems.Select(problem => problem.In(language)));
}
