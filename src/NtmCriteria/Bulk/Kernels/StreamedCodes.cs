namespace NtmCriteria;

/// <summary>Codes made on the fly from the caller's columns, one criterion at a time, so that they stay in the cache.</summary>
internal sealed class StreamedCodes : CodeSource
{
    private readonly CommuneColumns columns;
    private readonly SlotSource[] sources;

    public StreamedCodes(EvaluationPlan plan, CommuneColumns columns)
        : base(plan, columns.Count)
    {
        if (!plan.IsVariantOf(columns.Plan))
            throw new ArgumentException(
                $"The columns were made for {columns.Plan}, not for {plan}.", nameof(columns));
        this.columns = columns;
        sources = [.. plan.Slots.Select(s => new SlotSource(s, columns))];
    }

    public override void Begin(Workspace work, int start, int length)
    {
        var block = work.Block;
        block.Length = length;
        (block.Strata, block.StrataAt) = (work.Strata, 0);
        (block.Year, block.Years, block.YearsAt) = (columns.Year, null, 0);
        if (columns.StrataCodes is { } strata) strata.Span.Slice(start, length).CopyTo(work.Strata);
        else work.Strata.AsSpan().Fill(columns.Stratum);
        if (columns.YearCodes is not { } years) return;
        var rows = years.Span.Slice(start, length);
        if (rows.IndexOfAnyExcept(rows[0]) < 0)
        {
            block.Year = rows[0];
            return;
        }

        rows.CopyTo(work.Years);
        block.Years = work.Years;
    }

    protected override SlotOfCodes Codes(Workspace work, Slot slot, int scratch, int start, int length)
    {
        var source = sources[slot.Position];
        var low = work.Low[scratch];
        var high = source.HasBounds && slot.SetId is null && !slot.IsWhole ? work.High(scratch) : null;
        source.Encode(slot.Coding, start, low.AsSpan(0, length), high is null ? [] : high.AsSpan(0, length), work.Path);
        return new(Plan.Tables[slot.Position], low, high, 0, work.Block);
    }

    protected override (byte[]? Judged, int At) Judged(Workspace work, int criterion, int start, int length)
    {
        if (columns.Attested(criterion) is not { } attested) return (null, 0);
        Judgements.Code(attested.Span.Slice(start, length), work.Judged);
        return (work.Judged, 0);
    }

    protected override ReadOnlyMemory<byte>? Verdicts(string setId) => columns.FindVerdicts(setId);
}
