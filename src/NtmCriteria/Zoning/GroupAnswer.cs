using System.Collections.Immutable;
using NodaTime;
using NtmCriteria.Law;

namespace NtmCriteria.Zoning;

/// <summary>The commune group on a day: one, or all that nothing known rules out; never decided by the order of tests.</summary>
/// <param name="Date">The day.</param>
/// <param name="Possible">The groups still possible, in order; empty where there are none on the day.</param>
/// <param name="Reason">Why it is open, or none.</param>
/// <param name="Source">The rule, or null.</param>
/// <remarks>Decision 51/2025/QĐ-TTg. Who assigns a commune to its group was not seen.</remarks>
public sealed record GroupAnswer(
    LocalDate Date, ImmutableArray<int> Possible, GroupReason Reason, LegalSource? Source)
{
    private readonly EquatableArray<int> possible = Possible;

    /// <summary>The groups still possible, in order; empty where there are none on the day.</summary>
    public ImmutableArray<int> Possible { get => possible; init => possible = value; }

    /// <summary>The group as <see cref="Commune.Group"/> takes it, or null while it is open.</summary>
    public string? Group => Possible is [var only] ? DocumentReader.Number(only) : null;

    /// <summary>The answer as a sentence.</summary>
    /// <param name="language">The language.</param>
    public string Explain(Language language) => ZoneFindings.Describe(this, language).ToString();

    /// <summary>The answer in English.</summary>
    public override string ToString() => Explain(Language.English);

    internal static GroupAnswer Of(
        GroupRule rule, GroupFacts facts, bool? secondOrThirdZone, LocalDate date, EvaluationOptions options)
    {
        if (!rule.Days.Contains(date)) return new(date, [], GroupReason.NoGroupsOnDay, null);
        if (rule.Source.Evidence < options.MinimumEvidence)
            return new(date, [1, 2, 3], GroupReason.EvidenceBelowGrade, rule.Source);
        var first = (facts.NextToUrbanArea & facts.UrbanOrientation)
            | !Levels.AtLeast(facts.Agriculture, rule.AgricultureBelow, share: true)
            | facts.DesignatedUrbanArea;
        var third = secondOrThirdZone;
        if (first is true && third is true) return new(date, [1, 3], GroupReason.OneAndThree, rule.Source);
        var possible = ImmutableArray.CreateBuilder<int>();
        if (first is not false) possible.Add(1);
        if (first is not true && third is not true) possible.Add(2);
        if (third is not false) possible.Add(3);
        return new(
            date, possible.ToImmutable(), possible.Count == 1 ? GroupReason.None : GroupReason.FactNotObserved, rule.Source);
    }
}
