using System.Collections.Immutable;

namespace NtmCriteria.Titles;

/// <summary>A timeline is not sound. Nothing of what was added was taken in.</summary>
public sealed class CommuneHistoryException : Exception
{
    /// <summary>An exception for what is wrong.</summary>
    /// <param name="problems">At least one problem.</param>
    public CommuneHistoryException(ImmutableArray<HistoryProblem> problems)
        : base(string.Join('\n', problems)) => Problems = problems;

    /// <summary>Everything that was found wrong.</summary>
    public ImmutableArray<HistoryProblem> Problems { get; }
}
