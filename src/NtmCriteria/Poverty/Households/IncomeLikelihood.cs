using System.Numerics;
using System.Runtime.InteropServices;

namespace NtmCriteria.Poverty;

/// <summary>Tells incomes that are hardly in the unit they are read in. They are taken as they are, and reported.</summary>
internal static class IncomeLikelihood
{
    /// <summary>Incomes and losses of less than this, but not nothing, look like thousand VND.</summary>
    public const int Low = 10_000;

    /// <summary>Incomes and losses of more than this look a thousand times too large.</summary>
    public const int High = 100_000_000;

    public static UnlikelyIncome Judge(long? income) => income switch
    {
        null or 0 => UnlikelyIncome.None,
        > -Low and < Low => UnlikelyIncome.Thousandth,
        > High or < -High => UnlikelyIncome.Thousandfold,
        _ => UnlikelyIncome.None,
    };

    /// <summary>The unlikely ones of a column, in one pass: <see cref="HouseholdColumns.UnknownIncome"/> is none of them.</summary>
    public static UnlikelyIncomes Count(ReadOnlySpan<int> incomes)
    {
        var (low, high, unknown) = (0L, 0L, 0L);
        var wide = MemoryMarshal.Cast<int, Vector<int>>(incomes);
        var (lows, highs, unknowns) = (Vector<int>.Zero, Vector<int>.Zero, Vector<int>.Zero);
        var (above, span) = (new Vector<int>(Low - 1), new Vector<uint>((2 * Low) - 1));
        var (most, least) = (new Vector<int>(High), new Vector<int>(-High));
        var (likely, likelySpan) = (new Vector<int>(Low), new Vector<uint>(High - Low));
        foreach (var values in wide)
        {
            // Nearly all are gains of a likely size: one comparison tells that nothing is to be counted.
            if (Vector.LessThanOrEqualAll((values - likely).As<int, uint>(), likelySpan)) continue;
            // A comparison that holds is minus one.
            var isUnknown = Vector.Equals(values, new Vector<int>(HouseholdColumns.UnknownIncome));
            unknowns -= isUnknown;
            lows -= Vector.AndNot(
                Vector.LessThan((values + above).As<int, uint>(), span).As<uint, int>(), isUnknown | Vector.Equals(values, Vector<int>.Zero));
            highs -= Vector.GreaterThan(values, most) | Vector.LessThan(values, least);
        }

        // A block of a run is far shorter than what a lane can count.
        low += Vector.Sum(lows);
        high += Vector.Sum(highs);
        unknown += Vector.Sum(unknowns);
        foreach (var value in incomes[(wide.Length * Vector<int>.Count)..])
        {
            if (value == HouseholdColumns.UnknownIncome) unknown++;
            else if (Judge(value) == UnlikelyIncome.Thousandth) low++;
            else if (Judge(value) == UnlikelyIncome.Thousandfold) high++;
        }

        return new(incomes.Length - unknown, low, high);
    }
}
