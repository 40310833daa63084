using System.Collections.Immutable;

namespace NtmCriteria.Statistics;

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
    private readonly EquatableArray<Figure> figures = Figures;

    /// <summary>The figures, in the order given.</summary>
    public ImmutableArray<Figure> Figures { get => figures; init => figures = value; }

    /// <summary>The figures, in English.</summary>
    public override string ToString() => ReconciliationText.Describe(this, Language.English);
}
