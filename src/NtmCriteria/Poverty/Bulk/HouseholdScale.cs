namespace NtmCriteria.Poverty;

/// <summary>
/// Lines on which a number falls into bands. A number is made into a step: 0 where it is not known, else 1 and one more
/// for each end that it exceeds; a table by settlement makes the step into bands.
/// </summary>
internal sealed class HouseholdScale
{
    private const int MostEnds = 3;

    // Of incomes and of scores; it exceeds no end.
    private const int Unknown = HouseholdColumns.UnknownIncome;

    private readonly int[][] padded;

    private HouseholdScale(int[][] ends, byte[][] bands)
    {
        (Ends, Bands) = (ends, bands);
        padded = [.. ends.Select(own => own.Concat(Enumerable.Repeat(int.MaxValue, MostEnds - own.Length)).ToArray())];
    }

    /// <summary>The upper ends of all bands but the last, rising, by settlement.</summary>
    public int[][] Ends { get; }

    /// <summary>The bands of each step, by settlement; sixteen entries, as a shuffle wants them.</summary>
    public byte[][] Bands { get; }

    /// <param name="ends">The three ends of each settlement, rising; equal ends stand for a band that does not exist.</param>
    /// <param name="bandsOf">The bands of a value, by settlement.</param>
    /// <param name="all">The bands of a value that is not known.</param>
    public static HouseholdScale Of(long[][] ends, Func<long, int, int> bandsOf, int all)
    {
        // An end that adds no band anywhere need not be compared with.
        int[] needed = [.. Enumerable.Range(0, ends[0].Length).Where(e => e == 0 || ends.Any(s => s[e] > s[e - 1]))];
        var bands = ends.Select((own, settlement) =>
        {
            var table = new byte[16];
            table[0] = (byte)all;
            for (var step = 0; step <= needed.Length; step++)
                table[step + 1] = (byte)bandsOf(step < needed.Length ? Compared(own[needed[step]]) : own[needed[^1]] + 1, settlement);
            return table;
        });
        return new(
            [.. ends.Select(own => needed.Select(e => Compared(own[e])).ToArray())], [.. bands]);

        // A line that a standard does not have lies below all numbers. -1 stands for it, so that what is not known exceeds
        // no end; the bands of a loss are then those of -1.
        static int Compared(long end) => (int)Math.Clamp(end, Unknown, int.MaxValue);
    }

    /// <summary>The step of a value in a kind of settlement; without branches, because incomes follow no pattern.</summary>
    public int StepOf(int value, int settlement)
    {
        var ends = padded[settlement];
        return (value != Unknown ? 1 : 0) + (value > ends[0] ? 1 : 0) + (value > ends[1] ? 1 : 0) + (value > ends[2] ? 1 : 0);
    }

    /// <summary>The bands of a value; both settlements' where it is not known which.</summary>
    public byte BandsOf(int value, byte urban) => urban <= 1
        ? Bands[urban][StepOf(value, urban)]
        : (byte)(Bands[0][StepOf(value, 0)] | Bands[1][StepOf(value, 1)]);

    public override string ToString() => $"rural {string.Join('/', Ends[0])}, urban {string.Join('/', Ends[1])}";
}
