using NodaTime;
using NtmCriteria.Units;

namespace NtmCriteria.Titles;

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
