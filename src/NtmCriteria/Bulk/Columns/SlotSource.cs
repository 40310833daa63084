using NtmCriteria.Law;

namespace NtmCriteria.Bulk;

/// <summary>A slot together with the columns that it reads, and how both become codes.</summary>
internal sealed class SlotSource
{
    private readonly Column? values;
    private readonly Column? input;
    private readonly Column? baseline;
    private readonly SlotCoding? condition;

    public SlotSource(Slot slot, CommuneColumns columns)
    {
        Slot = slot;
        values = columns.Find(slot.Id, slot.Also);
        if (slot.Part?.Condition is { } when)
        {
            input = columns.Find(when.Input, null);
            condition = new(SlotKind.MoreThan, new Ladder([LevelMark.Above(when.Number)]), 1);
        }

        baseline = slot.Own is { } own ? columns.Find(own.Baseline, null) : null;
    }

    public Slot Slot { get; }

    /// <summary>Whether a second column of codes is needed.</summary>
    public bool HasBounds => values is { HasBounds: true } || condition is not null;

    /// <summary>The one column of doubles that is compared with levels and with nothing else, or null.</summary>
    public DoubleColumn? Plain => values is DoubleColumn { HasSentinel: false } doubles && condition is null && Slot.Levels is not null ? doubles : null;

    /// <summary>Codes of a run of rows.</summary>
    /// <param name="coding">How to code: as the plan at hand does.</param>
    /// <param name="start">The first row.</param>
    /// <param name="low">Takes the codes of the worst possible values.</param>
    /// <param name="high">Takes those of the best; empty where <see cref="HasBounds"/> is false.</param>
    /// <param name="path">The instruction width.</param>
    public void Encode(CellCoding coding, int start, Span<byte> low, Span<byte> high, BulkPath path)
    {
        if (coding.Ranks.Kind == SlotKind.OwnFactor)
        {
            EncodeOwnFactor(coding.Ranks, start, low, high);
        }
        else if (values is null)
        {
            low.Fill(CellCode.NotKnown);
            high.Fill(CellCode.NotKnown);
        }
        else
        {
            values.Encode(coding, start, low, high, path);
        }

        if (condition is not null) Restrict(condition, start, low, high);
    }

    /// <summary>
    /// A part whose condition fails does not apply; where that is open, the part can still be met, but not fail: its
    /// best code becomes "not known", which lies above every failure.
    /// </summary>
    private void Restrict(SlotCoding condition, int start, Span<byte> low, Span<byte> high)
    {
        for (var i = 0; i < low.Length; i++)
        {
            var applies = Holds(condition, input?.Read(start + i));
            if (applies == false) low[i] = high[i] = CellCode.DoesNotApply;
            else if (applies is null && low[i] < CellCode.DoesNotApply) high[i] = CellCode.NotKnown;
        }
    }

    private bool? Holds(SlotCoding condition, Observation? observation)
    {
        if (observation is not (Measured or Bounded)) return null;
        const int Above = CellCode.FirstRank + 1;
        var (low, high) = condition.Code(observation);
        var above = Slot.Part!.Condition!.Above;
        return low >= Above ? above : high < Above ? !above : null;
    }

    // The level is a product with another cell of the row, so the outcome itself is coded: below the factor, or at it.
    private void EncodeOwnFactor(SlotCoding coding, int start, Span<byte> low, Span<byte> high)
    {
        for (var i = 0; i < low.Length; i++)
        {
            low[i] = OwnFactorCode(coding, start + i);
            if (!high.IsEmpty) high[i] = low[i];
        }
    }

    private byte OwnFactorCode(SlotCoding coding, int row)
    {
        if (values is null) return CellCode.NotKnown;
        var own = Slot.Own!;
        var known = 0m;
        var level = baseline is not null && baseline.TryMeasured(row, out known)
            ? Comparison.Product(known, own.Factor) : null;
        if (level is { } at && values.TryMeasured(row, out var value)) return Outcome(value >= at);
        var observation = values.Read(row);
        if (observation is null or Judged or DoesNotApply) return coding.Code(observation).Low;
        var unit = Slot.Part is { } part ? part.Unit : Slot.Indicator.Unit;
        return level is null ? CellCode.NotKnown
            : Comparison.JudgeAtLeast(level.Value, own.Source, observation, unit).Verdict switch
            {
                Verdict.Met => Outcome(true),
                Verdict.NotMet => Outcome(false),
                _ => CellCode.NotKnown,
            };
    }

    private static byte Outcome(bool met) => (byte)(met ? CellCode.FirstRank + 1 : CellCode.FirstRank);
}
