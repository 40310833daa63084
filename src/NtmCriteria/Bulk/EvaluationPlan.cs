using System.Collections.Concurrent;
using System.Collections.Immutable;
using NtmCriteria.Law;

namespace NtmCriteria.Bulk;

/// <summary>
/// A criteria set made ready for columns of communes. Immutable and safe for any number of threads; get one from
/// <see cref="BulkCompilation.Compile"/>.
/// </summary>
/// <remarks>
/// For every input that is exact in its own type the verdicts equal those of <c>set.Evaluate</c>.
/// </remarks>
public sealed class EvaluationPlan
{
    internal EvaluationPlan(
        CriteriaSet set, EvaluationOptions options, Commune place, ImmutableArray<Slot> slots, string? variant = null)
    {
        Set = set;
        Place = place;
        Options = options;
        Slots = slots;
        Variant = variant;
        Tables = [.. slots.Select(s => new SlotTable(s))];
        ByCriterion = [.. set.Criteria.Select((_, c) => slots.Where(s => s.Criterion == c && s.Part is null).ToImmutableArray())];
        Parts = [.. slots.Select(PartsOf)];
        Words = Judgements.Whole(options.MinimumEvidence);
    }

    /// <summary>The set.</summary>
    public CriteriaSet Set { get; }

    /// <summary>How strictly it evaluates.</summary>
    public EvaluationOptions Options { get; }

    /// <summary>The commune whose province and zone say which added documents hold; traits beyond these play no part.</summary>
    public Commune Place { get; }

    /// <summary>What makes it differ from its set, or null.</summary>
    public string? Variant { get; }

    /// <summary>
    /// The ids under which columns can be given: indicators, parts, inputs and earlier values, in the order of the set.
    /// </summary>
    public ImmutableArray<string> Inputs =>
    [
        .. Slots.SelectMany(s => new[] { s.Id, s.Also, s.Part?.Condition?.Input, s.Own?.Baseline })
            .OfType<string>().Distinct(StringComparer.Ordinal),
    ];

    /// <summary>The stratum code of communes whose stratum is not known.</summary>
    public byte UnknownStratum => (byte)Set.Strata.Length;

    /// <summary>The code of a stratum in a column.</summary>
    /// <param name="stratum">The stratum as the set names it, such as <c>TDMNPB</c>.</param>
    /// <exception cref="ArgumentException">The set has no such stratum.</exception>
    public byte StratumCode(string stratum)
    {
        ArgumentNullException.ThrowIfNull(stratum);
        var index = Set.Version.Strata.IndexOf(stratum);
        return index >= 0
            ? (byte)index
            : throw new ArgumentException(
                $"'{stratum}' is not a stratum of {Set.Id}: expected one of {string.Join(", ", Set.Strata)}.",
                nameof(stratum));
    }

    /// <summary>The code of a year in a column; all years outside the set share one.</summary>
    /// <param name="year">The year of the data.</param>
    public byte YearCode(int year)
    {
        var (from, to) = Set.Years;
        return (byte)(year >= from && year <= to ? year - from : to - from + 1);
    }

    /// <summary>Starts a table of communes for this plan.</summary>
    /// <param name="count">The number of communes.</param>
    /// <param name="year">The year of the data, unless years are given by commune.</param>
    public CommuneColumns Columns(int count, int year) => new(this, count, YearCode(year));

    /// <summary>Makes room for results.</summary>
    /// <param name="count">The number of communes.</param>
    /// <param name="outputs">What to keep beside counts and set verdict.</param>
    public BulkResult NewResult(int count, BulkOutputs outputs = BulkOutputs.Counts) => new(this, count, outputs);

    /// <summary>Evaluates columns.</summary>
    /// <param name="columns">The columns, of this plan or a variant of the same set.</param>
    /// <param name="outputs">What to keep beside counts and set verdict.</param>
    /// <param name="options">How to run.</param>
    /// <param name="progress">Is told how many communes are done, from whichever thread did them.</param>
    /// <param name="cancellationToken">Ends the run after the blocks at hand.</param>
    /// <exception cref="ArgumentException">The columns belong to another set.</exception>
    public BulkResult Evaluate(
        CommuneColumns columns, BulkOutputs outputs = BulkOutputs.Counts, BulkOptions options = default,
        IProgress<long>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(columns);
        var result = NewResult(columns.Count, outputs);
        Evaluate(columns, result, options, progress, cancellationToken);
        return result;
    }

