namespace NtmCriteria.Bulk;

/// <summary>
/// The levels that a slot can be asked, in rising order. A value is known by how many of them lie below it, or up to
/// it: for a slot that compares one way, that number decides every level exactly.
/// </summary>
internal sealed class Ladder
{
    private readonly decimal[] levels;
    private readonly (Int128 Mantissa, Int128 Scale)[] fractions;

    public Ladder(IEnumerable<decimal> levels)
    {
        this.levels = [.. levels.Distinct().Order()];
        fractions = [.. this.levels.Select(Fraction)];
    }

    public int Count => levels.Length;

    public ReadOnlySpan<decimal> Levels => levels;

    public bool Has(Ladder other)
    {
        foreach (var level in other.levels)
            if (levels.AsSpan().BinarySearch(level) < 0)
                return false;
        return true;
    }

    /// <summary>How many levels lie below a value.</summary>
    public int Below(decimal value) => levels.AsSpan().BinarySearch(value) is var index && index >= 0 ? index : ~index;

    /// <summary>How many levels lie below a value or are the value itself.</summary>
    public int UpTo(decimal value) =>
        levels.AsSpan().BinarySearch(value) is var index && index >= 0 ? index + 1 : ~index;

    /// <summary>The same two of numerator x scale / denominator, by cross multiplication: nothing is divided.</summary>
    public (int Below, int UpTo) Around(long numerator, long denominator, int scale)
    {
        var (low, high) = (0, levels.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            var sign = Compare(numerator, denominator, scale, middle);
            if (sign == 0) return (middle, middle + 1);
            if (sign > 0) low = middle + 1;
            else high = middle;
        }

        return (low, low);
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
