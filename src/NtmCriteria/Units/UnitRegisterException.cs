using System.Collections.Immutable;

namespace NtmCriteria.Units;

/// <summary>Units or an event are not sound. Nothing of them was taken in.</summary>
public sealed class UnitRegisterException : Exception
{
    /// <summary>An exception for what is wrong.</summary>
    /// <param name="problems">At least one problem.</param>
    public UnitRegisterException(ImmutableArray<UnitProblem> problems)
        : base(string.Join('\n', problems)) => Problems = problems;

    /// <summary>Everything that was found wrong.</summary>
    public ImmutableArray<UnitProblem> Problems { get; }
}
