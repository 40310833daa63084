namespace NtmCriteria;

/// <summary>Where the codes of a run come from, block by block. Safe for any number of threads.</summary>
internal abstract class CodeSource(EvaluationPlan plan, int count)
{
    public EvaluationPlan Plan => plan;

    public int Count => count;

    /// <summary>Strata, years and length of a block.</summary>
    public abstract void Begin(Workspace work, int start, int length);

    /// <summary>The codes of the slots of one criterion.</summary>
    public abstract void Load(Workspace work, int criterion, int start, int length);

    /// <summary>The verdicts on another set that the caller gave, or null.</summary>
    protected abstract ReadOnlyMemory<byte>? Verdicts(string setId);

    /// <summary>
    /// Puts the verdicts on another set, those of this very run first, under the codes of what was judged of it.
    /// </summary>
    protected void JoinOtherSet(Workspace work, string setId, ReadOnlySpan<byte> judged, Span<byte> codes, int start)
    {
        ReadOnlySpan<byte> verdicts = work.Chain is { } chain && chain.Find(setId) is { } computed
            ? computed.SetVerdicts.AsSpan(start - work.Shift, judged.Length)
            : Verdicts(setId) is { } given ? given.Span.Slice(start, judged.Length) : [];
        for (var i = 0; i < judged.Length; i++)
            codes[i] = Judgements.Join(judged[i], verdicts.IsEmpty ? (byte)Verdict.Undetermined : verdicts[i]);
    }
}

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

    public override void Load(Workspace work, int criterion, int start, int length)
    {
        var block = work.Block;
        block.SlotCount = 0;
        foreach (var slot in Plan.ByCriterion[criterion])
        {
            var source = sources[slot.Position];
            var low = work.Low[block.SlotCount];
            var high = slot.SetId is null && source.HasBounds ? work.High(block.SlotCount) : null;
            source.Encode(slot.Coding, start, low.AsSpan(0, length), high.AsSpan(0, high is null ? 0 : length), work.Path);
            if (slot.SetId is { } set)
                JoinOtherSet(work, set, low.AsSpan(0, length), low.AsSpan(0, length), start);
            block.Add(new(Plan.Tables[slot.Position], low, high, 0, block));
        }

        block.Judged = null;
        if (columns.Attested(criterion) is not { } attested) return;
        Judgements.Code(attested.Span.Slice(start, length), work.Judged);
        (block.Judged, block.JudgedAt) = (work.Judged, 0);
    }

    protected override ReadOnlyMemory<byte>? Verdicts(string setId) => columns.FindVerdicts(setId);
}
