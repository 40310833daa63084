namespace NtmCriteria.Bulk;

/// <summary>Codes made on the fly from the caller's columns, one criterion at a time, so that they stay in the cache.</summary>
internal sealed class StreamedCodes : CodeSource
{
    private readonly CommuneColumns columns;
    private readonly SlotSource[] sources;
    private readonly SlotGroup[][] groups;
    private readonly bool[] inGroup;

    public StreamedCodes(EvaluationPlan plan, CommuneColumns columns)
        : base(plan, columns)
    {
        if (!plan.IsVariantOf(columns.Plan))
            throw new ArgumentException(
                $"The columns were made for {columns.Plan}, not for {plan}.", nameof(columns));
        this.columns = columns;
        sources = [.. plan.Slots.Select(s => new SlotSource(s, columns))];
        groups = [.. plan.ByCriterion.Select(slots => SlotGroup.Split(plan, slots, sources))];
        inGroup = new bool[plan.Slots.Length];
        foreach (var one in groups.SelectMany(t => t).SelectMany(t => t.Slots)) inGroup[one.Slot.Position] = true;
    }

    public override void Begin(Workspace work, int start, int length)
    {
        var block = work.Block;
        block.Length = length;
        block.Strata = work.Strata;
        (block.Year, block.Years) = (columns.Year, default);
        if (columns.StrataCodes is { } strata) strata.Span.Slice(start, length).CopyTo(work.Strata.Span(0, length));
        else work.Strata.Span(0, length).Fill(columns.Stratum);
        if (columns.YearCodes is not { } years) return;
        var rows = years.Span.Slice(start, length);
        if (rows.IndexOfAnyExcept(rows[0]) < 0)
        {
            block.Year = rows[0];
            return;
        }

        rows.CopyTo(work.Years.Span(0, length));
        block.Years = work.Years;
    }

    protected override void Together(Workspace work, int criterion, int start, int length)
    {
        if (!work.Block.Years.IsNone) return;
        foreach (var group in groups[criterion])
            LevelKernel.Encode(Run(group.Slots[0]), Run(group.Slots[1]), group.Slots.Length > 2 ? Run(group.Slots[2]) : default, group.Slots.Length, work.Path);

        LevelRun Run(PlainSlot one) => new(
            one.Column.Values.Span.Slice(start, length), Coding(work, one.Slot, length), work.Low[one.Scratch].Span(0, length));
    }

    protected override SlotOfCodes Codes(Workspace work, Slot slot, int scratch, int start, int length)
    {
        var source = sources[slot.Position];
        var low = work.Low[scratch];
        if (inGroup[slot.Position] && work.Block.Years.IsNone) return new(Plan.Tables[slot.Position], low, default, work.Block);
        var high = source.HasBounds && slot.SetId is null && !slot.IsWhole ? work.High(scratch) : default;
        source.Encode(Coding(work, slot, length), start, low.Span(0, length), high.IsNone ? [] : high.Span(0, length), work.Path);
        return new(Plan.Tables[slot.Position], low, high, work.Block);
    }

    private static CellCoding Coding(Workspace work, Slot slot, int length) => slot.ByYear && !work.Block.Years.IsNone
        ? slot.Coding : new CellCoding(slot.Coding, slot.Levels, slot.ByYear ? work.Block.Year : 0, work.Strata.Span(0, length));

    protected override AlignedBytes Judged(Workspace work, int criterion, int start, int length)
    {
        if (columns.Attested(criterion) is not { } attested) return default;
        Judgements.Code(attested.Span.Slice(start, length), work.Judged.Span(0, length));
        return work.Judged;
    }

    protected override ReadOnlyMemory<Verdict>? Verdicts(string setId) => columns.FindVerdicts(setId);
}
