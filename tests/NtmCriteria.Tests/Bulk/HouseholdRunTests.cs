using System.Numerics;
using NtmCriteria.Bulk;
using NtmCriteria.Poverty;

namespace NtmCriteria.Tests.Bulk;

public sealed class HouseholdRunTests
{
    private static readonly HouseholdRule From2022 = new(
        new(1_500_000, 1_500_000, 2_250_000), new(2_000_000, 2_000_000, 3_000_000), 3, BandSplit.UnderLine);

    private static readonly HouseholdRule From2016 = new(
        new(700_000, 1_000_000, 1_500_000), new(900_000, 1_300_000, 1_950_000), 3, BandSplit.BetweenLines);

    private static readonly HouseholdRule From2011 = new(
        new(400_000, 520_000, 520_000), new(500_000, 650_000, 650_000), 0, BandSplit.None);

    [Theory]
    [InlineData(1_500_000, 3, 0, HouseholdClasses.Poor)]
    [InlineData(1_500_001, 12, 0, HouseholdClasses.Average)]
    [InlineData(1_500_000, 2, 0, HouseholdClasses.NearPoor)]
    [InlineData(2_000_000, 3, 1, HouseholdClasses.Poor)]
    [InlineData(2_250_000, 0, 0, HouseholdClasses.Average)]
    [InlineData(2_250_001, 0, 0, HouseholdClasses.Above)]
    [InlineData(-1, 3, 0, HouseholdClasses.Poor | HouseholdClasses.Average | HouseholdClasses.Above)]
    public void TheRuleOf2022NeedsBothIncomeAndDeprivations(int income, int deprivations, byte urban, HouseholdClasses expected) =>
        Assert.Equal(expected, One(From2022, income, (1 << deprivations) - 1, urban));

    [Theory]
    [InlineData(700_000, 0, 0, HouseholdClasses.Poor)]
    [InlineData(700_001, 3, 0, HouseholdClasses.Poor)]
    [InlineData(1_000_000, 2, 0, HouseholdClasses.NearPoor)]
    [InlineData(1_000_001, 9, 0, HouseholdClasses.Average)]
    [InlineData(1_300_000, 3, 1, HouseholdClasses.Poor)]
    [InlineData(1_950_001, 3, 1, HouseholdClasses.Above)]
    public void TheRuleOf2016HasABandBetweenTheLines(int income, int deprivations, byte urban, HouseholdClasses expected) =>
        Assert.Equal(expected, One(From2016, income, (1 << deprivations) - 1, urban));

    [Fact]
    public void EveryPathAndThreadCountGivesTheClassesAndCountsOfThePlainRule()
    {
        var random = new Random(5);
        foreach (var rule in new[] { From2022, From2016, From2011 })
            foreach (var count in new[] { 0, 1, 31, 64, 65, 2047, 2048, 2049, 30_011 })
                foreach (var sorted in new[] { true, false })
                {
                    var columns = Draw(random, rule, count, communes: 37, sorted);
                    var (classes, counts) = Plain(rule, columns, 37);
                    foreach (var path in Enum.GetValues<BulkPath>())
                        foreach (var threads in new[] { 1, 3 })
                        {
                            var result = rule.Compile().Classify(columns, 37, HouseholdOutputs.Classes, new() { Path = path, Threads = threads });
                            Assert.True(classes.AsSpan().SequenceEqual(result.Classes), $"{rule}, {count}, {path}");
                            var without = rule.Compile().Classify(columns, 37, HouseholdOutputs.Counts, new() { Path = path, Threads = threads });
                            for (var c = 0; c < 37; c++)
                            {
                                Assert.Equal(counts[c], result.GetCounts(c));
                                Assert.Equal(counts[c], without.GetCounts(c));
                            }
                        }
                }
    }

    [Fact]
    public void BadHouseholdsAreAnErrorBeforeAnyWork()
    {
        var good = Draw(new Random(1), From2022, 10, 2, sorted: true);
        Assert.Throws<ArgumentException>(() => From2022.Compile().Classify(good with { Urban = new byte[9] }, 2));
        Assert.Throws<ArgumentException>(() => From2022.Compile().Classify(good with { Urban = Enumerable.Repeat((byte)2, 10).ToArray() }, 2));
        Assert.Throws<ArgumentException>(() => From2022.Compile().Classify(good with { Commune = Enumerable.Repeat(2, 10).ToArray() }, 2));
        Assert.Throws<ArgumentException>(() => (From2022 with { Rural = new(3, 2, 1) }).Compile());
    }

