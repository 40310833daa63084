using FsCheck.Fluent;
using NtmCriteria.Bulk;
using NtmCriteria.Poverty;
using NtmCriteria.Tests.Poverty;

namespace NtmCriteria.Tests.Bulk;

/// <summary>Columns give the classes, the counts and the rates that the explained path gives household by household.</summary>
public sealed class HouseholdPlanTests
{
    private const int Communes = 9;

    // Every standard, on days on which its lines differ, and a province's own.
    private static readonly PovertyStandard[] Standards =
    [
        PovertyLaw.On(2007), PovertyLaw.On(2009), PovertyLaw.On(2012), PovertyLaw.On(2014), PovertyLaw.On(2018), PovertyLaw.On(2021),
        PovertyLaw.On(2023), PovertyLaw.On(2025), PovertyLaw.On(2026), PovertyLaw.On(2027),
        RuleBook.National.Poverty.InForce(new(2023, 12, 31), "Đồng Nai"),
    ];

    [Fact]
    [Trait("volume", "yes")]
    public void Every_standard_width_and_missing_column_gives_the_answer_of_the_single_path() => PovertyLaw.Holds(
        Gen.Choose(1, int.MaxValue - 1), seed =>
        {
            var random = new Random(seed);
            foreach (var standard in Standards)
            {
                var households = Enumerable.Range(0, random.Next(3) == 0 ? 2_500 : random.Next(200))
                    .Select(_ => Draw(standard, random, sure: random.Next(3) == 0)).ToArray();
                if (random.Next(2) == 0) households = [.. households.OrderBy(h => h.Commune, StringComparer.Ordinal)];
                var (columns, seen) = Columns(standard, households, random);
                Agree(standard, seen, columns, seed);
            }
        }, TestCulture.Volume(10));

    [Fact]
    public void Every_line_is_met_to_the_dong_in_every_settlement()
    {
        foreach (var standard in Standards)
        {
            var incomes = standard.Lines.SelectMany(l => new[] { l.Rural.Value, l.Urban.Value }).OfType<long>()
                .SelectMany(v => new[] { v - 1, v, v + 1 }).Concat([0, int.MaxValue]).ToArray();
            var households =
                (from income in incomes
                 from settlement in new Settlement?[] { Settlement.Rural, Settlement.Urban, null }
                 from count in Enumerable.Range(0, standard.Indicators.Length + 1)
                 from farm in new bool?[] { true, false, null }
                 select new Household
                 {
                     Commune = "0", Income = income, Settlement = settlement, FarmLivelihood = farm,
                     Given = Bits(standard, ~0, (1 << count) - 1),
                 }).ToArray();
            Agree(standard, households, Complete(standard, households), 0);
        }
    }

    [Fact]
    public void Scores_decide_where_the_standard_classes_by_them()
    {
        var standard = PovertyLaw.On(2023);
        var plan = standard.Compile();
        var columns = new HouseholdColumns
        {
            Commune = new int[5], Urban = new byte[] { 0, 0, 1, 1, 0 }, IncomeScores = new[] { 140, 141, 175, 175, -1 },
            DeprivationScores = new[] { 30, 120, 30, 20, 30 },
        };
        // 140 points are the line of rural areas and 175 that of urban ones; a score above it leaves the average open.
        Assert.Equal(
            [
                HouseholdClasses.Poor, HouseholdClasses.Average | HouseholdClasses.Above, HouseholdClasses.Poor,
                HouseholdClasses.NearPoor, HouseholdClasses.Poor | HouseholdClasses.Average | HouseholdClasses.Above,
            ],
            plan.Classify(columns, 1).Classes.ToArray());
    }

