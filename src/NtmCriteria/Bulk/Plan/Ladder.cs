using NtmCriteria.Law;

namespace NtmCriteria.Bulk;

/// <summary>
/// The marks at which what a slot can be asked turns over, in rising order: the levels, and the ends of those that are
/// known within limits. A value is known by how many of them it passes: that number decides every one exactly.
/// </summary>
internal sealed class Ladder
{
    private readonly LevelMark[] marks;
    private readonly decimal[] values;
    private readonly bool[] beyond;
    private readonly bool[] exact;
    private readonly (Int128 Numerator, Int128 Denominator)[] fractions;

    public Ladder(IEnumerable<LevelMark> marks)
    {
        this.marks = [.. marks.Distinct().Order()];
        var decimals = this.marks.Select(mark => mark.ToDecimal()).ToArray();
        values = [.. decimals.Select(mark => mark.Value)];
        beyond = [.. decimals.Select(mark => mark.Beyond)];
        exact = [.. this.marks.Zip(decimals, (mark, near) => mark.Beyond == near.Beyond || Fraction.FromDecimal(near.Value) == mark.Value)];
        fractions = [.. this.marks.Select(mark => ((Int128)mark.Value.Numerator, (Int128)mark.Value.Denominator))];
    }

    public int Count => marks.Length;

    public ReadOnlySpan<LevelMark> Marks => marks;

    /// <summary>For each mark the decimal at which decimals pass it.</summary>
    public ReadOnlySpan<decimal> Values => values;

    /// <summary>For each mark whether decimals pass only above that one.</summary>
    public ReadOnlySpan<bool> Beyond => beyond;

    public bool Has(Ladder other)
    {
        foreach (var mark in other.marks)
            if (IndexOf(mark) < 0)
                return false;
        return true;
    }

    public int IndexOf(LevelMark mark) => marks.AsSpan().BinarySearch(mark);

    /// <summary>How many marks a value passes.</summary>
    public int PassedBy(decimal value)
    {
        var (low, high) = (0, values.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            var order = value.CompareTo(values[middle]);
            if (order > 0 || (order == 0 && !beyond[middle])) low = middle + 1;
            else high = middle;
        }

        return low;
    }

    /// <summary>How many marks are passed by what lies just above a value.</summary>
    public int PassedAbove(decimal value)
    {
        var passed = PassedBy(value);
        while (passed < values.Length && values[passed] == value && exact[passed]) passed++;
        return passed;
    }

    /// <summary>How many marks are passed by what lies just below a value.</summary>
    public int PassedBelow(decimal value)
    {
        var passed = PassedBy(value);
        while (passed > 0 && values[passed - 1] == value) passed--;
        return passed;
    }

    /// <summary>How many marks numerator x scale / denominator passes, by cross multiplication: nothing is divided.</summary>
    public int PassedBy(long numerator, long denominator, int scale)
    {
        var (low, high) = (0, marks.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            var order = Compare(numerator, denominator, scale, middle);
            if (order > 0 || (order == 0 && !marks[middle].Beyond)) low = middle + 1;
            else high = middle;
        }

        return low;
    }

    // numerator x scale / denominator against the mark. Counts reach 10^12, levels 15 digits and so do the two numbers
    // of a limit's quotient (which may have a factor of ten digits on top), the scale 100: what the type cannot hold is
    // compared as fractions.
    private int Compare(long numerator, long denominator, int scale, int index)
    {
        var (over, under) = fractions[index];
        if (numerator <= int.MaxValue && denominator <= int.MaxValue && Int128.Abs(over) <= int.MaxValue && under <= 10_000_000)
            return (numerator * scale * (long)under).CompareTo((long)over * denominator);
        return Int128.Abs(over) <= MaxFactor && under <= MaxFactor
            ? (numerator * (under * scale)).CompareTo(over * denominator)
            : Fraction.Of(new System.Numerics.BigInteger(numerator) * scale, denominator).CompareTo(marks[index].Value);
    }

    // 10^12 x 100 x 10^22 stays below the 1.7 x 10^38 of the type.
    private static readonly Int128 MaxFactor = (Int128)1_000_000_000_000_000_000 * 10_000;
}
