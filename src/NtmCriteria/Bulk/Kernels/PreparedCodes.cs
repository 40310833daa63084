using NtmCriteria.Law;

namespace NtmCriteria.Bulk;

/// <summary>Codes that lie ready.</summary>
internal sealed class PreparedCodes : CodeSource
{
    private readonly PreparedColumns prepared;
    private readonly SlotTable[] tables;

    public PreparedCodes(EvaluationPlan plan, PreparedColumns prepared)
        : base(plan, prepared.Columns)
    {
        this.prepared = prepared;
        // Ranks are counted on the ladder that the columns were encoded by, which may be longer than the plan's own.
        tables = new SlotTable[plan.Slots.Length];
        foreach (var slot in plan.Slots)
        {
            var coding = prepared[slot.Position].Slot.Coding;
            tables[slot.Position] = ReferenceEquals(coding, slot.Coding)
                ? plan.Tables[slot.Position]
                : new(slot.With(slot.Rules, coding));
        }
    }

    /// <summary>Strata, or a year, that all communes are given instead of their own.</summary>
    public AlignedBytes OtherStrata { get; init; }

    /// <summary>A year code for all communes instead of their own.</summary>
    public byte? OtherYear { get; init; }

    /// <summary>By slot, what is drawn anew instead of taken as prepared; or null.</summary>
    public ShakenSlot?[]? Shaken { get; init; }

    public override void Begin(Workspace work, int start, int length)
    {
        var block = work.Block;
        block.Length = length;
        block.Strata = (OtherStrata.IsNone ? prepared.Strata : OtherStrata).From(start);
        (block.Year, block.Years) = (OtherYear ?? prepared.Columns.Year, default);
        if (OtherYear is not null || prepared.Years.IsNone) return;
        var rows = prepared.Years.Span(start, length);
        if (rows.IndexOfAnyExcept(rows[0]) < 0) block.Year = rows[0];
        else block.Years = prepared.Years.From(start);
    }

    protected override SlotOfCodes Codes(Workspace work, Slot slot, int scratch, int start, int length)
    {
        var codes = prepared[slot.Position];
        if (Shaken?[slot.Position] is not { } shaken)
            return new(tables[slot.Position], codes.Low.From(start), codes.High.IsNone ? default : codes.High.From(start), work.Block);
        var low = work.Low[scratch];
        shaken.Encode(codes.Slot.Coding, start, low.Span(0, length), work.Values, work.Path);
        return new(tables[slot.Position], low, default, work.Block);
    }

    protected override AlignedBytes Judged(Workspace work, int criterion, int start, int length) =>
        prepared.JudgedOn(criterion) is { IsNone: false } judged ? judged.From(start) : default;

    protected override ReadOnlyMemory<Verdict>? Verdicts(string setId) => prepared.Columns.FindVerdicts(setId);
}
