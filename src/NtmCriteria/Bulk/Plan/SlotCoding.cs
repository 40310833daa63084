namespace NtmCriteria.Bulk;

/// <summary>How observations of a slot become codes: everything that a code depends on beside the observation.</summary>
/// <remarks>
/// The code of a value is one plus the number of levels that it passes, so it is always better to have a higher code,
/// whether the slot asks for at least, more than or at most. A level is passed exactly where the code reaches that of
/// the level itself (or, for "more than", of what lies just above).
/// </remarks>
/// <param name="kind">What is compared.</param>
/// <param name="ladder">The levels told apart.</param>
/// <param name="scale">The factor between a ratio and a value: 100 for shares in percent, else 1.</param>
/// <param name="isRating">Whether grades are those of the scale from weak to good.</param>
internal sealed class SlotCoding(SlotKind kind, Ladder ladder, int scale, bool isRating = false)
{
    private readonly Lazy<double[]> steps = new(() => DoubleSteps.Of(
        ladder.Levels, reaches: kind is not (SlotKind.MoreThan or SlotKind.AtMost)));

    public SlotKind Kind => kind;

    public Ladder Ladder => ladder;

    public int Scale => scale;

    public bool IsRating => isRating;

    /// <summary>Whether small is good: then a level is passed by staying below its step.</summary>
    public bool Falling => kind == SlotKind.AtMost;

    /// <summary>For each level the double from which on it is passed, or, falling, no longer passed.</summary>
    public ReadOnlySpan<double> Steps => steps.Value;

    /// <summary>Whether codes made by this coding serve a plan with the other coding too.</summary>
    public bool Serves(SlotCoding other) => kind == other.Kind && scale == other.Scale && isRating == other.IsRating
        && (ReferenceEquals(ladder, other.Ladder) || ladder.Has(other.Ladder));

    /// <summary>The test of a level that is on the ladder.</summary>
    public CellTest Test(decimal level)
    {
        var from = (byte)(CellCode.FirstRank + (Falling ? ladder.Count - ladder.Below(level) : ladder.UpTo(level)));
        return new(from, from);
    }

    public byte Code(decimal value) => Code(ladder.Below(value), ladder.UpTo(value));

    public byte Code(long numerator, long denominator)
    {
        if (kind == SlotKind.Grade || denominator <= 0) return CellCode.NotKnown;
        var (below, upTo) = ladder.Around(numerator, denominator, scale);
        return Code(below, upTo);
    }

    public byte Code(double value)
    {
        if (double.IsNaN(value)) return CellCode.NotKnown;
        var passed = 0;
        foreach (var step in Steps)
            if (Falling ? value < step : value >= step)
                passed++;
        return (byte)(CellCode.FirstRank + passed);
    }

    /// <summary>The codes of the worst and the best value that an observation leaves possible.</summary>
    public (byte Low, byte High) Code(Observation? observation) => observation switch
    {
        null => Both(CellCode.NotKnown),
        DoesNotApply => Both(CellCode.DoesNotApply),
        Judged judged => Both(judged.Met ? CellCode.Met : CellCode.NotMet),
        Measured measured => Both(Code(measured.Value)),
        MeasuredRatio { Value: var ratio } => Both(Code(ratio.Numerator, ratio.Denominator)),
        Bounded { Value: var bound } => Code(bound),
        // "Khá" is a step of the rating scale; numbered levels are another scale.
        Graded graded when kind == SlotKind.Grade && isRating => Both(Code((decimal)(int)graded.Grade)),
        _ => Both(CellCode.NotKnown),
    };

    private (byte Low, byte High) Code(Bound bound)
    {
        if (kind is SlotKind.Count or SlotKind.Grade) bound = Comparison.WholeNumbers(bound);
        // What lies just inside an end that is not possible itself: above it there is a little more, below a little less.
        var first = bound.Low is not { } low ? Code(0, 0)
            : bound.LowIncluded ? Code(low) : Code(ladder.UpTo(low), ladder.UpTo(low));
        var last = bound.High is not { } high ? Code(ladder.Count, ladder.Count)
            : bound.HighIncluded ? Code(high) : Code(ladder.Below(high), ladder.Below(high));
        return Falling ? (last, first) : (first, last);
    }

    private byte Code(int below, int upTo) => (byte)(CellCode.FirstRank + kind switch
    {
        SlotKind.AtMost => ladder.Count - below,
        SlotKind.MoreThan => below,
        _ => upTo,
    });

    private static (byte Low, byte High) Both(byte code) => (code, code);
}
