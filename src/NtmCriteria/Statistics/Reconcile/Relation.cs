namespace NtmCriteria.Statistics;

/// <summary>An exact tie between quantities, by their indexes. It narrows what each can be, and never cuts a true value.</summary>
internal abstract record Relation
{
    // Bounds with huge denominators are not taken over: what is known stays true, and numbers stay small.
    private const int MaxBits = 640;

    public abstract bool Narrow(ExactInterval[] values, bool[] whole);

    /// <summary>The quantity that the tie defines, computed from the printed numbers of the others; null where it cannot be.</summary>
    public abstract Fraction? Compute(Func<int, Fraction?> printed);

    protected static bool Narrow(ExactInterval[] values, bool[] whole, int index, ExactInterval allowed)
    {
        var before = values[index];
        var after = before.Intersect(allowed);
        if (whole[index] && !after.IsEmpty) after = after.Wholes();
        if (after == before || TooFine(after)) return false;
        values[index] = after;
        return true;
    }

    private static bool TooFine(ExactInterval interval) =>
        interval.Low?.Denominator.GetBitLength() > MaxBits || interval.High?.Denominator.GetBitLength() > MaxBits;
}

/// <summary>A quantity is a sum of others, each added or taken away.</summary>
internal sealed record Linear(int Result, int[] Added, int[] Taken) : Relation
{
    public override bool Narrow(ExactInterval[] values, bool[] whole)
    {
        var changed = Narrow(values, whole, Result, Rest(values, null));
        foreach (var part in Added)
            changed |= Narrow(values, whole, part, values[Result].Add(Rest(values, part).Negate()));
        foreach (var part in Taken)
            changed |= Narrow(values, whole, part, Rest(values, part).Add(values[Result].Negate()));
        return changed;
    }

    public override Fraction? Compute(Func<int, Fraction?> printed)
    {
        Fraction? sum = Fraction.Of(0);
        foreach (var part in Added) sum += printed(part);
        foreach (var part in Taken) sum -= printed(part);
        return sum;
    }

    private ExactInterval Rest(ExactInterval[] values, int? without)
    {
        var sum = ExactInterval.Point(Fraction.Of(0));
        foreach (var part in Added)
            if (part != without)
                sum = sum.Add(values[part]);
        foreach (var part in Taken)
            if (part != without)
                sum = sum.Add(values[part].Negate());
        return sum;
    }
}

/// <summary>A quantity is another one times a scale, divided by a third that is above zero.</summary>
internal sealed record Quotient(int Result, int Numerator, int Denominator, Fraction Scale) : Relation
{
    public override bool Narrow(ExactInterval[] values, bool[] whole)
    {
        var unscale = Fraction.Of(1) / Scale;
        var changed = Narrow(values, whole, Denominator, ExactInterval.Positive);
        if (values[Denominator].IsEmpty) return changed;
        changed |= Narrow(values, whole, Result, values[Numerator].Scale(Scale).Times(values[Denominator].Reciprocal()));
        changed |= Narrow(values, whole, Numerator, values[Result].Scale(unscale).Times(values[Denominator]));
        if (values[Result].IsEmpty || values[Numerator].IsEmpty) return changed;
        var (result, numerator) = values[Result].Low?.Numerator.Sign >= 0
            ? (values[Result], values[Numerator])
            : (values[Result].Negate(), values[Numerator].Negate());
        // Only a result that keeps clear of zero, or touches it, says something of what it was divided by.
        if (result.Low is not { } low || low.Numerator.Sign < 0) return changed;
        if (numerator.Low is not { } least || least.Numerator.Sign < 0 || result.High is { Numerator.IsZero: true })
            return changed;
        if (low.Numerator.IsZero && least.Numerator.IsZero) return changed;
        return changed | Narrow(values, whole, Denominator, numerator.Scale(Scale).Times(result.Reciprocal()));
    }

    public override Fraction? Compute(Func<int, Fraction?> printed) =>
        printed(Denominator) is { } divisor && divisor.Numerator.Sign > 0 ? printed(Numerator) * Scale / divisor : null;
}
