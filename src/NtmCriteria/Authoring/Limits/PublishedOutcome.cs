using System.Collections.Immutable;

namespace NtmCriteria.Authoring.Limits;

/// <summary>One commune with published values and what was decided of it.</summary>
/// <param name="SetId">The set that it was judged by.</param>
/// <param name="Dossier">Its values; the year is that of the income.</param>
/// <param name="DecidedIn">The year of the decision: it picks the version of the set.</param>
/// <param name="Result">What was decided.</param>
/// <param name="Outcome">The same in the words of the publication.</param>
/// <param name="Reference">Where that was published.</param>
public sealed record PublishedOutcome(
    string SetId, Dossier Dossier, int DecidedIn, PublishedResult Result, string Outcome, string Reference)
{
    private readonly EquatableArray<string> failed;
    private readonly EquatableArray<int> openCriteria;

    /// <summary>Whether the decision knew something that the rule does not: criteria "basically met", points. Such a row says nothing of a level.</summary>
    public bool IsIrregular { get; init; }

    /// <summary>Whether it was judged as a model commune, whose income must exceed the level by the factor of the model set.</summary>
    public bool IsModel { get; init; }

    /// <summary>Whether the year of the value was not printed: what follows for levels by year is weak.</summary>
    public bool IsYearOpen { get; init; }

    /// <summary>The indicators that are named as failed.</summary>
    public ImmutableArray<string> Failed { get => failed; init => failed = value; }

    /// <summary>
    /// The numbers of all criteria that were not met, where every one of them was named; else empty. The others were met; a
    /// criterion with one indicator failed by it.
    /// </summary>
    public ImmutableArray<int> OpenCriteria { get => openCriteria; init => openCriteria = value; }

    /// <summary>Commune, set and outcome.</summary>
    public override string ToString() => $"{Dossier?.Commune}, {DecidedIn}, {SetId}: {Outcome}";
}