    /// <summary>Evaluates columns into an existing result.</summary>
    /// <param name="columns">The columns, of this plan or a variant of the same set.</param>
    /// <param name="result">Takes the verdicts; everything in it is overwritten, and nothing in it is a result where the run was ended.</param>
    /// <param name="options">How to run.</param>
    /// <param name="progress">Is told how many communes are done, from whichever thread did them.</param>
    /// <param name="cancellationToken">Ends the run after the blocks at hand.</param>
    /// <exception cref="ArgumentException">Columns or result belong to another set, or differ in length.</exception>
    public void Evaluate(
        CommuneColumns columns, BulkResult result, BulkOptions options = default,
        IProgress<long>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(columns);
        BulkRunner.Run(this, new StreamedCodes(this, columns), result, options.Watched(progress, cancellationToken));
    }

    /// <summary>
    /// Encodes columns once for many runs: one byte a cell, exact for every level that this plan and the given variants
    /// ask.
    /// </summary>
    /// <param name="columns">The columns; they stay in use when a later variant needs other levels.</param>
    /// <param name="options">How to run.</param>
    /// <param name="progress">Is told how many communes are done, from whichever thread did them.</param>
    /// <param name="cancellationToken">Ends the run after the blocks at hand.</param>
    public PreparedColumns Prepare(
        CommuneColumns columns, BulkOptions options = default,
        IProgress<long>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(columns);
        return new(this, columns, options.Watched(progress, cancellationToken));
    }

    /// <summary>Evaluates prepared columns.</summary>
    /// <param name="prepared">The columns, prepared for this plan or one that tells the same levels apart.</param>
    /// <param name="result">Takes the verdicts; everything in it is overwritten, and nothing in it is a result where the run was ended.</param>
    /// <param name="options">How to run.</param>
    /// <param name="progress">Is told how many communes are done, from whichever thread did them.</param>
    /// <param name="cancellationToken">Ends the run after the blocks at hand.</param>
    /// <exception cref="ArgumentException">
    /// Columns or result belong to another set, or differ in length, or the columns were prepared for other levels: see
    /// <see cref="PreparedColumns.For"/>.
    /// </exception>
    public void Evaluate(
        PreparedColumns prepared, BulkResult result, BulkOptions options = default,
        IProgress<long>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(prepared);
        prepared.CheckServes(this);
        BulkRunner.Run(this, prepared.Codes(this), result, options.Watched(progress, cancellationToken));
    }

    /// <summary>A variant: another level of one indicator, in one stratum or all, in one year or all.</summary>
    /// <param name="indicatorId">The indicator, or a part of one.</param>
    /// <param name="level">The level.</param>
    /// <param name="stratum">The code of the stratum, or null for all.</param>
    /// <param name="year">The year, or null for all.</param>
    /// <exception cref="ArgumentException">There is no such indicator, stratum or year, or it asks no level.</exception>
    public EvaluationPlan WithLevel(string indicatorId, decimal level, string? stratum = null, int? year = null) =>
        PlanVariant.WithLevel(this, indicatorId, level, stratum, year);

    /// <summary>The set and what differs from it.</summary>
    public override string ToString() => Variant is null ? Set.ToString() : $"{Set}, {Variant}";

    internal ImmutableArray<Slot> Slots { get; }

    internal ImmutableArray<SlotTable> Tables { get; }

    internal ImmutableArray<ImmutableArray<Slot>> ByCriterion { get; }

    /// <summary>By slot, the parts of an indicator that has parts.</summary>
    internal ImmutableArray<ImmutableArray<Slot>> Parts { get; }

    /// <summary>How a word joins parts, or another set.</summary>
    internal byte[][] Words { get; }

    /// <summary>Room that earlier runs of this plan left: for one thread at a time.</summary>
    internal ConcurrentBag<Workspace> Spare { get; } = [];

    /// <summary>The code of every year outside the set.</summary>
    internal byte OutsideYear => (byte)(YearCodes - 1);

    internal int YearCodes => Set.Years.To - Set.Years.From + 2;

    /// <summary>Whether columns and codes of the other plan mean the same here: same set, same version, same slots.</summary>
    internal bool IsVariantOf(EvaluationPlan other) => ReferenceEquals(Set.Version, other.Set.Version)
        || (Set.Id == other.Set.Id && Set.Years == other.Set.Years
            && Set.Strata.Select(s => s.Code).SequenceEqual(other.Set.Strata.Select(s => s.Code), StringComparer.Ordinal)
            && Slots.Select(s => s.Id).SequenceEqual(other.Slots.Select(s => s.Id), StringComparer.Ordinal));

    private ImmutableArray<Slot> PartsOf(Slot whole) => whole.IsWhole
        ? [.. Slots.Where(s => s.Part is not null && ReferenceEquals(s.Indicator, whole.Indicator))] : [];

    internal int CriterionIndex(int number)
    {
        for (var c = 0; c < Set.Criteria.Length; c++)
            if (Set.Criteria[c].Number == number)
                return c;
        throw new ArgumentException($"The set {Set.Id} has no criterion {number}.", nameof(number));
    }
}
