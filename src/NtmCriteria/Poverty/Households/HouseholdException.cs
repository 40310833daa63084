using System.Collections.Immutable;

namespace NtmCriteria.Poverty;

/// <summary>A household record holds values that cannot be.</summary>
public sealed class HouseholdException : Exception
{
    /// <summary>An exception for the problems of one household.</summary>
    /// <param name="problems">At least one problem.</param>
    public HouseholdException(ImmutableArray<HouseholdProblem> problems)
        : base(string.Join('\n', problems)) => Problems = problems;

    /// <summary>All problems.</summary>
    public ImmutableArray<HouseholdProblem> Problems { get; }
}
