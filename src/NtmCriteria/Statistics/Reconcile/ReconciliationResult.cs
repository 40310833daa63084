using System.Collections.Immutable;

namespace NtmCriteria;

/// <summary>How a figure stands beside the others.</summary>
public enum FigureStatus
{
    /// <summary>Exactly right, as far as the others reach.</summary>
    Exact,

    /// <summary>Right, rounded half-up to its last printed digit.</summary>
    Rounded,

    /// <summary>Right only if it was cut after its last printed digit.</summary>
    Truncated,

    /// <summary>
    /// It cannot be true together with others, and leaving it out makes them agree: a <see cref="FigureConflict"/> names
    /// them. Where several figures qualify, one of them is wrong, and the figures do not say which.
    /// </summary>
    Impossible,
}

/// <summary>One figure and what became of it.</summary>
/// <param name="Figure">The figure.</param>
/// <param name="Status">How it stands.</param>
/// <param name="Admits">
/// What the others let its quantity be if this one is left out; null for a sum, and where the others cannot agree without
/// it either.
/// </param>
/// <param name="FromPrinted">Whether it was computed from other printed numbers, and not from what lies behind them.</param>
public sealed record FigureResult(Figure Figure, FigureStatus Status, ExactInterval? Admits, bool FromPrinted)
{
    /// <summary>Figure, status and what is admitted, in English.</summary>
    public override string ToString() => ReconciliationText.Of(this, Language.English);
}

/// <summary>What a quantity can be.</summary>
/// <param name="Name">The quantity.</param>
/// <param name="IsWhole">Whether it is a count.</param>
/// <param name="Admissible">Its possible values if every figure may be rounded or truncated.</param>
/// <param name="Usual">
/// Its possible values if every figure is rounded that can be, and truncated otherwise; null where that fails together.
/// </param>
/// <param name="UsualEnds">
/// The same before whole numbers are taken: the quotients that the ends of <paramref name="Usual"/> come from.
/// </param>
public sealed record QuantityResult(
    string Name, bool IsWhole, ExactInterval Admissible, ExactInterval? Usual, ExactInterval? UsualEnds)
{
    /// <summary>Whether only one value is possible.</summary>
    public bool IsKnown => Admissible.Only is not null;

    /// <summary>Name and values, in English.</summary>
    public override string ToString() => ReconciliationText.Of(this, Language.English);
}

/// <summary>
/// Figures that cannot all be true, of which none can be spared: without any one of them the rest of them agree.
/// </summary>
/// <param name="Figures">The figures, in the order given.</param>
/// <param name="SetAside">
/// The most derived of them, a change or a rate before a count: left out of what is said of quantities. It need not be the
/// one that is wrong.
/// </param>
public sealed record FigureConflict(ImmutableArray<Figure> Figures, Figure SetAside)
{
    /// <summary>The figures, in English.</summary>
    public override string ToString() => ReconciliationText.Of(this, Language.English);
}

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
    public FigureResult Of(string name) => Figures.FirstOrDefault(f => f.Figure.Name == name)
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
