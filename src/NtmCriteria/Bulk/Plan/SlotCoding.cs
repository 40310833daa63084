namespace NtmCriteria;

/// <summary>What a slot of a plan compares.</summary>
internal enum SlotKind : byte
{
    /// <summary>Judged met or not; a number decides nothing.</summary>
    Judged,

    /// <summary>The value must reach the level.</summary>
    AtLeast,

    /// <summary>The value must exceed the level.</summary>
    MoreThan,

    /// <summary>The value must not exceed the level.</summary>
    AtMost,

    /// <summary>So many whole things.</summary>
    Count,

    /// <summary>A grade must be reached.</summary>
    Grade,

    /// <summary>The value must reach a factor of the commune's own earlier value.</summary>
    OwnFactor,

    /// <summary>Another set must be met.</summary>
    OtherSet,
}

/// <summary>How observations of a slot become codes: everything that a code depends on beside the observation.</summary>
/// <param name="kind">What is compared.</param>
/// <param name="ladder">The levels told apart.</param>
/// <param name="scale">The factor between a ratio and a value: 100 for shares in percent, else 1.</param>
/// <param name="absent">The code where nothing was observed.</param>
internal sealed class SlotCoding(SlotKind kind, Ladder ladder, int scale, byte absent)
{
    public SlotKind Kind => kind;

    public Ladder Ladder => ladder;

    public int Scale => scale;

    public byte Absent => absent;

    /// <summary>Whether small is good: ranks count from the far end then, so that a higher code is always better.</summary>
    public bool Falling => kind == SlotKind.AtMost;

    /// <summary>Whether codes made by this coding serve a plan with the other coding too.</summary>
    public bool Serves(SlotCoding other) => kind == other.Kind && scale == other.Scale && absent == other.Absent
        && (ReferenceEquals(ladder, other.Ladder) || ladder.Has(other.Ladder));

    /// <summary>The test of a level that is on the ladder.</summary>
    public CellTest Test(decimal level)
    {
        var at = (2 * ladder.IndexOf(level)) + 2;
        var from = kind switch
        {
            SlotKind.AtMost => Turn(at),
            SlotKind.MoreThan => (byte)(at + 1),
            _ => (byte)at,
        };
        return new(from, from);
    }

    public byte Code(decimal value) => Turn(ladder.Rank(value));

    public byte Code(double value) => double.IsNaN(value) ? absent : Turn(ladder.Rank(value));

    public byte Code(long numerator, long denominator) => kind == SlotKind.Grade
        ? CellCode.NotKnown
        : Turn(ladder.Rank(numerator, denominator, scale));

    /// <summary>The codes of the worst and the best value that an observation leaves possible.</summary>
    public (byte Low, byte High) Code(Observation? observation) => observation switch
    {
        null => (absent, absent),
        DoesNotApply => kind == SlotKind.OtherSet ? Both(CellCode.NotAsked) : Both(CellCode.DoesNotApply),
        Judged judged => Both(judged.Met ? CellCode.Met : CellCode.NotMet),
        Measured measured => Both(Code(measured.Value)),
        MeasuredRatio { Value: var ratio } => Both(Code(ratio.Numerator, ratio.Denominator)),
        Bounded { Value: var bound } => Code(bound),
        Graded graded when kind == SlotKind.Grade => Both(Code((decimal)(int)graded.Grade)),
        _ => Both(CellCode.NotKnown),
    };

    private (byte Low, byte High) Code(Bound bound)
    {
        if (kind is SlotKind.Count or SlotKind.Grade) bound = Comparison.WholeNumbers(bound);
        // An end that is not possible itself lies just inside: between its level and the next.
        var low = bound.Low is { } l ? ladder.Rank(l) : CellCode.FirstRank;
        if (bound.Low is not null && !bound.LowIncluded && low % 2 == 0) low++;
        var high = bound.High is { } h ? ladder.Rank(h) : ladder.LastRank;
        if (bound.High is not null && !bound.HighIncluded && high % 2 == 0) high--;
        return Falling ? (Turn(high), Turn(low)) : ((byte)low, (byte)high);
    }

    private byte Turn(int rank) => (byte)(Falling ? ladder.LastRank + 1 - rank : rank);

    private static (byte Low, byte High) Both(byte code) => (code, code);
}
