using System.Collections.Frozen;
using System.Collections.Immutable;
using NodaTime;
using NtmCriteria.Law;

namespace NtmCriteria.Authoring.Changes;

/// <summary>
/// What two states of the rules differ in: every change, for whom and when. It is sound and complete: where it is empty
/// no dossier gets another verdict, and no commune's result changes but through what it names. Immutable.
/// </summary>
public sealed class RuleDiff : IRendered
{
    private readonly HashSet<(string SetId, string? Indicator)> named;

    private readonly FrozenDictionary<string, bool> alike;

    /// <param name="old">The first state.</param>
    /// <param name="now">The second state.</param>
    /// <param name="changes">The changes.</param>
    /// <param name="patch">What turns the one into the other.</param>
    /// <param name="alike">The sets without a change that any verdict depends on; true where there is no change at all.</param>
    internal RuleDiff(
        RuleView old, RuleView now, ImmutableArray<RuleChange> changes, BookPatch patch, FrozenDictionary<string, bool> alike)
    {
        this.alike = alike;
        Old = old;
        New = now;
        Changes = changes;
        Patch = patch;
        named = [.. changes.SelectMany(c => new[]
        {
            (c.SetId, c.Indicator), (c.SetId, c.FormerIndicator ?? c.Indicator), (patch.OldIdOf(c.SetId), c.FormerIndicator ?? c.Indicator),
        })];
    }

    /// <summary>The first state.</summary>
    public RuleView Old { get; }

    /// <summary>The second state.</summary>
    public RuleView New { get; }

    /// <summary>The changes, by set, criterion and indicator.</summary>
    public ImmutableArray<RuleChange> Changes { get; }

    /// <summary>Whether both states are the same.</summary>
    public bool IsEmpty => Changes.IsEmpty;

    /// <summary>Whether only names, sources and evidence differ: no verdict depends on them, unless evidence is asked for.</summary>
    public bool IsNeutral => Changes.All(c => c.IsNeutral);

    /// <summary>Whether a change names an indicator of a set, or without an indicator the set as a whole.</summary>
    /// <param name="setId">The set, by its id in either state.</param>
    /// <param name="indicator">The indicator, by its id in either state, or null for the set itself.</param>
    public bool Names(string setId, string? indicator = null) => named.Contains((setId, indicator));

    /// <summary>The changes of one kind.</summary>
    /// <param name="kind">The kind.</param>
    public IEnumerable<RuleChange> Select(ChangeKind kind) => Changes.Where(c => c.Kind == kind);

    /// <summary>Compares two states of the rules.</summary>
    /// <param name="old">The first state.</param>
    /// <param name="now">The second state.</param>
    /// <exception cref="ArgumentException">
    /// One speaks of communes and the other of districts, or a set is not in force on the day that is looked at.
    /// </exception>
    public static RuleDiff Between(RuleView old, RuleView now)
    {
        ArgumentNullException.ThrowIfNull(old);
        ArgumentNullException.ThrowIfNull(now);
        return BookComparison.Compare(old, now);
    }

    /// <summary>The sets of either state that read a commune's dossier on a day, those of the second state first.</summary>
    /// <param name="asOf">The day whose rules apply where a state has no day of its own.</param>
    public IEnumerable<CriteriaSet> SetsReading(LocalDate asOf) => new BothEvaluator(this, default).SetsOn(asOf);

    /// <inheritdoc/>
    public string ToMarkdown(Language language = Language.English) => DiffPage.Render(this, language).ToMarkdown();

    /// <inheritdoc/>
    public string ToHtml(Language language) => DiffPage.Render(this, language).ToHtml();

    /// <inheritdoc cref="IRendered.ToHtml(Language)"/>
    public string ToHtml() => ToHtml(Language.English);

    /// <summary>The whole as text, one line a change.</summary>
    /// <param name="language">The language.</param>
    public string ToText(Language language) => DiffText.Text(this, language);

    /// <summary>The number of changes in English.</summary>
    public override string ToString() => DiffText.Summary(this, Language.English);

    internal BookPatch Patch { get; }

    /// <summary>Whether a set is known to give every dossier the same verdicts in both states.</summary>
    internal bool IsSame(string setId, EvaluationOptions options) =>
        alike.TryGetValue(setId, out var wholly) && (wholly || options.MinimumEvidence == EvidenceGrade.Unknown);
}
