using System.Collections.Immutable;

namespace NtmCriteria;

/// <summary>Finds what agrees, what contradicts, and what each quantity can be.</summary>
internal sealed class ReconciliationSolver(Network network)
{
    private readonly int count = network.Figures.Length;

    public ReconciliationResult Solve()
    {
        var conflicts = Conflicts();
        var inConflict = new HashSet<int>(conflicts.SelectMany(c => c));
        bool Sound(int figure) => !inConflict.Contains(figure);

        var statuses = new FigureStatus[count];
        for (var f = 0; f < count; f++)
            statuses[f] = Sound(f) ? Status(f, Sound) : FigureStatus.Impossible;

        return new(
            [.. Enumerable.Range(0, count).Select(f => new FigureResult(
                network.Figures[f], statuses[f], Admits(f, conflicts, Sound), network.IsPrintedArithmetic(f)))],
            Quantities(Sound, statuses),
            [.. conflicts.Select(c => new FigureConflict([.. c.Select(f => network.Figures[f])]))]);
    }

    private static Reading Either(int figure) => Reading.Either;

    /// <summary>Minimal conflicts, each found by leaving out one figure after the other; then the next among the rest.</summary>
    private List<int[]> Conflicts()
    {
        var conflicts = new List<int[]>();
        var remaining = Enumerable.Range(0, count).ToHashSet();
        while (network.Solve(remaining.Contains, Either) is null)
        {
            var conflict = new HashSet<int>(remaining);
            // Later figures are left out first, so that a conflict is told by the figures that come first.
            foreach (var figure in remaining.OrderDescending())
            {
                conflict.Remove(figure);
                if (network.Solve(conflict.Contains, Either) is not null) conflict.Add(figure);
            }

            conflicts.Add([.. conflict.Order()]);
            remaining.ExceptWith(conflict);
            // Ties alone cannot contradict; should no figure be left to blame, there is nothing more to say.
            if (conflict.Count == 0) break;
        }

        return conflicts;
    }

    private FigureStatus Status(int figure, Func<int, bool> sound)
    {
        var stated = network.Figures[figure];
        if (stated.Printed is not { } printed || stated.IsExact) return FigureStatus.Exact;
        if (network.IsPrintedArithmetic(figure)) return Status(printed, network.ComputedFromPrinted(figure)!.Value);
        var others = network.Solve(f => f != figure && sound(f), Either);
        if (others?[network.IndexOf(stated.Name)].Only is { } only) return Status(printed, only);
        return network.Solve(sound, f => f == figure ? Reading.Rounded : Reading.Either) is not null
            ? FigureStatus.Rounded
            : FigureStatus.Truncated;
    }

    private static FigureStatus Status(PrintedNumber printed, Fraction value) =>
        value == printed.Value ? FigureStatus.Exact
        : printed.Fits(value, Reading.Rounded) ? FigureStatus.Rounded
        : FigureStatus.Truncated;

    private ExactInterval? Admits(int figure, List<int[]> conflicts, Func<int, bool> sound)
    {
        if (network.Figures[figure].Kind == FigureKind.Sum) return null;
        var own = conflicts.FirstOrDefault(c => c.Contains(figure)) ?? [];
        return network.Solve(f => f != figure && (sound(f) || own.Contains(f)), Either) is { } values
            ? values[network.IndexOf(network.Figures[figure].Name)]
            : null;
    }

    private ImmutableArray<QuantityResult> Quantities(Func<int, bool> sound, FigureStatus[] statuses)
    {
        Reading Usual(int figure) =>
            statuses[figure] == FigureStatus.Truncated ? Reading.Truncated : Reading.Rounded;
        var admissible = network.Solve(sound, Either)!;
        var usual = network.Solve(sound, Usual);
        var results = ImmutableArray.CreateBuilder<QuantityResult>(network.Names.Count);
        for (var q = 0; q < network.Names.Count; q++)
        {
            var ends = usual is not null && network.IsWhole(q) && usual[q].Only is null
                ? network.Solve(sound, Usual, notWhole: q)?[q]
                : usual?[q];
            results.Add(new(network.Names[q], network.IsWhole(q), admissible[q], usual?[q], ends));
        }

        return results.MoveToImmutable();
    }
}
