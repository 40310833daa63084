using System.Collections.Immutable;
using NodaTime;

namespace NtmCriteria;

/// <summary>What is wrong with units or with an event.</summary>
public enum UnitProblemKind
{
    /// <summary>Two units use one code on one day.</summary>
    CodeUsedTwice,

    /// <summary>A unit has no code.</summary>
    CodeMissing,

    /// <summary>An event names a part that did not exist on the day before.</summary>
    UnknownPart,

    /// <summary>An event names a successor that is not described, or describes one that nothing goes into.</summary>
    UnknownSuccessor,

    /// <summary>A whole transfer goes to several units, or a split one to a single unit.</summary>
    TransferKindWrong,

    /// <summary>An event of this kind needs another number of parts or successors.</summary>
    WrongShape,

    /// <summary>The same line stands twice, or the same successor is described twice.</summary>
    Repeated,
}

/// <summary>One thing that is wrong, with the units concerned.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Code">The code concerned.</param>
/// <param name="On">The first day concerned, or null.</param>
/// <param name="Units">The units concerned, as far as they exist.</param>
public sealed record UnitProblem(
    UnitProblemKind Kind, string Code, LocalDate? On, ImmutableArray<AdministrativeUnit> Units)
{
    /// <summary>The units concerned, as far as they exist.</summary>
    public ImmutableArray<AdministrativeUnit> Units { get; init; } = Units.IsDefault ? [] : Units;

    /// <summary>The problem as a sentence.</summary>
    /// <param name="language">The language.</param>
    public string Explain(Language language) => UnitFindings.Describe(this, language).ToString();

    /// <summary>The problem in English.</summary>
    public override string ToString() => Explain(Language.English);
}

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
