using System.Collections.Immutable;
using NtmCriteria.Law;

namespace NtmCriteria.Statistics;

/// <summary>The figures of a reconciliation as quantities and the ties between them.</summary>
internal sealed class Network
{
    private const int MaxRounds = 200;

    private readonly Dictionary<string, int> index = new(StringComparer.Ordinal);
    private readonly List<string> names = [];
    private readonly CancellationToken cancellation;
    private readonly Relation?[] relations;
    private readonly ExactInterval[] natural;
    private readonly bool[] whole;
    private readonly bool[] printedArithmetic;

    public Network(ImmutableArray<Figure> figures, CancellationToken cancellationToken = default)
    {
        cancellation = cancellationToken;
        foreach (var figure in figures)
            foreach (var name in figure.Of.Insert(0, figure.Name))
                if (index.TryAdd(name, names.Count))
                    names.Add(name);
        Figures = figures;
        whole = Wholes();
        Figures = [.. figures.Select(CountedChange)];
        relations = [.. figures.Select(Relate)];
        natural = [.. Enumerable.Range(0, names.Count).Select(
            i => whole[i] && !IsDifference(i) ? ExactInterval.NotNegative : ExactInterval.Everything)];
        printedArithmetic = [.. Enumerable.Range(0, figures.Length).Select(FollowsPrinted)];
    }

    public ImmutableArray<Figure> Figures { get; }

    public IReadOnlyList<string> Names => names;

    public bool IsWhole(int quantity) => whole[quantity];

    public int IndexOf(string name) => index[name];

    /// <summary>Whether a figure was computed from other printed numbers, as 3.28 is 12.20 less 8.92.</summary>
    public bool IsPrintedArithmetic(int figure) => printedArithmetic[figure];

    /// <summary>The value of a figure that was computed from other printed numbers.</summary>
    public Fraction? ComputedFromPrinted(int figure) => relations[figure]?.Compute(Printed);

    /// <summary>What every quantity can be if some figures are true; null where they cannot all be.</summary>
    /// <param name="active">The figures that are taken as true.</param>
    /// <param name="reading">How each is read.</param>
    /// <param name="notWhole">A quantity to be treated as any number, to show where its whole numbers come from.</param>
    public ExactInterval[]? Solve(Func<int, bool> active, Func<int, Reading> reading, int? notWhole = null)
    {
        var values = natural.ToArray();
        var wholes = notWhole is null ? whole : [.. whole.Select((counts, i) => counts && i != notWhole)];
        for (var f = 0; f < Figures.Length; f++)
            if (active(f))
                values[index[Figures[f].Name]] = values[index[Figures[f].Name]].Intersect(Allows(f, reading(f)));
        for (var i = 0; i < values.Length; i++)
            if (wholes[i] && !values[i].IsEmpty)
                values[i] = values[i].Wholes();
        for (var round = 0; round < MaxRounds; round++)
        {
            cancellation.ThrowIfCancellationRequested();
            var changed = false;
            for (var f = 0; f < Figures.Length; f++)
            {
                // A rate stays the rate of its part and whole even where its printed number is left out; a sum is the claim itself.
                if (relations[f] is not { } relation || (Figures[f].Kind == FigureKind.Sum && !active(f))) continue;
                if (values.Any(v => v.IsEmpty)) return null;
                changed |= relation.Narrow(values, wholes);
            }

            if (!changed) break;
        }

        return values.Any(v => v.IsEmpty) ? null : values;
    }

    /// <summary>A number computed from other printed numbers carries the slack of all of them.</summary>
    private ExactInterval Allows(int figure, Reading reading)
    {
        var stated = Figures[figure];
        if (!printedArithmetic[figure]) return stated.Allows(reading);
        if (relations[figure] is not Linear linear) return ExactInterval.Everything;
        var slack = linear.Added.Concat(linear.Taken).Select(q => PrintedOf(q)!.Value.Unit)
            .Aggregate(stated.Printed!.Value.Unit, (sum, unit) => sum + unit);
        var value = stated.Printed!.Value.Value;
        return new(value - slack, false, value + slack, false);
    }

    private Relation? Relate(Figure figure)
    {
        var result = index[figure.Name];
        int[] of = [.. figure.Of.Select(name => index[name])];
        return figure.Kind switch
        {
            FigureKind.Rate => new Quotient(result, of[0], of[1], Fraction.Of(100)),
            FigureKind.Average or FigureKind.AverageBetween => new Quotient(result, of[0], of[1], Fraction.Of(1)),
            FigureKind.Sum => new Linear(result, of, []),
            FigureKind.Change => new Linear(result, [of[1]], [of[0]]),
            FigureKind.Fall => new Linear(result, [of[0]], [of[1]]),
            FigureKind.RelativeChange => new RelativeStep(result, of[0], of[1]),
            _ => null,
        };
    }

    private bool[] Wholes()
    {
        var result = new bool[names.Count];
        Array.Fill(result, true);
        foreach (var figure in Figures)
            if (figure.Kind is FigureKind.Number or FigureKind.Rate or FigureKind.Average or FigureKind.AverageBetween
                or FigureKind.RelativeChange)
                result[index[figure.Name]] = false;
        // What is added up from other numbers than counts is no count itself.
        for (var spread = true; spread;)
        {
            spread = false;
            foreach (var figure in Figures)
                if (figure.Kind is FigureKind.Sum or FigureKind.Change or FigureKind.Fall
                    && result[index[figure.Name]] && figure.Of.Any(name => !result[index[name]]))
                {
                    result[index[figure.Name]] = false;
                    spread = true;
                }
        }

        return result;
    }

    /// <summary>A change of counts is a count: in it a mark groups thousands, as in 6.013 households.</summary>
    private Figure CountedChange(Figure figure) =>
        figure.Kind is FigureKind.Change or FigureKind.Fall && whole[index[figure.Name]]
        && figure.Printed is { Digits: 3 } printed
            ? figure with { Printed = PrintedNumber.ParseCount(printed.Text) }
            : figure;

    private bool IsDifference(int quantity) => Figures.Any(
        f => f.Kind is FigureKind.Change or FigureKind.Fall && index[f.Name] == quantity);

    private bool FollowsPrinted(int figure)
    {
        var stated = Figures[figure];
        return stated.Printed is { } printed
            && !stated.Of.IsEmpty
            && stated.Of.Any(name => PrintedFigure(index[name]) is { IsExact: false })
            && ComputedFromPrinted(figure) is { } value
            && printed.Fits(value, Reading.Either);
    }

    private Fraction? Printed(int quantity) => PrintedOf(quantity)?.Value;

    private PrintedNumber? PrintedOf(int quantity) => PrintedFigure(quantity)?.Printed;

    private Figure? PrintedFigure(int quantity) =>
        Figures.FirstOrDefault(f => f.Printed is not null && index[f.Name] == quantity);
}
