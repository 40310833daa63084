using System.Collections.Immutable;
using NtmCriteria.Law;

namespace NtmCriteria.Bulk;

/// <summary>
/// Columns encoded for repeated runs: one byte a cell, the rank of its value among the levels that can be asked. The
/// encoding is exact, and holds for every plan whose levels it tells apart. Immutable once made.
/// </summary>
public sealed class PreparedColumns
{
    private readonly ImmutableArray<PreparedSlot> slots;
    private readonly AlignedBytes strata;
    private readonly AlignedBytes years;
    private readonly AlignedBytes[] judged;

    internal PreparedColumns(EvaluationPlan plan, CommuneColumns columns, BulkOptions options)
    {
        if (!plan.IsVariantOf(columns.Plan))
            throw new ArgumentException($"The columns were made for {columns.Plan}, not for {plan}.", nameof(columns));
        Plan = plan;
        Columns = columns;
        // Whoever watches this run need not watch later ones.
        Options = options.Watched(null, default);
        slots = Encode(plan, default, options);
        strata = columns.StrataCodes is { } codes ? Padded(codes.Span) : Filled(columns.Stratum);
        years = columns.YearCodes is { } own ? Padded(own.Span) : default;
        judged = [.. plan.Set.Criteria.Select((_, c) => columns.Attested(c) is { } attested ? Judged(attested.Span) : default)];
    }

    private PreparedColumns(PreparedColumns other, EvaluationPlan plan, ImmutableArray<PreparedSlot> slots)
    {
        Plan = plan;
        Columns = other.Columns;
        Options = other.Options;
        this.slots = slots;
        strata = other.strata;
        years = other.years;
        judged = other.judged;
    }

    /// <summary>The plan they were prepared for.</summary>
    public EvaluationPlan Plan { get; }

    /// <summary>The number of communes.</summary>
    public int Count => Columns.Count;

    /// <summary>The size of the encoded cells in bytes.</summary>
    public long Bytes => slots.Sum(s => (long)s.Low.Length + s.High.Length);

    /// <summary>
    /// The same columns for a variant of the plan. Only indicators whose levels are not told apart yet are encoded again;
    /// everything else is shared.
    /// </summary>
    /// <param name="plan">The variant.</param>
    /// <exception cref="ArgumentException">The plan is of another set.</exception>
    public PreparedColumns For(EvaluationPlan plan)
    {
        ArgumentNullException.ThrowIfNull(plan);
        if (!plan.IsVariantOf(Plan))
            throw new ArgumentException($"The columns were prepared for {Plan}, not for {plan}.", nameof(plan));
        return new(this, plan, Encode(plan, slots, Options));
    }

    /// <summary>Count, size and plan.</summary>
    public override string ToString() => $"{Count} communes, {Bytes} bytes, prepared for {Plan}";

    internal CommuneColumns Columns { get; }

    internal BulkOptions Options { get; }

    internal PreparedSlot this[int slot] => slots[slot];

    internal AlignedBytes Strata => strata;

    internal AlignedBytes Years => years;

    internal AlignedBytes JudgedOn(int criterion) => judged[criterion];

    internal CodeSource Codes(EvaluationPlan plan) => new PreparedCodes(plan, this);

    internal void CheckServes(EvaluationPlan plan)
    {
        if (!plan.IsVariantOf(Plan))
            throw new ArgumentException($"The columns were prepared for {Plan}, not for {plan}.", nameof(plan));
        foreach (var slot in plan.Slots)
            if (!Serves(slots[slot.Position], slot))
                throw new ArgumentException(
                    $"The columns were not prepared for the levels of {slot.Id} in {plan}: use PreparedColumns.For.", nameof(plan));
    }

    private static bool Serves(PreparedSlot prepared, Slot slot) =>
        prepared.Slot.Coding.Serves(slot.Coding) && Equals(prepared.Slot.Part?.Condition, slot.Part?.Condition)
        && prepared.Slot.Own?.Factor == slot.Own?.Factor && prepared.Slot.Own?.Baseline == slot.Own?.Baseline;

    private ImmutableArray<PreparedSlot> Encode(EvaluationPlan plan, ImmutableArray<PreparedSlot> known, BulkOptions options)
    {
        var prepared = new PreparedSlot[plan.Slots.Length];
        var changed = new List<SlotSource>();
        foreach (var slot in plan.Slots)
        {
            if (!known.IsDefault && Serves(known[slot.Position], slot))
            {
                prepared[slot.Position] = known[slot.Position];
                continue;
            }

            var source = new SlotSource(slot, Columns);
            changed.Add(source);
            prepared[slot.Position] = new(slot, New(), source.HasBounds ? New() : default);
        }

        var path = BulkRunner.Resolve(options.Path);
        BulkRunner.Blocks(Count, options, () => path, (width, start, length) =>
        {
            foreach (var source in changed)
            {
                var (slot, low, high) = prepared[source.Slot.Position];
                var best = high.IsNone ? [] : high.Span(start, length);
                source.Encode(slot.Coding, start, low.Span(start, length), best, width);
            }
        });
        return [.. prepared];
    }

    private AlignedBytes New() => AlignedBytes.New(Count);

    private AlignedBytes Filled(byte code)
    {
        var filled = New();
        filled.Span(0, Count).Fill(code);
        return filled;
    }

    private AlignedBytes Padded(ReadOnlySpan<byte> codes)
    {
        var padded = New();
        codes.CopyTo(padded.Span(0, Count));
        return padded;
    }

    private AlignedBytes Judged(ReadOnlySpan<CellState> attested)
    {
        var padded = New();
        Judgements.Code(attested, padded.Span(0, Count));
        return padded;
    }
}
