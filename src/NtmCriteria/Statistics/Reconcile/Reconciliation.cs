using System.Collections.Immutable;
using System.Globalization;
using NtmCriteria.Law;

namespace NtmCriteria.Statistics;

/// <summary>
/// Published figures that belong together: counts, rates, averages, sums, changes. <see cref="Solve"/> says which cannot
/// all be true, and what the numbers that were not printed can have been. Immutable: every method returns a new one.
/// </summary>
/// <remarks>
/// All arithmetic is exact. A quantity that no figure gives as a number, rate or average is a count: whole and not
/// below zero. Names are free, and compared exactly.
/// </remarks>
public sealed class Reconciliation
{
    private Reconciliation(ImmutableArray<Figure> figures) => Figures = figures;

    /// <summary>No figures yet.</summary>
    public static Reconciliation New { get; } = new([]);

    /// <summary>The figures, in the order given.</summary>
    public ImmutableArray<Figure> Figures { get; }

    /// <summary>A count.</summary>
    /// <param name="name">What is counted.</param>
    /// <param name="value">The count.</param>
    public Reconciliation Count(string name, long value) => Count(name, value.ToString(CultureInfo.InvariantCulture));

    /// <summary>A count as printed; points, commas and spaces group thousands.</summary>
    /// <param name="name">What is counted.</param>
    /// <param name="printed">The count, such as <c>23.511</c>.</param>
    /// <exception cref="ArgumentException">The text is no count.</exception>
    public Reconciliation Count(string name, string printed) =>
        Add(FigureKind.Count, name, [], PrintedNumber.ParseCount(printed));

    /// <summary>A printed number without counts behind it: a plan in points, a rate of which nothing else is known.</summary>
    /// <param name="name">What it is.</param>
    /// <param name="printed">The number, such as <c>3,00</c>.</param>
    /// <exception cref="ArgumentException">The text is no number.</exception>
    public Reconciliation Number(string name, string printed) =>
        Add(FigureKind.Number, name, [], PrintedNumber.Parse(printed));

    /// <summary>A count between two limits, both possible.</summary>
    /// <param name="name">What is counted.</param>
    /// <param name="low">The smallest possible count.</param>
    /// <param name="high">The largest possible count, or null where there is none.</param>
    public Reconciliation Between(string name, long low, long? high) =>
        Add(FigureKind.Between, name, [], null, Limits(low, high));

    /// <summary>A part in per cent of a whole. Also a plan's fulfilment: what was reached in per cent of what was planned.</summary>
    /// <param name="part">The part.</param>
    /// <param name="of">The whole, above zero.</param>
    /// <param name="printed">The rate in per cent, such as <c>12.20</c>.</param>
    /// <param name="name">The name of the rate itself, for other figures to refer to; null makes one.</param>
    /// <exception cref="ArgumentException">The text is no number.</exception>
    public Reconciliation Rate(string part, string of, string printed, string? name = null) =>
        Add(FigureKind.Rate, name ?? $"{part} / {of} (%)", [part, of], PrintedNumber.Parse(printed));

    /// <summary>A total divided by a count.</summary>
    /// <param name="total">The total.</param>
    /// <param name="over">The count it is divided by, above zero.</param>
    /// <param name="printed">The average, such as <c>13.29</c>.</param>
    /// <param name="name">The name of the average itself; null makes one.</param>
    /// <exception cref="ArgumentException">The text is no number.</exception>
    public Reconciliation Average(string total, string over, string printed, string? name = null) =>
        Add(FigureKind.Average, name ?? $"{total} / {over}", [total, over], PrintedNumber.Parse(printed));

    /// <summary>A total of which each counted unit holds between two limits: 27 communes with 15 to 18 criteria.</summary>
    /// <param name="total">The total.</param>
    /// <param name="over">The count of units, above zero.</param>
    /// <param name="low">The least that a unit holds.</param>
    /// <param name="high">The most that a unit holds.</param>
    public Reconciliation AverageBetween(string total, string over, long low, long high) =>
        Add(FigureKind.AverageBetween, $"{total} / {over}", [total, over], null, Limits(low, high));

    /// <summary>A total is the sum of its parts.</summary>
    /// <param name="total">The total.</param>
    /// <param name="parts">The parts, at least one.</param>
    public Reconciliation Sum(string total, params ReadOnlySpan<string> parts) => parts.IsEmpty
        ? throw new ArgumentException("A sum has at least one part.", nameof(parts))
        : Add(FigureKind.Sum, total, [.. parts], null);

    /// <summary>The later quantity less the earlier one: of counts a count, of rates points.</summary>
    /// <param name="earlier">The earlier quantity.</param>
    /// <param name="later">The later quantity.</param>
    /// <param name="printed">The change with its sign, as printed.</param>
    /// <param name="name">The name of the change itself; null makes one.</param>
    /// <exception cref="ArgumentException">The text is no number.</exception>
    public Reconciliation Change(string earlier, string later, string printed, string? name = null) =>
        Add(FigureKind.Change, name ?? $"{later} - {earlier}", [earlier, later], PrintedNumber.Parse(printed));

