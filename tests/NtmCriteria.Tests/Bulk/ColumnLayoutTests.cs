using NodaTime;
using NtmCriteria.Bulk;
using NtmCriteria.Law;

namespace NtmCriteria.Tests.Bulk;

/// <summary>Columns as column stores hold them: bitmaps that are padded or begin within a byte, floats, long numbers.</summary>
public class ColumnLayoutTests
{
    private static readonly CriteriaSet Set = RuleBook.National.InForce(Level.Commune, Tier.Standard, new LocalDate(2023, 12, 31));
    private static readonly EvaluationPlan Plan = Set.Compile();

    private static readonly BulkPath[] Paths =
        [BulkPath.Auto, BulkPath.Scalar, BulkPath.Vector128, BulkPath.Vector256, BulkPath.Vector512];

    // One that rises, one that falls, with levels of one digit behind the point.
    private static readonly string[] Shares = ["15.1", "11.1", "10.1"];

    [Fact]
    public void AFloatIsItsShortestDecimal()
    {
        Assert.Equal(89.9m, Significant.Shortest(89.9f));
        Assert.Equal(16_777_216m, Significant.Shortest(16_777_216f));
        Assert.Equal(0.1m, Significant.Shortest(0.1f));
        // Both lie beside the level as numbers, and on it as what they were written as.
        foreach (var level in new[] { 89.9m, 0.3m, 54.1m, 43.7m })
        {
            var plan = Plan.WithLevel("15.1", level);
            foreach (var path in Paths)
            {
                var columns = Columns(plan, 3).Values("15.1", new[] { (float)level, MathF.BitDecrement((float)level), MathF.BitIncrement((float)level) });
                Assert.Equal([true, false, true], Passing(plan, columns, path));
            }
        }
    }

    [Fact]
    public void FloatsAnswerAsTheDecimalsThatTheyAreWrittenAs()
    {
        var random = new Random(15);
        foreach (var id in Shares)
        {
            var values = Enumerable.Range(0, 5_000).Select(_ => Near(random, id)).ToArray();
            var exact = values.Select(v => float.IsNaN(v) ? null : (Observation?)new Measured(Significant.Shortest(v))).ToArray();
            Same(id, columns => columns.Values(id, values), exact);
            var marked = values.Select(v => float.IsNaN(v) ? -7f : v).ToArray();
            Same(id, columns => columns.Values(id, marked, missing: -7f), exact);
        }
    }

    [Fact]
    public void LongNumbersAnswerAsDecimals()
    {
        var random = new Random(16);
        var numbers = Enumerable.Range(0, 3_000).Select(i => i % 50 == 0 ? long.MinValue : i % 49 == 0 ? long.MaxValue - i : random.NextInt64(0, 120)).ToArray();
        Same("10.1", columns => columns.Counts("10.1", numbers), [.. numbers.Select(v => v == long.MinValue ? null : (Observation?)new Measured(v))]);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(3)]
    [InlineData(8)]
    [InlineData(77)]
    public void ABitmapMayBePaddedAndBeginAnywhere(int offset)
    {
        var random = new Random(offset);
        const int Count = 4_500;
        var bits = new byte[((offset + Count + 7) / 8) + 61];
        random.NextBytes(bits);
        // Runs of full bytes, as most columns have them.
        for (var i = 100; i < 400; i++) bits[i] = 0xFF;
        bool Valid(int row) => (bits[(row + offset) >> 3] >> ((row + offset) & 7) & 1) != 0;
        Observation?[] Exact<T>(T[] values, Func<T, Observation> observation) => [.. values.Select((v, i) => Valid(i) ? observation(v) : null)];
        var numbers = Enumerable.Range(0, Count).Select(_ => random.Next(0, 101)).ToArray();
        Same("15.1", c => c.Values("15.1", numbers.Select(v => (double)v).ToArray(), bits, offset), Exact(numbers, v => new Measured(v)));
        Same("15.1", c => c.Values("15.1", numbers.Select(v => (float)v).ToArray(), bits, offset), Exact(numbers, v => new Measured(v)));
        Same("15.1", c => c.Values("15.1", numbers.Select(v => (decimal)v).ToArray(), bits, offset), Exact(numbers, v => new Measured(v)));
        Same("15.1", c => c.Counts("15.1", numbers, bits, offset), Exact(numbers, v => new Measured(v)));
        Same("15.1", c => c.Counts("15.1", numbers.Select(v => (long)v).ToArray(), bits, offset), Exact(numbers, v => new Measured(v)));
        Same("15.2", c => c.Attained("15.2", numbers.Select(v => v > 50).ToArray(), bits, offset), Exact(numbers, v => new Judged(v > 50)));
    }

