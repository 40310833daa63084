namespace NtmCriteria;

/// <summary>The levels that a slot can be asked, in rising order, and the rank of a value among them.</summary>
/// <remarks>
/// Rank 2i + 1 lies below level i (and above level i - 1), rank 2i + 2 is level i itself: comparing ranks is comparing
/// values, at every level of the ladder.
/// </remarks>
internal sealed class Ladder
{
    private readonly decimal[] levels;
    private readonly Lazy<double[]> doubles;
    private readonly (Int128 Mantissa, Int128 Scale)[] fractions;

    public Ladder(IEnumerable<decimal> levels)
    {
        this.levels = [.. levels.Distinct().Order()];
        fractions = [.. this.levels.Select(Fraction)];
        doubles = new(() => DoubleSteps.Of(this.levels));
    }

    public int Count => levels.Length;

    public int LastRank => (2 * levels.Length) + 1;

    public ReadOnlySpan<decimal> Levels => levels;

    /// <summary>Two doubles a level: the first that reaches it, the first that exceeds it.</summary>
    public ReadOnlySpan<double> Doubles => doubles.Value;

    /// <summary>The index of a level, or below zero where the ladder lacks it.</summary>
    public int IndexOf(decimal level) => levels.AsSpan().BinarySearch(level);

    public bool Has(Ladder other)
    {
        foreach (var level in other.levels)
            if (IndexOf(level) < 0)
                return false;
        return true;
    }

    public int Rank(decimal value)
    {
        var index = levels.AsSpan().BinarySearch(value);
        return index >= 0 ? (2 * index) + 2 : (2 * ~index) + 1;
    }

    /// <summary>The rank of numerator x scale / denominator, by cross multiplication: nothing is divided.</summary>
    public int Rank(long numerator, long denominator, int scale)
    {
        var (low, high) = (0, levels.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            var sign = Compare(numerator, denominator, scale, middle);
            if (sign == 0) return (2 * middle) + 2;
            if (sign > 0) low = middle + 1;
            else high = middle;
        }

        return (2 * low) + 1;
    }

    public int Rank(double value)
    {
        var passed = 0;
        foreach (var step in Doubles)
            if (value >= step)
                passed++;
        return passed + 1;
    }

    // numerator x scale / denominator against mantissa / 10^digits. Counts reach 10^12, levels 15 digits, the scale
    // 100: both products stay below 10^29, and far below the 1.7 x 10^38 of the type.
    private int Compare(long numerator, long denominator, int scale, int index)
    {
        var (mantissa, power) = fractions[index];
        return numerator <= int.MaxValue && denominator <= int.MaxValue && mantissa <= int.MaxValue && power <= 10_000_000
            ? (numerator * scale * (long)power).CompareTo((long)mantissa * denominator)
            : (numerator * (power * scale)).CompareTo(mantissa * denominator);
    }

    private static (Int128 Mantissa, Int128 Scale) Fraction(decimal level)
    {
        level /= 1.0000000000000000000000000000m; // drops trailing zeros
        Span<int> bits = stackalloc int[4];
        decimal.GetBits(level, bits);
        var mantissa = ((Int128)(uint)bits[2] << 64) + ((Int128)(uint)bits[1] << 32) + (uint)bits[0];
        Int128 power = 1;
        for (var digits = (bits[3] >> 16) & 0xFF; digits > 0; digits--) power *= 10;
        return (bits[3] < 0 ? -mantissa : mantissa, power);
    }
}
