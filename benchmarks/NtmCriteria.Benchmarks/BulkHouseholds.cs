using System.Numerics;

namespace NtmCriteria.Benchmarks;

/// <summary>Households: income, twelve deprivations, settlement and commune to class and counts by commune.</summary>
public static class BulkHouseholds
{
    public const int Communes = 10_000;

    public static readonly HouseholdRule Rule = new(
        new(1_500_000, 1_500_000, 2_250_000), new(2_000_000, 2_000_000, 3_000_000), 3, BandSplit.UnderLine);

    public static readonly HouseholdPlan Plan = Rule.Compile();

    public static HouseholdColumns Draw(int count, bool sorted)
    {
        var random = new Random(7);
        var (income, bits) = (new int[count], new ushort[count]);
        var (urban, commune) = (new byte[count], new int[count]);
        for (var i = 0; i < count; i++)
        {
            income[i] = random.Next(500_000, 6_000_000);
            bits[i] = (ushort)(random.Next(4096) & random.Next(4096));
            commune[i] = sorted ? (int)((long)i * Communes / count) : random.Next(Communes);
            urban[i] = (byte)(commune[i] % 4 == 0 ? 1 : 0);
        }

        return new() { Income = income, Deprivations = bits, Urban = urban, Commune = commune };
    }

    public static void Table(int count, int rounds)
    {
        foreach (var sorted in new[] { true, false })
        {
            var data = Draw(count, sorted);
            var few = Objects(Draw(1_000_000, sorted));
            var result = Plan.Classify(data, Communes);
            var (classes, counts) = (new byte[count], new int[Communes * 4]);
            Scalar(data, classes, counts);
            for (var c = 0; c < Communes; c++)
                if (result.Of(c) != new HouseholdCounts(counts[4 * c], counts[(4 * c) + 1], counts[(4 * c) + 2], counts[(4 * c) + 3], 0))
                    throw new InvalidOperationException($"commune {c}: {result.Of(c)}");
            Console.WriteLine($"## {count:N0} households, {(sorted ? "sorted by commune" : "in random order")}\n");
            BulkTable.Print(
                [
                    ("LINQ over objects", few.Length, () => Linq(few)),
                    ("scalar loop", count, () => Scalar(data, classes, counts)),
                    ("Scalar", count, () => Plan.Classify(data, result, new() { Path = BulkPath.Scalar })),
                    ("Vector128", count, () => Plan.Classify(data, result, new() { Path = BulkPath.Vector128 })),
                    ("Vector256", count, () => Plan.Classify(data, result, new() { Path = BulkPath.Vector256 })),
                    ("Vector512", count, () => Plan.Classify(data, result, new() { Path = BulkPath.Vector512 })),
                    ("two threads", count, () => Plan.Classify(data, result, new() { Threads = 2 })),
                ],
                rounds, "scalar loop", "households", 12);
        }
    }

    /// <summary>The loop a user would write: no branches but the loop itself.</summary>
    public static void Scalar(HouseholdColumns data, byte[] classes, int[] counts)
    {
        Array.Clear(counts);
        var income = data.Income.Span;
        var bits = data.Deprivations.Span;
        var urban = data.Urban.Span;
        var commune = data.Commune.Span;
        Span<int> line = [1_500_000, 2_000_000], average = [2_250_000, 3_000_000];
        for (var i = 0; i < classes.Length; i++)
        {
            var under = income[i] <= line[urban[i]] ? 1 : 0;
            var deprived = BitOperations.PopCount(bits[i]) >= 3 ? 1 : 0;
            var above = income[i] > average[urban[i]] ? 1 : 0;
            var kind = (under * (1 - deprived)) + ((1 - under) * (2 + above));
            classes[i] = (byte)(1 << kind);
            counts[(commune[i] * 4) + kind]++;
        }
    }

    private sealed record Household(int Income, int Deprivations, bool Urban, int Commune);

    private static Household[] Objects(HouseholdColumns data) =>
    [
        .. Enumerable.Range(0, data.Count).Select(i => new Household(
            data.Income.Span[i], BitOperations.PopCount(data.Deprivations.Span[i]), data.Urban.Span[i] == 1, data.Commune.Span[i])),
    ];

    private static int Linq(Household[] households) => households
        .GroupBy(h => h.Commune)
        .Select(g => (
            Poor: g.Count(h => h.Income <= (h.Urban ? 2_000_000 : 1_500_000) && h.Deprivations >= 3),
            Near: g.Count(h => h.Income <= (h.Urban ? 2_000_000 : 1_500_000) && h.Deprivations < 3)))
        .Sum(c => c.Poor + c.Near);
}
