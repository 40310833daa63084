using System.Globalization;
using NtmCriteria.Bulk;
using Xunit.Abstractions;

namespace NtmCriteria.Tests.Bulk;

/// <summary>
/// A hundred million comparisons of indicators, a billion and more where NTM_BULK_COMPARISONS says so, on every
/// instruction width and from one thread to several.
/// </summary>
[Trait("volume", "yes")]
public sealed class BulkVolumeTests(ITestOutputHelper output)
{
    private static readonly BulkPath[] Paths =
        [BulkPath.Vector512, BulkPath.Vector256, BulkPath.Vector128, BulkPath.Scalar];

    [Fact]
    public void AHundredMillionComparisonsEqualTheSinglePath()
    {
        var asked = Environment.GetEnvironmentVariable("NTM_BULK_COMPARISONS") is { Length: > 0 } text
            ? long.Parse(text, CultureInfo.InvariantCulture)
            : TestCulture.Volume(100_000_000);
        var seen = new long[4];
        var (compared, seed) = (0L, 1000);
        for (; compared < asked; seed++)
        {
            var world = new VolumeWorld(seed);
            var count = 40_000 + (seed % 64);
            var (columns, expected) = world.Communes(count, oneYear: seed % 3 == 0);
            var plan = world.Plan;
            var result = plan.NewResult(count, BulkOutputs.Criteria);
            // Each width sees whole worlds in turn; prepared columns and streamed ones alternate, so do thread counts.
            for (var p = 0; p < Paths.Length; p++)
            {
                var options = new BulkOptions { Path = Paths[p], Threads = 1 + ((seed + p) % 3) };
                if ((seed + p) % 2 == 0) plan.Evaluate(columns, result, options);
                else plan.Evaluate(plan.Prepare(columns, options), result, options);
                Equal(plan, expected, result, $"seed {seed}, {options}");
                compared += (long)count * plan.Set.Indicators.Length;
            }

            foreach (var column in expected)
                foreach (var verdict in column)
                    seen[VerdictCode.Encode(verdict)]++;
        }

        output.WriteLine($"{compared} comparisons, {seed - 1000} sets; criteria by verdict: {string.Join(", ", seen)}");
        Assert.All(seen, count => Assert.True(count > asked / 5_000, $"hardly any verdict of one kind: {string.Join(", ", seen)}"));
    }

    [Fact]
    public void EveryLengthAroundVectorsAndBlocksGivesTheSameVerdicts()
    {
        var world = new VolumeWorld(7);
        int[] lengths =
        [
            .. Enumerable.Range(0, 132),
            BulkRunner.BlockSize - 65, BulkRunner.BlockSize - 1, BulkRunner.BlockSize, BulkRunner.BlockSize + 1,
            BulkRunner.BlockSize + 63, (2 * BulkRunner.BlockSize) - 1, 2 * BulkRunner.BlockSize, (3 * BulkRunner.BlockSize) + 17,
        ];
        foreach (var count in lengths)
        {
            var (columns, expected) = world.Communes(count, oneYear: count % 2 == 0);
            foreach (var path in Paths)
                foreach (var threads in new[] { 1, 2, 5 })
                {
                    var options = new BulkOptions { Path = path, Threads = threads };
                    var result = world.Plan.Evaluate(columns, BulkOutputs.Criteria, options);
                    Equal(world.Plan, expected, result, $"{count} communes, {options}, columns");
                    world.Plan.Evaluate(world.Plan.Prepare(columns, options), result, options);
                    Equal(world.Plan, expected, result, $"{count} communes, {options}, prepared");
                }
        }
    }

    private static void Equal(EvaluationPlan plan, Verdict[][] expected, BulkResult result, string where)
    {
        Span<int> counts = stackalloc int[4];
        for (var c = 0; c < expected.Length; c++)
        {
            var actual = result.GetVerdicts(plan.Set.Criteria[c].Number);
            for (var i = 0; i < actual.Length; i++)
                if (actual[i] != expected[c][i])
                    Assert.Fail($"{where}: row {i}, criterion {plan.Set.Criteria[c].Number}: {actual[i]}, single path {expected[c][i]}");
        }

        for (var i = 0; i < result.Count; i++)
        {
            counts.Clear();
            var all = Verdict.NotApplicable;
            foreach (var column in expected)
            {
                counts[VerdictCode.Encode(column[i])]++;
                all = Kleene.And(all, column[i]);
            }

            if (all != result.Verdicts[i] || counts[0] != result.NotMet[i] || counts[1] != result.Undetermined[i]
                || counts[2] != result.Met[i] || counts[3] != result.NotApplicable[i])
                Assert.Fail($"{where}: row {i}: counts or set verdict differ");
        }
    }
}
