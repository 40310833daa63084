using System.Numerics;
using NtmCriteria.Bulk;
using NtmCriteria.Poverty;

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

    /// <summary>Two of a hundred values of each kind not known, and the livelihood of the others given.</summary>
    public static HouseholdColumns WithMissing(HouseholdColumns data)
    {
        var random = new Random(8);
        var known = new ushort[data.Count];
        var (farm, urban) = (new byte[data.Count], data.Urban.ToArray());
        var (income, bits) = (data.Income.ToArray(), data.Deprivations.ToArray());
        for (var i = 0; i < data.Count; i++)
        {
            known[i] = (ushort)(4095 & ~(random.Next(50) == 0 ? 1 << random.Next(12) : 0));
            bits[i] &= known[i];
            farm[i] = random.Next(50) == 0 ? HouseholdColumns.UnknownFlag : (byte)random.Next(2);
            if (random.Next(50) == 0) urban[i] = HouseholdColumns.UnknownFlag;
            if (random.Next(50) == 0) income[i] = HouseholdColumns.UnknownIncome;
        }

        return data with { KnownDeprivations = known, Deprivations = bits, FarmLivelihood = farm, Urban = urban, Income = income };
    }

    public static void Table(int count, int rounds)
    {
        var standard = RuleBook.National.Poverty.InForce(new(2023, 12, 31)).Compile();
        foreach (var sorted in new[] { true, false })
        {
            var data = Draw(count, sorted);
            var missing = WithMissing(data);
            var objects = Objects(data);
            var result = Plan.Classify(data, Communes);
            var (classes, counts) = (new byte[count], new int[Communes * 4]);
            Scalar(data, classes, counts);
            var linq = Linq(objects);
            for (var c = 0; c < Communes; c++)
            {
                var expected = new HouseholdCounts(counts[4 * c], counts[(4 * c) + 1], counts[(4 * c) + 2], counts[(4 * c) + 3], 0);
                if (result.GetCounts(c) != expected || linq[c] != expected) throw new InvalidOperationException($"commune {c}: {result.GetCounts(c)}, {linq[c]}");
            }

            for (var i = 0; i < count; i++)
                if (classes[i] != (byte)result.Classes[i]) throw new InvalidOperationException($"household {i}: {result.Classes[i]}");
            Console.WriteLine($"## {count:N0} households, {(sorted ? "sorted by commune" : "in random order")}\n");
            var before = GC.GetAllocatedBytesForCurrentThread();
            Plan.Classify(data, result);
            Console.WriteLine($"Allocated by one run into an existing result: {(GC.GetAllocatedBytesForCurrentThread() - before) / 1024:N0} KB.\n");
            var run = (HouseholdPlan plan, HouseholdColumns columns, BulkOptions options) => (Action)(() => plan.Classify(columns, result, options));
            BulkTable.Print(
                [
                    ("LINQ over objects, GroupBy and Count (counts alone)", count, () => Linq(objects)),
                    ("scalar loop", count, () => Scalar(data, classes, counts)),
                    ("Scalar", count, run(Plan, data, new() { Path = BulkPath.Scalar })),
                    ("Vector128", count, run(Plan, data, new() { Path = BulkPath.Vector128 })),
                    ("Vector256", count, run(Plan, data, new() { Path = BulkPath.Vector256 })),
                    ("Vector512", count, run(Plan, data, new() { Path = BulkPath.Vector512 })),
                    ("two threads", count, run(Plan, data, new() { Threads = 2 })),
                    ("standard of 2023 as compiled", count, run(standard, data, default)),
                    ("the same with 2 % missing of each kind, livelihood given", count, run(standard, missing, default)),
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

    private sealed record Row(int Income, int Deprivations, bool Urban, int Commune);

    private static Row[] Objects(HouseholdColumns data) =>
    [
        .. Enumerable.Range(0, data.Count).Select(i => new Row(
            data.Income.Span[i], BitOperations.PopCount(data.Deprivations.Span[i]), data.Urban.Span[i] == 1, data.Commune.Span[i])),
    ];

    private static HouseholdClass Class(Row household) => household.Income <= (household.Urban ? 2_000_000 : 1_500_000)
        ? household.Deprivations >= 3 ? HouseholdClass.Poor : HouseholdClass.NearPoor
        : household.Income <= (household.Urban ? 3_000_000 : 2_250_000) ? HouseholdClass.Average : HouseholdClass.Above;

    private static Dictionary<int, HouseholdCounts> Linq(Row[] households) => households
        .GroupBy(h => h.Commune)
        .ToDictionary(g => g.Key, g => new HouseholdCounts(
            g.Count(h => Class(h) == HouseholdClass.Poor), g.Count(h => Class(h) == HouseholdClass.NearPoor),
            g.Count(h => Class(h) == HouseholdClass.Average), g.Count(h => Class(h) == HouseholdClass.Above), 0));
}
