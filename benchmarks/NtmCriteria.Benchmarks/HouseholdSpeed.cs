using System.Globalization;
using System.Runtime.Intrinsics;
using System.Text.Json;
using NtmCriteria.Poverty;

namespace NtmCriteria.Benchmarks;

/// <summary>Households alone: the table of columns, the explained path, and the same data for rivals outside .NET.</summary>
public static class HouseholdSpeed
{
    private const int Explained = 100_000;

    public static int Run(string[] args)
    {
        var count = args.Length > 1 ? int.Parse(args[1], CultureInfo.InvariantCulture) : 10_000_000;
        var rounds = args.Length > 2 ? int.Parse(args[2], CultureInfo.InvariantCulture) : 9;
        Console.WriteLine(
            $".NET {Environment.Version}, {Environment.ProcessorCount} processors, "
            + $"Vector256 {Vector256.IsHardwareAccelerated}, Vector512 {Vector512.IsHardwareAccelerated}\n");
        BulkHouseholds.Table(count, rounds);
        OneByOne(rounds);
        return 0;
    }

    /// <summary>One classification a household, with every deprivation and reason: what explanations are made from.</summary>
    private static void OneByOne(int rounds)
    {
        var standard = RuleBook.National.Poverty.InForce(new(2023, 12, 31));
        var random = new Random(3);
        var given = Enumerable.Range(0, Explained).Select(_ => Given(standard, random)).ToArray();
        var recorded = given.Select(h => Recorded(h, random)).ToArray();
        Console.WriteLine($"## One by one, {Explained:N0} households, one thread\n");
        BulkTable.Print(
            [
                ("Classify, deprivations given", Explained, () => All(given)),
                ("Classify, members and dwelling recorded", Explained, () => All(recorded)),
                ("Classify and explain in a sentence", Explained / 10, () => Texts(given.AsSpan(0, Explained / 10))),
            ],
            rounds, "Classify, deprivations given", "households", 0);
        var before = GC.GetAllocatedBytesForCurrentThread();
        All(given);
        Console.WriteLine($"Allocated a household, deprivations given: {(GC.GetAllocatedBytesForCurrentThread() - before) / Explained:N0} bytes.");

        void All(ReadOnlySpan<Household> households)
        {
            var poor = 0;
            foreach (var household in households)
                if (standard.Classify(household).Class == HouseholdClass.Poor)
                    poor++;
            if (poor == 0) throw new InvalidOperationException("Nobody is poor.");
        }

        void Texts(ReadOnlySpan<Household> households)
        {
            foreach (var household in households)
                if (standard.Classify(household).Explain(Language.Vietnamese).Length == 0)
                    throw new InvalidOperationException("Nothing was said.");
        }
    }

    private static Household Given(PovertyStandard standard, Random random) => new()
    {
        Settlement = (Settlement)random.Next(2),
        Income = random.Next(500_000, 6_000_000),
        FarmLivelihood = random.Next(2) == 0,
        Given = DeprivationVector.OfBits(standard, 4095, (ushort)(random.Next(4096) & random.Next(4096))),
    };

    private static Household Recorded(Household household, Random random) => household with
    {
        Given = default,
        UsesInternet = random.Next(2) == 0,
        Devices = InformationDevices.Television,
        Dwelling = new()
        {
            Wall = BuildingMaterial.BrickOrStone, Pillar = (BuildingMaterial)random.Next(7), Roof = BuildingMaterial.Tile,
            FloorArea = random.Next(20, 90), Water = WaterSource.Piped, Latrine = (LatrineKind)random.Next(6),
        },
        Members =
        [
            .. Enumerable.Range(0, 4).Select(m => new Member
            {
                Age = m < 2 ? random.Next(20, 60) : random.Next(1, 20), Sex = (Sex)random.Next(2), Insured = random.Next(5) > 0,
                PremiumPaidByState = false, Work = WorkStatus.OwnAccount, Diploma = Diploma.LowerSecondary,
                Attends = SchoolLevel.Primary, UnderNourished = false, OnSocialAllowance = false,
            }),
        ],
    };

    /// <summary>Writes the columns as CSV, with the task and its answer.</summary>
    public static int Export(string folder, int count)
    {
        Directory.CreateDirectory(folder);
        foreach (var sorted in new[] { true, false })
        {
            var data = BulkHouseholds.Draw(count, sorted);
            var result = BulkHouseholds.Plan.Classify(data, BulkHouseholds.Communes);
            var name = sorted ? "sorted" : "random";
            using (var csv = new StreamWriter(Path.Combine(folder, $"households-{name}.csv")) { NewLine = "\n" })
            {
                csv.WriteLine("commune,income,bits,urban");
                for (var i = 0; i < count; i++)
                    csv.WriteLine(string.Create(
                        CultureInfo.InvariantCulture,
                        $"{data.Commune.Span[i]},{data.Income.Span[i]},{data.Deprivations.Span[i]},{data.Urban.Span[i]}"));
            }

            var counts = Enumerable.Range(0, BulkHouseholds.Communes).Select(result.GetCounts)
                .Select(c => new[] { c.Poor, c.NearPoor, c.Average, c.Above }).ToArray();
            File.WriteAllText(
                Path.Combine(folder, $"households-{name}.json"), JsonSerializer.Serialize(new { count, counts }));
        }

        Console.WriteLine($"{count} households, sorted and in random order, to {folder}");
        return 0;
    }
}