    /// <summary>The earlier quantity less the later one: of counts a count, of rates points.</summary>
    /// <param name="earlier">The earlier quantity.</param>
    /// <param name="later">The later quantity.</param>
    /// <param name="printed">The size of the fall, as printed.</param>
    /// <param name="name">The name of the fall itself; null makes one.</param>
    /// <exception cref="ArgumentException">The text is no number.</exception>
    public Reconciliation Fall(string earlier, string later, string printed, string? name = null) =>
        Add(FigureKind.Fall, name ?? $"{earlier} - {later}", [earlier, later], PrintedNumber.Parse(printed));

    /// <summary>The change in per cent of the earlier quantity; never the change in points.</summary>
    /// <param name="earlier">The earlier quantity, above zero.</param>
    /// <param name="later">The later quantity.</param>
    /// <param name="printed">The change in per cent with its sign, as printed.</param>
    /// <param name="name">The name of the change itself; null makes one.</param>
    /// <exception cref="ArgumentException">The text is no number.</exception>
    public Reconciliation RelativeChange(string earlier, string later, string printed, string? name = null) =>
        Add(
            FigureKind.RelativeChange, name ?? $"{earlier} -> {later} (%)", [earlier, later],
            PrintedNumber.Parse(printed));

    /// <summary>A figure by its kind, as a row of a table gives it.</summary>
    /// <param name="kind">What it says.</param>
    /// <param name="name">The quantity it is about; empty makes one where the kind can.</param>
    /// <param name="value">The number as printed, or limits as <c>15..18</c>; empty for a sum.</param>
    /// <param name="of">The quantities it is tied to, in the order of the kind's own method.</param>
    /// <exception cref="ArgumentException">
    /// The value is not what the kind asks for, a name is missing, or there are too few or too many of them.
    /// </exception>
    public Reconciliation State(FigureKind kind, string name, string value, params ReadOnlySpan<string> of)
    {
        var own = string.IsNullOrWhiteSpace(name) ? null : name;
        var ties = kind switch
        {
            FigureKind.Count or FigureKind.Number or FigureKind.Between => 0,
            FigureKind.Sum => Math.Max(1, of.Length),
            _ => 2,
        };
        if (of.Length != ties)
            throw new ArgumentException($"A figure of kind {kind} is tied to {ties} other quantities, not {of.Length}.", nameof(of));
        return kind switch
        {
            FigureKind.Count => Count(name, value),
            FigureKind.Number => Number(name, value),
            FigureKind.Between => Between(name, Limits(value).Low, Limits(value).High),
            FigureKind.Rate => Rate(of[0], of[1], value, own),
            FigureKind.Average => Average(of[0], of[1], value, own),
            FigureKind.AverageBetween => Limits(value) is var (low, high) && high is { } most
                ? AverageBetween(of[0], of[1], low, most)
                : throw new ArgumentException($"'{value}' has no upper limit; expected limits such as 15..18.", nameof(value)),
            FigureKind.Sum => Sum(name, of),
            FigureKind.Change => Change(of[0], of[1], value, own),
            FigureKind.Fall => Fall(of[0], of[1], value, own),
            FigureKind.RelativeChange => RelativeChange(of[0], of[1], value, own),
            _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Not a kind of figure."),
        };
    }

    /// <summary>Weighs the figures against one another.</summary>
    /// <param name="progress">Is told how many figures are weighed.</param>
    /// <param name="cancellationToken">Ends the work before the next step of the narrowing.</param>
    public ReconciliationResult Solve(IProgress<long>? progress = null, CancellationToken cancellationToken = default) =>
        new ReconciliationSolver(new(Figures, cancellationToken)).Solve(progress);

    /// <summary>The figures, as sentences.</summary>
    public override string ToString() => string.Join("; ", Figures);

    private static (long Low, long? High) Limits(string value)
    {
        var ends = value.Split("..");
        if (ends.Length == 2 && long.TryParse(ends[0], NumberStyles.None, CultureInfo.InvariantCulture, out var low))
        {
            if (ends[1].Length == 0) return (low, null);
            if (long.TryParse(ends[1], NumberStyles.None, CultureInfo.InvariantCulture, out var high)) return (low, high);
        }

        throw new ArgumentException($"'{value}' are no limits; expected two whole numbers such as 15..18, or 23500.. without an upper one.", nameof(value));
    }

    private static ExactInterval Limits(long low, long? high) => high is { } most && most < low
        ? throw new ArgumentException($"The lower limit {low} is above the upper limit {most}.", nameof(high))
        : new(Fraction.Of(low), true, high is { } end ? Fraction.Of(end) : null, true);

    private Reconciliation Add(
        FigureKind kind, string name, ImmutableArray<string> of, PrintedNumber? printed, ExactInterval? limits = null)
    {
        foreach (var used in of.Insert(0, name)) ArgumentException.ThrowIfNullOrWhiteSpace(used, nameof(name));
        return new(Figures.Add(new(kind, name, of, printed, limits)));
    }
}
