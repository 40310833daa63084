using System.Collections.Immutable;

namespace NtmCriteria.Statistics;

/// <summary>What a reconciliation found.</summary>
public sealed class ReconciliationResult : IRendered
{
    internal ReconciliationResult(
        ImmutableArray<FigureResult> figures, ImmutableArray<QuantityResult> quantities,
        ImmutableArray<FigureConflict> conflicts) =>
        (Figures, Quantities, Conflicts) = (figures, quantities, conflicts);

    /// <summary>Whether all figures can be true together.</summary>
    public bool Agree => Conflicts.IsEmpty;

    /// <summary>Every figure, in the order given.</summary>
    public ImmutableArray<FigureResult> Figures { get; }

    /// <summary>Every quantity, in the order first named; worked out from all figures but those set aside.</summary>
    public ImmutableArray<QuantityResult> Quantities { get; }

    /// <summary>The sets of figures that contradict one another; a figure can be in several.</summary>
    public ImmutableArray<FigureConflict> Conflicts { get; }

    /// <summary>A quantity by its name.</summary>
    /// <param name="name">The name.</param>
    /// <exception cref="ArgumentException">No figure names it.</exception>
    public QuantityResult this[string name] => Quantities.FirstOrDefault(q => q.Name == name)
        ?? throw new ArgumentException($"No figure names '{name}'.", nameof(name));

    /// <summary>The first figure about a quantity.</summary>
    /// <param name="name">The name.</param>
    /// <exception cref="ArgumentException">No figure is about it.</exception>
    public FigureResult GetFigure(string name) => Figures.FirstOrDefault(f => f.Figure.Name == name)
        ?? throw new ArgumentException($"No figure is about '{name}'.", nameof(name));

    /// <summary>One sentence in English.</summary>
    public override string ToString() => ToString(Language.English);

    /// <summary>One sentence.</summary>
    /// <param name="language">The language.</param>
    public string ToString(Language language) => ReconciliationText.Sentence(this, language);

    /// <inheritdoc/>
    public string ToMarkdown(Language language = Language.English) => ReconciliationText.Page(this, language).ToMarkdown();

    /// <inheritdoc/>
    public string ToHtml(Language language) => ReconciliationText.Page(this, language).ToHtml();

    /// <inheritdoc cref="IRendered.ToHtml(Language)"/>
    public string ToHtml() => ToHtml(Language.English);
}
