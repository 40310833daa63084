namespace NtmCriteria.Bulk;

/// <summary>The doubles at which a comparison with a decimal level turns over.</summary>
/// <remarks>
/// A double stands for the decimal that the conversion to <see cref="decimal"/> gives: its 15 significant digits. Up
/// to 15 digits, rounding a decimal to the nearest double is monotone and injective (the spacing of doubles is finer
/// than that of 15-digit decimals), so the double nearest to such a decimal converts back to exactly that decimal, and
/// behaves as it. The conversion never turns two values round, so "converts to at least the level" holds from one
/// double on: comparing with that double is the exact decimal comparison, for every double, not only for the nearest.
/// </remarks>
internal static class DoubleSteps
{
    /// <summary>For each mark the smallest double that reaches it, or that exceeds it.</summary>
    public static double[] Compute(Ladder ladder)
    {
        var steps = new double[ladder.Count];
        for (var i = 0; i < steps.Length; i++) steps[i] = First(ladder.Values[i], reaches: !ladder.Beyond[i]);
        return steps;
    }

    /// <summary>
    /// For each mark the smallest float whose shortest decimal reaches it, or exceeds it, as a double. Shortest decimals
    /// never turn two floats round: each lies closer to its own float than to any other.
    /// </summary>
    public static double[] ComputeFloats(Ladder ladder)
    {
        var steps = new double[ladder.Count];
        for (var i = 0; i < steps.Length; i++) steps[i] = FirstFloat(ladder.Values[i], reaches: !ladder.Beyond[i]);
        return steps;
    }

    private static float FirstFloat(decimal level, bool reaches)
    {
        var (fails, passes) = (Order((float)-Limit), Order((float)Limit));
        while (passes - fails > 1)
        {
            var middle = fails + ((passes - fails) / 2);
            var value = Significant.Shortest(FloatValue(middle));
            if (reaches ? value >= level : value > level) passes = middle;
            else fails = middle;
        }

        return FloatValue(passes);
    }

    /// <summary>The smallest double whose decimal reaches the level, or exceeds it.</summary>
    private static double First(decimal level, bool reaches)
    {
        // Doubles in the order of their bits: bisecting the bits bisects the doubles.
        var (fails, passes) = (Order(-Limit), Order(Limit));
        while (passes - fails > 1)
        {
            var middle = fails + ((passes - fails) / 2);
            var value = (decimal)Value(middle);
            if (reaches ? value >= level : value > level) passes = middle;
            else fails = middle;
        }

        return Value(passes);
    }

    // Beyond any level of a rule, and inside the range of decimal.
    private const double Limit = 7e28;

    private static Int128 Order(double value)
    {
        var bits = BitConverter.DoubleToInt64Bits(value);
        return bits >= 0 ? bits : (Int128)long.MinValue - bits;
    }

    private static long Order(float value)
    {
        var bits = BitConverter.SingleToInt32Bits(value);
        return bits >= 0 ? bits : (long)int.MinValue - bits;
    }

    private static float FloatValue(long order) =>
        BitConverter.Int32BitsToSingle((int)(order >= 0 ? order : int.MinValue - order));

    private static double Value(Int128 order) =>
        BitConverter.Int64BitsToDouble((long)(order >= 0 ? order : (Int128)long.MinValue - order));
}