    [Theory]
    [InlineData(-250_000)]
    [InlineData(-2)]
    [InlineData(int.MinValue)]
    public void ALossIsBelowEveryLine(int income)
    {
        Assert.Equal(HouseholdClasses.Poor, One(From2022, income, 0b111, 0));
        Assert.Equal(HouseholdClasses.NearPoor, One(From2022, income, 0, 1));
        Assert.Equal(HouseholdClasses.Poor, One(From2016, income, 0, 255));
    }

    private static HouseholdClasses One(HouseholdRule rule, int income, int bits, byte urban) => rule.Compile().Classify(
        new()
        {
            Income = new[] { income }, Deprivations = new[] { (ushort)bits }, Urban = new[] { urban }, Commune = new[] { 0 },
        }, 1).Classes[0];

    private static HouseholdColumns Draw(Random random, HouseholdRule rule, int count, int communes, bool sorted)
    {
        int[] lines =
        [
            rule.Rural.Poor, rule.Rural.NearPoor, rule.Rural.Average, rule.Urban.Poor, rule.Urban.NearPoor, rule.Urban.Average,
        ];
        var commune = Enumerable.Range(0, count).Select(_ => random.Next(communes)).ToArray();
        if (sorted) Array.Sort(commune);
        return new()
        {
            Commune = commune,
            Income = Enumerable.Range(0, count).Select(_ => random.Next(30) switch
            {
                0 => -1,
                < 15 => lines[random.Next(6)] + random.Next(-1, 2),
                _ => random.Next(0, 4_000_000),
            }).ToArray(),
            Deprivations = Enumerable.Range(0, count)
                .Select(_ => (ushort)(random.Next(40) == 0 ? 0x8000 | random.Next(4096) : random.Next(4096) & random.Next(4096))).ToArray(),
            Urban = Enumerable.Range(0, count).Select(_ => (byte)random.Next(2)).ToArray(),
        };
    }

    // Written as the decrees read, without tables.
    private static (HouseholdClasses[] Classes, HouseholdCounts[] Counts) Plain(HouseholdRule rule, HouseholdColumns columns, int communes)
    {
        var classes = new HouseholdClasses[columns.Count];
        var counts = new HouseholdCounts[communes];
        for (var i = 0; i < classes.Length; i++)
        {
            var lines = columns.Urban.Span[i] == 1 ? rule.Urban : rule.Rural;
            var incomes = columns.Income.Span[i] >= 0
                ? [columns.Income.Span[i]]
                : new[] { lines.Poor, lines.NearPoor, lines.Average, int.MaxValue };
            var bits = columns.Deprivations.Span[i];
            var deprived = (bits & 0x8000) != 0 ? new[] { true, false } : [BitOperations.PopCount(bits) >= rule.CutOff];
            foreach (var income in incomes)
                foreach (var many in deprived)
                    classes[i] |= Class(rule, lines, income, many);
            var c = columns.Commune.Span[i];
            counts[c] = counts[c].Plus(classes[i] switch
            {
                HouseholdClasses.Poor => new(1, 0, 0, 0, 0),
                HouseholdClasses.NearPoor => new(0, 1, 0, 0, 0),
                HouseholdClasses.Average => new(0, 0, 1, 0, 0),
                HouseholdClasses.Above => new(0, 0, 0, 1, 0),
                _ => new(0, 0, 0, 0, 1),
            });
        }

        return (classes, counts);
    }

    private static HouseholdClasses Class(HouseholdRule rule, IncomeBands lines, int income, bool deprived)
    {
        if (rule.Split == BandSplit.UnderLine && income <= lines.Poor)
            return deprived ? HouseholdClasses.Poor : HouseholdClasses.NearPoor;
        if (income <= lines.Poor) return HouseholdClasses.Poor;
        if (income <= lines.NearPoor)
            return rule.Split == BandSplit.BetweenLines && deprived ? HouseholdClasses.Poor : HouseholdClasses.NearPoor;
        return income <= lines.Average ? HouseholdClasses.Average : HouseholdClasses.Above;
    }
}
