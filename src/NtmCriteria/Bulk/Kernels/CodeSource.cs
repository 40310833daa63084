using System.Collections.Immutable;
using NtmCriteria.Law;
using NtmCriteria.Units;

namespace NtmCriteria.Bulk;

/// <summary>Where the codes of a run come from, block by block. Safe for any number of threads.</summary>
internal abstract class CodeSource(EvaluationPlan plan, CommuneColumns columns)
{
    public EvaluationPlan Plan => plan;

    public int Count => columns.Count;

    /// <summary>What is unlikely in the columns.</summary>
    public ImmutableArray<ColumnDoubt> Doubts => columns.Doubts;

    /// <summary>Strata, years and length of a block.</summary>
    public abstract void Begin(Workspace work, int start, int length);

    /// <summary>The codes of the slots of one criterion.</summary>
    public void Load(Workspace work, int criterion, int start, int length)
    {
        var block = work.Block;
        block.SlotCount = 0;
        block.IsComplete = Plan.Set.Criteria[criterion].IsComplete;
        Together(work, criterion, start, length);
        var scratch = 0;
        foreach (var slot in Plan.ByCriterion[criterion])
        {
            var codes = Codes(work, slot, scratch, start, length);
            var room = work.Low[scratch++];
            if (slot.SetId is { } set)
            {
                JoinOtherSet(work, set, codes.Low.Span(0, length), room.Span(0, length), start);
                codes = new(codes.Table, room, default, block);
            }
            else if (slot.IsWhole)
            {
                var parts = Plan.Parts[slot.Position];
                var loaded = work.Parts.AsSpan(0, parts.Length);
                for (var p = 0; p < parts.Length; p++) loaded[p] = Codes(work, parts[p], scratch++, start, length);
                PartsKernel.Run(block, codes, loaded, parts, Plan.Words, room, work.Path);
                codes = new(codes.Table, room, default, block);
            }

            block.Add(codes);
        }

        block.Judged = Judged(work, criterion, start, length);
        if (!block.Judged.IsNone && Plan.Options.MinimumEvidence > EvidenceGrade.Unknown)
            StrictAttestation.Apply(block, Plan.ByCriterion[criterion], work.StrictJudged);
    }

    /// <summary>Makes codes of several slots of a criterion at once, where that pays.</summary>
    protected virtual void Together(Workspace work, int criterion, int start, int length)
    {
    }

    /// <summary>The codes of one slot.</summary>
    /// <param name="work">Whose room is used.</param>
    /// <param name="slot">The slot.</param>
    /// <param name="scratch">How many slots and parts of the criterion came before: the room that is its own.</param>
    /// <param name="start">The first row.</param>
    /// <param name="length">The number of rows.</param>
    protected abstract SlotOfCodes Codes(Workspace work, Slot slot, int scratch, int start, int length);

    /// <summary>What is attested of one criterion, or none.</summary>
    protected abstract AlignedBytes Judged(Workspace work, int criterion, int start, int length);

    /// <summary>The verdicts on another set that the caller gave, or null.</summary>
    protected abstract ReadOnlyMemory<Verdict>? Verdicts(string setId);

    // The verdicts on another set, those of this very run first, joined with what is said of it.
    private void JoinOtherSet(Workspace work, string setId, ReadOnlySpan<byte> words, Span<byte> codes, int start)
    {
        ReadOnlySpan<Verdict> verdicts = work.Chain is { } chain && chain.Find(setId) is { } computed
            ? computed.Verdicts.Slice(start - work.Shift, words.Length)
            : Verdicts(setId) is { } given ? given.Span.Slice(start, words.Length) : [];
        // Asked strictly, a set may be open because its levels are weakly evidenced: then no word stands in for it.
        var table = Plan.Words[Plan.Options.MinimumEvidence == EvidenceGrade.Unknown ? 0 : 1];
        for (var i = 0; i < words.Length; i++)
            codes[i] = table[Judgements.Word(words[i]) + VerdictCode.Encode(verdicts.IsEmpty ? default : verdicts[i])];
    }
}