    [Theory]
    [InlineData("Commune", "Row 2 holds the commune 9: expected 0 to 8.")]
    [InlineData("Urban", "Row 2 holds the settlement 2: expected 0, 1 or 255.")]
    [InlineData("Farm", "Row 2 holds the livelihood 7: expected 0, 1 or 255.")]
    [InlineData("Bits", "Row 2 holds the deprivations 4096: expected bits of 12 indicators")]
    [InlineData("Known", "Row 2 holds the deprivations 3: expected bits of 12 indicators, those that are known (1) alone")]
    [InlineData("IncomeScore", "Row 2 holds the income score 10001: expected -1, or 0 to 10000.")]
    [InlineData("Score", "Row 2 holds the deprivation score 35: expected -1, or a multiple of 10 up to 120.")]
    public void A_bad_value_is_an_error_with_its_row_for_every_number_of_threads(string which, string message)
    {
        const int Count = 9_000;
        T[] With<T>(T bad, T good) => [.. Enumerable.Range(0, Count).Select(i => i is 2 or 5_000 or 8_999 ? bad : good)];
        var good = new HouseholdColumns { Commune = new int[Count] };
        var bad = which switch
        {
            "Commune" => good with { Commune = With(9, 0) },
            "Urban" => good with { Urban = With<byte>(2, 255) },
            "Farm" => good with { FarmLivelihood = With<byte>(7, 1) },
            "Bits" => good with { Deprivations = With<ushort>(4096, 4095) },
            "Known" => good with { Deprivations = With<ushort>(3, 1), KnownDeprivations = With<ushort>(1, 3) },
            "IncomeScore" => good with { IncomeScores = With(10_001, 10_000) },
            _ => good with { DeprivationScores = With(35, 120) },
        };
        foreach (var threads in new[] { 1, 2 })
        {
            var result = new HouseholdResult(Count, Communes);
            var error = Assert.Throws<ArgumentException>(() => PovertyLaw.On(2023).Compile().Classify(bad, result, new() { Threads = threads }));
            Assert.StartsWith(message, error.Message, StringComparison.Ordinal);
            Assert.Equal(0, result.GetCounts(0).Total);
        }

        Assert.Throws<ArgumentException>(() => PovertyLaw.On(2023).Compile().Classify(good with { Income = new int[3] }, Communes));
        Assert.Throws<ArgumentException>(() => PovertyLaw.On(2023).Compile().Classify(good, new HouseholdResult(3, Communes)));
    }

    [Fact]
    public void What_was_not_asked_for_is_refused_and_a_result_can_be_filled_again()
    {
        var plan = PovertyLaw.On(2025).Compile();
        var columns = new HouseholdColumns { Commune = new int[2], Income = new[] { 2_250_000, 9_000_000 }, Urban = new byte[2] };
        var result = new HouseholdResult(2, 1, HouseholdOutputs.LowIncomeWorkers);
        for (var round = 0; round < 2; round++) plan.Classify(columns, result);
        Assert.Equal([LowIncome.Yes, LowIncome.No], result.LowIncomeWorkers.ToArray());
        Assert.Equal(new LowIncomeCount(1, 0), result.LowIncomeOf(0));
        Assert.Equal("2 households in 1 communes: 0 poor, 0 near-poor, 0 average, 1 above, 1 open", result.ToString());
        Assert.Throws<InvalidOperationException>(() => result.Classes.Length);
        Assert.Throws<InvalidOperationException>(() => plan.Classify(columns, 1).LowIncomeWorkers.Length);
        Assert.Throws<InvalidOperationException>(() => plan.Classify(columns, 1).LowIncomeOf(0));
        Assert.Equal("poverty/2022-2026 as of 2025-12-31", plan.ToString());
    }

    private static void Agree(PovertyStandard standard, Household[] households, HouseholdColumns columns, int seed)
    {
        var expected = households.Select(h => standard.Classify(h)).ToArray();
        var table = PovertyTable.Count(expected, HouseholdGrouping.Commune).Lines.ToDictionary(l => l.Key, l => l.Counts);
        foreach (var path in Enum.GetValues<BulkPath>())
            foreach (var threads in new[] { 1, 3 })
            {
                var result = standard.Compile().Classify(
                    columns, Communes, HouseholdOutputs.Classes | HouseholdOutputs.LowIncomeWorkers, new() { Path = path, Threads = threads });
                for (var i = 0; i < expected.Length; i++)
                {
                    Assert.True(
                        (int)result.Classes[i] == (int)expected[i].Possible,
                        $"{standard}, {path}, {threads} threads, seed {seed}: {result.Classes[i]} of {expected[i]}");
                    var lowIncome = expected[i].HasLowIncomeWorkers switch { true => LowIncome.Yes, false => LowIncome.No, null => LowIncome.Open };
                    Assert.True(lowIncome == result.LowIncomeWorkers[i], $"{standard}, seed {seed}: {result.LowIncomeWorkers[i]} of {expected[i]}");
                }

                for (var c = 0; c < Communes; c++)
                {
                    var own = expected.Where(e => e.Household.Commune == $"{c}").ToArray();
                    Assert.Equal(table.GetValueOrDefault($"{c}"), result.Poverty(c));
                    Assert.Equal(own.Count(e => e.Class == HouseholdClass.Undetermined), result.GetCounts(c).Open);
                    Assert.Equal(new LowIncomeCount(own.Count(e => e.HasLowIncomeWorkers == true), own.Count(e => e.HasLowIncomeWorkers is null)), result.LowIncomeOf(c));
                }
            }
    }

