using System.Collections.Immutable;
using NtmCriteria.Law;

namespace NtmCriteria.Bulk;

/// <summary>
/// A table of communes for a plan: what is known of each, column by column. It refers to the caller's memory and copies
/// nothing; columns that are not given are "not observed". Bad input is an error when it is given, before any work.
/// </summary>
public sealed partial class CommuneColumns
{
    private readonly Dictionary<string, Column> columns = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ReadOnlyMemory<Verdict>> verdicts = new(StringComparer.Ordinal);
    private readonly ReadOnlyMemory<CellState>?[] attested;
    private readonly HashSet<string> known;

    internal CommuneColumns(EvaluationPlan plan, int count, byte year)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        Plan = plan;
        Count = count;
        Year = year;
        attested = new ReadOnlyMemory<CellState>?[plan.Set.Criteria.Length];
        known = [.. plan.Inputs];
        // Without a column of strata: the one that an undivided set has, else "not known".
        Stratum = plan.Set.Version.Strata.Kind == "none" ? (byte)0 : plan.UnknownStratum;
    }

    /// <summary>The plan whose ids and codes the columns use.</summary>
    public EvaluationPlan Plan { get; }

    /// <summary>The number of communes.</summary>
    public int Count { get; }

    /// <summary>Values that are possible but hardly meant, column by column, in the order in which they were given.</summary>
    public ImmutableArray<ColumnDoubt> Doubts { get; private set; } = [];

    /// <summary>Gives the stratum of each commune, as <see cref="EvaluationPlan.StratumCode"/> codes it.</summary>
    /// <param name="codes">One code a commune; <see cref="EvaluationPlan.UnknownStratum"/> where it is not known.</param>
    /// <exception cref="ArgumentException">The length differs, or a code is none of the set.</exception>
    public CommuneColumns Strata(ReadOnlyMemory<byte> codes)
    {
        CheckLength(codes.Length, nameof(codes));
        CodeCheck.Codes(codes.Span, Plan.UnknownStratum, "stratum", nameof(codes));
        StrataCodes = codes;
        return this;
    }

    /// <summary>Gives the year of each commune, as <see cref="EvaluationPlan.YearCode"/> codes it.</summary>
    /// <param name="codes">One code a commune.</param>
    /// <exception cref="ArgumentException">The length differs, or a code is none of the set.</exception>
    public CommuneColumns Years(ReadOnlyMemory<byte> codes)
    {
        CheckLength(codes.Length, nameof(codes));
        CodeCheck.Codes(codes.Span, (byte)(Plan.YearCodes - 1), "year", nameof(codes));
        YearCodes = codes;
        return this;
    }

    /// <summary>Gives ratios of counts, compared without a division.</summary>
    /// <param name="id">An id of <see cref="EvaluationPlan.Inputs"/>.</param>
    /// <param name="parts">The counted part, zero or more.</param>
    /// <param name="wholes">The whole; zero where nothing was observed.</param>
    /// <exception cref="ArgumentException">
    /// The id is not known or was given already, a length differs, or a count is negative.
    /// </exception>
    /// <exception cref="ImpossibleValueException">The part of a share is above its whole; the row is named.</exception>
    public CommuneColumns Ratios(string id, ReadOnlyMemory<int> parts, ReadOnlyMemory<int> wholes)
    {
        CheckLength(wholes.Length, nameof(wholes));
        CodeCheck.Counts(id, parts.Span, nameof(parts));
        CodeCheck.Counts(id, wholes.Span, nameof(wholes));
        return Add(id, new RatioColumn(parts, wholes), meaning =>
        {
            ColumnCheck.Ratios(id, meaning, parts.Span, wholes.Span);
            return null;
        });
    }

    /// <summary>Gives judgements, and says of single cells that they do not apply or were not observed.</summary>
    /// <param name="id">An id of <see cref="EvaluationPlan.Inputs"/>.</param>
    /// <param name="states">One state a commune.</param>
    /// <exception cref="ArgumentException">
    /// The id is not known, the length differs, or a byte is no state. Columns of values may be given under the same id
    /// before: they count where the state is <see cref="CellState.Value"/>.
    /// </exception>
    public CommuneColumns States(string id, ReadOnlyMemory<CellState> states)
    {
        CheckLength(states.Length, nameof(states));
        CodeCheck.States(id, states.Span, nameof(states));
        if (columns.GetValueOrDefault(id) is StateColumn) throw Repeated(id);
        columns.Remove(id, out var values);
        return Add(id, new StateColumn(states, values), meaning => ColumnCheck.States(id, meaning, states.Span));
    }

    /// <summary>Gives judgements.</summary>
    /// <param name="id">An id of <see cref="EvaluationPlan.Inputs"/>.</param>
    /// <param name="met">One judgement a commune.</param>
    /// <param name="valid">One bit a commune, from the lowest up: set where it was judged; empty: everywhere.</param>
    /// <param name="validOffset">The place of the first commune's bit.</param>
    /// <exception cref="ArgumentException">The id is not known or was given already, or a length differs.</exception>
    public CommuneColumns Attained(string id, ReadOnlyMemory<bool> met, ReadOnlyMemory<byte> valid = default, int validOffset = 0)
    {
        var states = new CellState[met.Length];
        for (var i = 0; i < states.Length; i++) states[i] = met.Span[i] ? CellState.Met : CellState.NotMet;
        return Add(id, Masked(new StateColumn(states, null), valid, validOffset));
    }

    /// <summary>Gives observations of any kind, open bounds among them.</summary>
    /// <param name="id">An id of <see cref="EvaluationPlan.Inputs"/>.</param>
    /// <param name="cells">One observation a commune, or null.</param>
    /// <exception cref="ArgumentException">The id is not known or was given already, or the length differs.</exception>
    /// <exception cref="ImpossibleValueException">No commune can have a value; the row is named.</exception>
    public CommuneColumns Observations(string id, ReadOnlyMemory<Observation?> cells) =>
        Add(id, new ObservationColumn(cells), meaning => ColumnCheck.Observations(id, meaning, cells.Span));

    /// <summary>Gives somebody's verdicts on a whole criterion.</summary>
    /// <param name="criterion">The number of the criterion.</param>
    /// <param name="states">One state a commune: met, not met or missing.</param>
    /// <exception cref="ArgumentException">There is no such criterion, the length differs, or a byte is no verdict.</exception>
    public CommuneColumns Attest(int criterion, ReadOnlyMemory<CellState> states)
    {
        CheckLength(states.Length, nameof(states));
        var index = Plan.CriterionIndex(criterion);
        if (attested[index] is not null) throw Repeated($"criterion {criterion}");
        CodeCheck.Attested(criterion, states.Span, nameof(states));
        attested[index] = states;
        return this;
    }

    /// <summary>Gives the verdicts of another set that this one asks to be met.</summary>
    /// <param name="setId">The id of that set.</param>
    /// <param name="column">One verdict a commune, as <see cref="BulkResult.VerdictColumn"/> gives them.</param>
    /// <exception cref="ArgumentException">The set is not asked for, the length differs, or a byte is no verdict.</exception>
    public CommuneColumns OtherSet(string setId, ReadOnlyMemory<Verdict> column)
    {
        CheckLength(column.Length, nameof(column));
        CodeCheck.Verdicts(column.Span, nameof(column));
        if (!Plan.Slots.Any(s => s.SetId == setId))
            throw new ArgumentException($"The set {Plan.Set.Id} does not ask for '{setId}'.", nameof(setId));
        if (!verdicts.TryAdd(setId, column)) throw Repeated(setId);
        return this;
    }

    /// <summary>Count and columns.</summary>
    public override string ToString() => $"{Count} communes, {columns.Count} columns for {Plan}";

    internal byte Stratum { get; }

    internal byte Year { get; }

    internal ReadOnlyMemory<byte>? StrataCodes { get; private set; }

    internal ReadOnlyMemory<byte>? YearCodes { get; private set; }

    internal ReadOnlyMemory<CellState>? Attested(int criterion) => attested[criterion];

    internal ReadOnlyMemory<Verdict>? FindVerdicts(string setId) =>
        verdicts.TryGetValue(setId, out var found) ? found : null;

    internal IEnumerable<KeyValuePair<string, Column>> All => columns;

    internal bool Has(string id) => columns.ContainsKey(id);

    internal Column? Find(string id, string? also)
    {
        var own = columns.GetValueOrDefault(id);
        var other = also is null ? null : columns.GetValueOrDefault(also);
        return own is null ? other : other is null ? own : new EitherColumn(own, other);
    }

    private CommuneColumns Add(string id, Column column, Func<ColumnMeaning, ColumnDoubt?>? check = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(id);
        if (!known.Contains(id) && !Plan.Set.Knows(id))
            throw new ArgumentException($"The set {Plan.Set.Id} reads no column '{id}'.", nameof(id));
        CheckLength(column.Count, id);
        if (columns.ContainsKey(id)) throw Repeated(id);
        if (check?.Invoke(ColumnMeaning.Of(Plan.Set.Version, id)) is { } doubt) Doubts = Doubts.Add(doubt);
        columns.Add(id, column);
        return this;
    }

    private Column Masked(Column column, ReadOnlyMemory<byte> valid, int offset)
    {
        ValidBits.Check(valid, offset, Count);
        return valid.IsEmpty ? column : new ValidColumn(valid, offset, column);
    }

    private void CheckLength(int length, string name)
    {
        if (length != Count)
            throw new ArgumentException($"The column has {length} rows; the table has {Count} communes.", name);
    }

    private static ArgumentException Repeated(string id) => new($"'{id}' was given already.", nameof(id));
}
