using System.Collections.Immutable;
using NtmCriteria.Law;

namespace NtmCriteria.Statistics;

/// <summary>Finds what agrees, what contradicts, and what each quantity can be.</summary>
internal sealed class ReconciliationSolver(Network network)
{
    private readonly int count = network.Figures.Length;

    public ReconciliationResult Solve(IProgress<long>? progress)
    {
        var conflicts = Conflicts();
        var setAside = conflicts.Select(c => c.SetAside).ToHashSet();
        bool Kept(int figure) => !setAside.Contains(figure);

        var results = ImmutableArray.CreateBuilder<FigureResult>(count);
        for (var f = 0; f < count; f++)
        {
            var (restores, admits) = WithoutIt(f, conflicts);
            // Where leaving a figure out helps nothing, others bear it out, and the fault lies elsewhere.
            var status = restores && conflicts.Any(c => c.Members.Contains(f)) ? FigureStatus.Impossible : Status(f, Kept);
            results.Add(new(network.Figures[f], status, admits, network.IsPrintedArithmetic(f)));
            progress?.Report(f + 1);
        }

        return new(
            results.ToImmutable(), Quantities(Kept, [.. results.Select(r => r.Status)]),
            [.. conflicts.Select(c => new FigureConflict([.. c.Members.Select(f => network.Figures[f])], network.Figures[c.SetAside]))]);
    }

    private static Reading Either(int figure) => Reading.Either;

    // What is worked out from others is doubted before what it is worked out from.
    private static int Derived(FigureKind kind) => kind switch
    {
        FigureKind.Count => 0,
        FigureKind.Number or FigureKind.Between => 1,
        FigureKind.AverageBetween => 2,
        FigureKind.Sum => 3,
        _ => 4,
    };

    /// <summary>
    /// Minimal conflicts: each is found by leaving out one figure after the other; then its most derived figure is set
    /// aside, and the rest is searched again.
    /// </summary>
    private List<(int[] Members, int SetAside)> Conflicts()
    {
        var conflicts = new List<(int[] Members, int SetAside)>();
        var remaining = Enumerable.Range(0, count).ToHashSet();
        while (remaining.Count > 0 && network.Solve(remaining.Contains, Either) is null)
        {
            var members = new HashSet<int>(remaining);
            // Later figures are left out first, so that a conflict is told by the figures that come first.
            foreach (var figure in remaining.OrderDescending())
            {
                members.Remove(figure);
                if (network.Solve(members.Contains, Either) is not null) members.Add(figure);
            }

            // Ties alone never contradict, so that a conflict has members.
            var setAside = members.OrderBy(f => Derived(network.Figures[f].Kind)).ThenBy(f => f).Last();
            conflicts.Add(([.. members.Order()], setAside));
            remaining.Remove(setAside);
        }

        return conflicts;
    }

    /// <summary>Whether the others agree without a figure, and what they then let its quantity be.</summary>
    private (bool Restores, ExactInterval? Admits) WithoutIt(int figure, List<(int[] Members, int SetAside)> conflicts)
    {
        var own = conflicts.Where(c => c.Members.Contains(figure)).Select(c => c.SetAside).ToHashSet();
        var setAside = conflicts.Select(c => c.SetAside).ToHashSet();
        var values = setAside.Contains(figure)
            ? network.Solve(f => !setAside.Contains(f), Either)
            : network.Solve(f => f != figure && (!setAside.Contains(f) || own.Contains(f)), Either);
        return values is null ? (false, null)
            : (true, network.Figures[figure].Kind == FigureKind.Sum ? null : values[network.IndexOf(network.Figures[figure].Name)]);
    }

    private FigureStatus Status(int figure, Func<int, bool> kept)
    {
        var stated = network.Figures[figure];
        if (stated.Printed is not { } printed || stated.IsExact) return FigureStatus.Exact;
        if (network.IsPrintedArithmetic(figure)) return Status(printed, network.ComputedFromPrinted(figure)!.Value);
        var others = network.Solve(f => f != figure && kept(f), Either);
        if (others?[network.IndexOf(stated.Name)].Only is { } only) return Status(printed, only);
        return network.Solve(kept, f => f == figure ? Reading.Rounded : Reading.Either) is not null
            ? FigureStatus.Rounded
            : FigureStatus.Truncated;
    }

    private static FigureStatus Status(PrintedNumber printed, Fraction value) =>
        value == printed.Value ? FigureStatus.Exact
        : printed.Fits(value, Reading.Rounded) ? FigureStatus.Rounded
        : FigureStatus.Truncated;

    private ImmutableArray<QuantityResult> Quantities(Func<int, bool> kept, FigureStatus[] statuses)
    {
        Reading Usual(int figure) =>
            statuses[figure] == FigureStatus.Truncated ? Reading.Truncated : Reading.Rounded;
        var admissible = network.Solve(kept, Either)!;
        var usual = network.Solve(kept, Usual);
        var results = ImmutableArray.CreateBuilder<QuantityResult>(network.Names.Count);
        for (var q = 0; q < network.Names.Count; q++)
        {
            var ends = usual is not null && network.IsWhole(q) && usual[q].Only is null
                ? network.Solve(kept, Usual, notWhole: q)?[q]
                : usual?[q];
            results.Add(new(network.Names[q], network.IsWhole(q), admissible[q], usual?[q], ends));
        }

        return results.MoveToImmutable();
    }
}