    [Fact]
    public void WhatABitmapLeavesOutIsNotAskedAbout()
    {
        // Row 1 alone is observed; what stands beside it in memory is nobody's value.
        var columns = Plan.Columns(3, 2023).Values("15.1", new[] { 900f, 50f, -4f }, new byte[] { 0b0100_0000 }, 5)
            .Counts("11.1", new[] { long.MinValue, 3, long.MaxValue }, new byte[] { 0b0100_0000 }, 5);
        Assert.Empty(columns.Doubts);
        var refused = Assert.Throws<ImpossibleValueException>(
            () => Plan.Columns(3, 2023).Counts("11.1", new[] { 0, long.MinValue, 0 }, new byte[] { 0b0100_0000 }, 5));
        Assert.Equal(1, refused.Row);
        Assert.Throws<ImpossibleValueException>(() => Plan.Columns(1, 2023).Values("15.1", new[] { float.PositiveInfinity }));
        // A slice of a column without gaps has an offset and no bitmap.
        Assert.Equal(Passing(Plan, Columns(Plan, 1).Values("15.1", new[] { 100d })), Passing(Plan, Columns(Plan, 1).Values("15.1", new[] { 100d }, default, 5)));
    }

    [Fact]
    public void ABitmapThatIsTooShortIsRefused()
    {
        var refused = Assert.Throws<ArgumentException>(() => Plan.Columns(8, 2023).Values("15.1", new float[8], new byte[1], 1));
        Assert.Contains("8 communes from bit 1 need 2", refused.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentOutOfRangeException>(() => Plan.Columns(8, 2023).Values("15.1", new float[8], new byte[1], -1));
    }

    private static void Same(string id, Func<CommuneColumns, CommuneColumns> give, Observation?[] exact)
    {
        var expected = Passing(Plan, Columns(Plan, exact.Length).Observations(id, exact), BulkPath.Scalar);
        Assert.Contains(true, expected);
        Assert.Contains(false, expected);
        foreach (var path in Paths) Assert.Equal(expected, Passing(Plan, give(Columns(Plan, exact.Length)), path));
        var columns = give(Columns(Plan, exact.Length));
        for (var row = 0; row < exact.Length; row++)
            if (columns.ToDossier(row).Observations.GetValueOrDefault(id) != exact[row]) Assert.Fail($"{id}, row {row}: {exact[row]}");
    }

    private static CommuneColumns Columns(EvaluationPlan plan, int count) =>
        plan.Columns(count, 2023).Strata(Enumerable.Range(0, count).Select(i => (byte)(i % 7)).ToArray());

    private static bool[] Passing(EvaluationPlan plan, CommuneColumns columns, BulkPath path = BulkPath.Auto)
    {
        var result = plan.NewResult(columns.Count, BulkOutputs.FailingIndicators);
        plan.Evaluate(columns, result, new() { Path = path });
        return [.. Enumerable.Range(0, columns.Count).Select(row => result.Failing(row).IsEmpty)];
    }

    private static float Near(Random random, string id)
    {
        var levels = Set.Strata.Select(s => Set.Requirement(id, s.Code, 2023)).OfType<LevelRequirement>().Select(r => (float)r.Level).ToArray();
        return random.Next(6) switch
        {
            0 => float.NaN,
            1 => random.NextSingle() * 100,
            2 => MathF.BitIncrement(levels[random.Next(levels.Length)]),
            3 => MathF.BitDecrement(levels[random.Next(levels.Length)]),
            _ => levels[random.Next(levels.Length)],
        };
    }
}
