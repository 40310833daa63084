namespace NtmCriteria.Statistics;

/// <summary>A quantity is by how many per cent of the earlier one the later one is larger; the earlier one is above zero.</summary>
internal sealed record RelativeStep(int Result, int Earlier, int Later) : Relation
{
    private static readonly Fraction Hundred = Fraction.Of(100);

    public override bool Narrow(ExactInterval[] values, bool[] whole)
    {
        // Later / earlier = 1 + result / 100, worked out in three slots of its own.
        var ratio = values[Result].Scale(Fraction.Of(1) / Hundred).Add(ExactInterval.Point(Fraction.Of(1)));
        ExactInterval[] slots = [ratio, values[Later], values[Earlier]];
        bool[] kinds = [false, whole[Later], whole[Earlier]];
        new Quotient(0, 1, 2, Fraction.Of(1)).Narrow(slots, kinds);
        var step = slots[0].Add(ExactInterval.Point(Fraction.Of(-1))).Scale(Hundred);
        return Narrow(values, whole, Result, step)
            | Narrow(values, whole, Later, slots[1])
            | Narrow(values, whole, Earlier, slots[2]);
    }

    public override Fraction? Compute(Func<int, Fraction?> printed) =>
        printed(Earlier) is { } earlier && earlier.Numerator.Sign > 0
            ? (printed(Later) - earlier) * Hundred / earlier
            : null;
}