    /// <summary>Columns of what is there; any but the first is left out now and then, and then the households know less too.</summary>
    private static (HouseholdColumns Columns, Household[] Seen) Columns(PovertyStandard standard, Household[] households, Random random)
    {
        var seen = households.ToArray();
        var columns = Complete(standard, households);
        if (Leave()) (columns, seen) = (columns with { Income = default }, [.. seen.Select(h => h with { Income = null })]);
        if (Leave()) (columns, seen) = (columns with { Urban = default }, [.. seen.Select(h => h with { Settlement = null })]);
        if (Leave()) (columns, seen) = (columns with { FarmLivelihood = default }, [.. seen.Select(h => h with { FarmLivelihood = null })]);
        if (Leave()) (columns, seen) = (columns with { Deprivations = default, KnownDeprivations = default }, [.. seen.Select(h => h with { Given = default })]);
        if (random.Next(2) == 0)
            (columns, seen) = (columns with { IncomeScores = default }, [.. seen.Select(h => h with { Scores = h.Scores with { Income = null } })]);
        if (random.Next(2) == 0)
            (columns, seen) = (columns with { DeprivationScores = default }, [.. seen.Select(h => h with { Scores = h.Scores with { Deprivation = null } })]);
        if (!columns.KnownDeprivations.IsEmpty && random.Next(2) == 0)
        {
            // Without the known bits, a household either knows all of them or none.
            seen = [.. seen.Select(h => h with { Given = random.Next(5) == 0 ? default : Bits(standard, ~0, h.Given.Deprived) })];
            var all = (ushort)((1 << standard.Indicators.Length) - 1);
            columns = columns with
            {
                KnownDeprivations = default,
                Deprivations = seen.Select(h => h.Given.Known == all ? h.Given.Deprived : HouseholdColumns.UnknownDeprivations).ToArray(),
            };
        }

        return (columns, seen);

        bool Leave() => random.Next(6) == 0;
    }

    private static HouseholdColumns Complete(PovertyStandard standard, Household[] households) => new()
    {
        Commune = households.Select(h => int.Parse(h.Commune!, System.Globalization.CultureInfo.InvariantCulture)).ToArray(),
        Income = households.Select(h => (int)(h.Income ?? -1)).ToArray(),
        Urban = households.Select(h => h.Settlement is { } s ? (byte)s : HouseholdColumns.UnknownFlag).ToArray(),
        FarmLivelihood = households.Select(h => h.FarmLivelihood is { } f ? (byte)(f ? 1 : 0) : HouseholdColumns.UnknownFlag).ToArray(),
        Deprivations = households.Select(h => h.Given.Deprived).ToArray(),
        KnownDeprivations = households.Select(h => h.Given.Known).ToArray(),
        IncomeScores = households.Select(h => h.Scores.Income ?? -1).ToArray(),
        DeprivationScores = households.Select(h => standard.Scores is null ? -1 : h.Scores.Deprivation ?? -1).ToArray(),
    };

    private static Household Draw(PovertyStandard standard, Random random, bool sure)
    {
        var all = (1 << standard.Indicators.Length) - 1;
        var known = sure || random.Next(3) == 0 ? all : random.Next(all + 1);
        long[] lines = [.. standard.Lines.SelectMany(l => new[] { l.Rural.Value, l.Urban.Value }).OfType<long>()];
        int[] points = [120, 140, 141, 150, 175, 176, 200, 225, 226, 0];
        return new()
        {
            Commune = random.Next(Communes).ToString(System.Globalization.CultureInfo.InvariantCulture),
            Settlement = Maybe(() => (Settlement)random.Next(2)),
            Income = Maybe(() => random.Next(2) == 0 ? random.Next(-400_000, 4_000_000) : lines[random.Next(lines.Length)] + random.Next(-1, 2)),
            FarmLivelihood = Maybe(() => random.Next(2) == 0),
            Given = Bits(standard, known, random.Next(all + 1) & random.Next(all + 1)),
            Scores = new(
                random.Next(2) == 0 ? null : points[random.Next(points.Length)] + random.Next(2),
                standard.Scores is null || random.Next(2) == 0 ? null : 10 * random.Next(standard.Indicators.Length + 1)),
        };

        T? Maybe<T>(Func<T> value) where T : struct => !sure && random.Next(3) == 0 ? null : value();
    }

    private static DeprivationVector Bits(PovertyStandard standard, int known, int deprived)
    {
        var all = (1 << standard.Indicators.Length) - 1;
        return DeprivationVector.OfBits(standard, (ushort)(known & all), (ushort)(known & all & deprived));
    }
}
