namespace NtmCriteria.Bulk;

/// <summary>How observations of a slot become codes: everything that a code depends on beside the observation.</summary>
/// <remarks>
/// The code of a value is one plus the number of marks that it passes, or, where small is good, that it stays below; so
/// it is always better to have a higher code, whatever the slot asks for.
/// </remarks>
/// <param name="kind">What is compared.</param>
/// <param name="ladder">The marks told apart.</param>
/// <param name="scale">The factor between a ratio and a value: 100 for shares in percent, else 1.</param>
/// <param name="isRating">Whether grades are those of the scale from weak to good.</param>
internal sealed class SlotCoding(SlotKind kind, Ladder ladder, int scale, bool isRating = false)
{
    private readonly Lazy<double[]> steps = new(() => DoubleSteps.Compute(ladder));
    private readonly Lazy<double[]> floatSteps = new(() => DoubleSteps.ComputeFloats(ladder));

    public SlotKind Kind => kind;

    public Ladder Ladder => ladder;

    public int Scale => scale;

    public bool IsRating => isRating;

    /// <summary>Whether small is good: then a level is passed by staying below its step.</summary>
    public bool Falling => kind is SlotKind.AtMost or SlotKind.LessThan;

    /// <summary>For each mark the double from which on it is passed.</summary>
    public ReadOnlySpan<double> Steps => steps.Value;

    /// <summary>For each mark the float from which on it is passed.</summary>
    public ReadOnlySpan<double> FloatSteps => floatSteps.Value;

    /// <summary>Whether codes made by this coding serve a plan with the other coding too.</summary>
    public bool Serves(SlotCoding other) => kind == other.Kind && scale == other.Scale && isRating == other.IsRating
        && (ReferenceEquals(ladder, other.Ladder) || ladder.Has(other.Ladder));

    /// <summary>The test of marks that are on the ladder; without one, no value is met, or none fails.</summary>
    public CellTest Test(LevelMark? met, LevelMark? fail) => new(
        met is { } sure ? Turn(sure) : CellCode.Met, fail is { } other ? Turn(other) : CellCode.FirstRank);

    /// <summary>The mark of one level of the slot's kind.</summary>
    public static LevelMark MarkOf(SlotKind kind, decimal level) =>
        kind is SlotKind.MoreThan or SlotKind.AtMost ? LevelMark.Above(level) : LevelMark.At(level);

    public byte Code(decimal value) => Code(ladder.PassedBy(value));

    public byte Code(long numerator, long denominator) => kind == SlotKind.Grade || denominator <= 0
        ? CellCode.NotKnown : Code(ladder.PassedBy(numerator, denominator, scale));

    public byte Code(double value) => Code(value, Steps);

    /// <summary>The code of a number by the numbers from which on each mark is passed.</summary>
    public byte Code(double value, ReadOnlySpan<double> steps)
    {
        if (double.IsNaN(value)) return CellCode.NotKnown;
        var passed = 0;
        foreach (var step in steps)
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
        var first = bound.Low is not { } low ? Code(0) : bound.LowIncluded ? Code(low) : Code(ladder.PassedAbove(low));
        var last = bound.High is not { } high ? Code(ladder.Count)
            : bound.HighIncluded ? Code(high) : Code(ladder.PassedBelow(high));
        return Falling ? (last, first) : (first, last);
    }

    private byte Code(int passed) => (byte)(CellCode.FirstRank + (Falling ? ladder.Count - passed : passed));

    // The code from which on, rising, a mark is passed, or, falling, not yet passed.
    private byte Turn(LevelMark mark) =>
        (byte)(CellCode.FirstRank + (Falling ? ladder.Count - ladder.IndexOf(mark) : ladder.IndexOf(mark) + 1));

    private static (byte Low, byte High) Both(byte code) => (code, code);
}
