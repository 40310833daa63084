using System.Globalization;
using System.Text;
using NtmCriteria.Poverty;
using NtmCriteria.Tables;
using NtmCriteria.Tests.Poverty;
using Xunit;

namespace NtmCriteria.Tests.Properties;

/// <summary>Incomes of every size and sign at every door: each takes them, and each reports the unlikely ones alike.</summary>
public sealed class UnlikelyIncomeTests
{
    private static readonly PovertyStandard In2023 = PovertyLaw.On(2023);

    [Theory]
    [InlineData(0L, UnlikelyIncome.None)]
    [InlineData(1L, UnlikelyIncome.Thousandth)]
    [InlineData(-9_999L, UnlikelyIncome.Thousandth)]
    [InlineData(9_999L, UnlikelyIncome.Thousandth)]
    [InlineData(10_000L, UnlikelyIncome.None)]
    [InlineData(-250_000L, UnlikelyIncome.None)]
    [InlineData(100_000_000L, UnlikelyIncome.None)]
    [InlineData(100_000_001L, UnlikelyIncome.Thousandfold)]
    [InlineData(-100_000_001L, UnlikelyIncome.Thousandfold)]
    public void The_bounds_are_sharp(long income, UnlikelyIncome expected) =>
        Assert.Equal(expected, new Household { Income = income }.UnlikelyIncome);

    [Fact]
    public void Every_door_takes_the_same_incomes_and_finds_the_same_unlikely_ones()
    {
        for (var seed = 0; seed < 40; seed++)
        {
            var random = new Random(seed);
            var incomes = Enumerable.Range(0, random.Next(1, 200)).Select(_ => Income(random)).ToArray();
            var single = incomes.Aggregate(default(UnlikelyIncomes), (sum, income) => sum + UnlikelyIncomes.Of(new() { Income = income }));

            var columns = new HouseholdColumns { Commune = new int[incomes.Length], Income = incomes.Select(i => (int)(i ?? HouseholdColumns.UnknownIncome)).ToArray() };
            var bulk = In2023.Compile().Classify(columns, 1, options: new() { Threads = random.Next(1, 3) });
            Assert.Equal(single, bulk.UnlikelyIncomes);
            Assert.Equal(single.Any, bulk.ToMarkdown().Contains("VND", StringComparison.Ordinal));

            var text = "household,income\n" + string.Concat(incomes.Select((income, i) => string.Create(CultureInfo.InvariantCulture, $"H{i},{income}\n")));
            using var table = HouseholdTable.Open(new MemoryStream(Encoding.UTF8.GetBytes(text)), "h.csv", In2023);
            var counted = new PovertyTable(HouseholdGrouping.Commune);
            foreach (var row in table.Rows())
            {
                var household = row.Household!;
                var result = In2023.Classify(household);
                Assert.Equal(bulk.Classes[row.Line - 2], result.Possible);
                Assert.Equal(household.UnlikelyIncome != UnlikelyIncome.None, result.Remarks(Language.English).Any(r => r.ToString().Contains("unlikely", StringComparison.Ordinal)));
                counted.Add(result);
            }

            Assert.Equal(single, counted.UnlikelyIncomes);
            Assert.Equal(single.Any, counted.ToMarkdown().Contains("used as given", StringComparison.Ordinal));
        }
    }

    [Fact]
    public void The_text_says_what_was_probably_meant()
    {
        var low = In2023.Classify(new() { Id = "H1", Income = 1_400 });
        Assert.Contains("1,400,000 VND a person a month may be meant", low.ToMarkdown(), StringComparison.Ordinal);
        Assert.Contains("phải là 1.400.000 đồng/người/tháng", low.ToMarkdown(Language.Vietnamese), StringComparison.Ordinal);
        var high = In2023.Classify(new() { Id = "H1", Income = 3_000_000_000 });
        Assert.Contains("3,000,000 VND a person a month may be meant", high.ToHtml(), StringComparison.Ordinal);
    }

    // A loss of one đồng is the only number that a column cannot hold: it stands for an income that is not known.
    private static long? Income(Random random) => random.Next(6) switch
    {
        0 => null,
        1 => 0,
        2 => random.Next(-20_000, -1),
        3 => random.Next(0, 20_000),
        4 => random.Next(-2_000_000, 4_000_000) is var near && near == -1 ? 1 : near,
        _ => random.Next(90_000_000, int.MaxValue),
    };
}
