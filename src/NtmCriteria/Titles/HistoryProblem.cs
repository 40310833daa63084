using System.Collections.Immutable;
using NodaTime;

namespace NtmCriteria;

/// <summary>What is wrong with a decision on a timeline.</summary>
public enum HistoryProblemKind
{
    /// <summary>A tier was recognised before there was a set for it.</summary>
    RecognisedBeforeSet,

    /// <summary>The decision names a set that the rules do not know.</summary>
    UnknownSet,

    /// <summary>The decision names a set of another tier.</summary>
    SetOfAnotherTier,

    /// <summary>A tier was recognised that no longer existed, and no set of before is named.</summary>
    TierNoLongerExists,

    /// <summary>The decision is dated outside the period of the unit.</summary>
    OutsideUnitPeriod,

    /// <summary>The unit is outside the rural programme: it cannot be recognised.</summary>
    OutsideProgramme,

    /// <summary>A title was revoked that the unit cannot have held.</summary>
    RevokedWithoutTitle,

    /// <summary>The decision gives or leaves a title that makes no sense: no tier, or one not below the revoked one.</summary>
    TierMakesNoSense,

    /// <summary>The same decision stands on the timeline already.</summary>
    Repeated,
}

/// <summary>One thing that is wrong with a timeline.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Unit">The unit.</param>
/// <param name="Event">The decision.</param>
/// <param name="On">The day concerned.</param>
/// <param name="Answer">What the rules say of the day, where that is the problem; else null.</param>
/// <param name="SetStart">The first day of the set that the decision names, where that is the problem; else null.</param>
public sealed record HistoryProblem(
    HistoryProblemKind Kind, AdministrativeUnit Unit, TitleEvent Event, LocalDate On, SetAnswer? Answer = null,
    LocalDate? SetStart = null)
{
    /// <summary>The problem as a sentence.</summary>
    /// <param name="language">The language.</param>
    public string Explain(Language language) => TitleFindings.Describe(this, language).ToString();

    /// <summary>The problem in English.</summary>
    public override string ToString() => Explain(Language.English);
}

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
