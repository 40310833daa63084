using System.Collections.Immutable;
using NodaTime;
using NtmCriteria.Law;

namespace NtmCriteria.Authoring.Changes;

/// <summary>One change of the rules: what changed, for whom and when, and how it read before and reads now.</summary>
/// <param name="Kind">How it changed.</param>
/// <param name="SetId">The set, as the second state names it; of a set that is gone, as the first did.</param>
public sealed record RuleChange(ChangeKind Kind, string SetId)
{
    private readonly EquatableArray<string> strata;
    private readonly EquatableArray<int> years;

    /// <summary>The number of the criterion, or null where the set as a whole changed.</summary>
    public int? Criterion { get; init; }

    /// <summary>The indicator, as the second state names it; of one that is gone, as the first did; else null.</summary>
    public string? Indicator { get; init; }

    /// <summary>The indicator's id in the first state where it is another, else null.</summary>
    public string? FormerIndicator { get; init; }

    /// <summary>The part of the indicator that changed, or null.</summary>
    public string? Part { get; init; }

    /// <summary>What the indicator, criterion or set is called.</summary>
    public LocalText? Label { get; init; }

    /// <summary>The regions or groups for which it changed; empty: all, or none matters.</summary>
    public ImmutableArray<string> Strata { get => strata; init => strata = value; }

    /// <summary>The years of data for which it changed; empty: all, or none matters.</summary>
    public ImmutableArray<int> Years { get => years; init => years = value; }

    /// <summary>The first day for which it changed; null: the first that both states have.</summary>
    public LocalDate? From { get; init; }

    /// <summary>The last day for which it changed; null: the last that both states have.</summary>
    public LocalDate? To { get; init; }

    /// <summary>The only province for whose communes it changed, or null.</summary>
    public string? Province { get; init; }

    /// <summary>The only zone for whose communes it changed, or null.</summary>
    public Zone? Zone { get; init; }

    /// <summary>How it read, or null where there was nothing.</summary>
    public LocalText? Old { get; init; }

    /// <summary>How it reads, or null where there is nothing.</summary>
    public LocalText? New { get; init; }

    /// <summary>What was asked, where a requirement changed; with its source.</summary>
    public Requirement? OldRequirement { get; init; }

    /// <summary>What is asked, where a requirement changed; with its source.</summary>
    public Requirement? NewRequirement { get; init; }

    /// <summary>What it rests on that changed, such as <c>commune/advanced/2021-2025#10.1</c>; else null.</summary>
    public string? Follows { get; init; }

    /// <summary>Whether no verdict can depend on it, unless evidence is asked for strictly.</summary>
    public bool IsNeutral => Kind is ChangeKind.Relabelled or ChangeKind.Resourced or ChangeKind.EvidenceChanged;

    /// <summary>The change as one line.</summary>
    /// <param name="language">The language.</param>
    public string Explain(Language language) => ChangeWording.Line(this, language);

    /// <summary>The change as one line in English.</summary>
    public override string ToString() => Explain(Language.English);
}
