using NtmCriteria.Bulk;

namespace NtmCriteria.Tests.Bulk;

/// <summary>Doubles against the level of their own cell: every width says what the ranks say.</summary>
public sealed class LevelKernelTests
{
    private static readonly BulkPath[] Paths =
        [BulkPath.Scalar, BulkPath.Vector128, BulkPath.Vector256, BulkPath.Vector512];

    [Fact]
    public void EveryWidthGivesTheVerdictOfTheRank()
    {
        var (compared, kinds) = (0, new HashSet<SlotKind>());
        for (var seed = 0; seed < 300; seed++)
        {
            var random = new Random(seed);
            foreach (var slot in new BulkWorld(seed).Set(alone: true).Compile().Slots.Where(s => s.Levels is not null))
            {
                kinds.Add(slot.Coding.Kind);
                var years = slot.Rules.Length / slot.Strata;
                var count = 64 + random.Next(140);
                var strata = new byte[count + AlignedBytes.Padding];
                var values = new double[count];
                for (var i = 0; i < count; i++) (strata[i], values[i]) = ((byte)random.Next(slot.Strata), Value(slot, random));
                var year = random.Next(years);
                var (ranks, codes) = (new byte[count], new byte[count]);
                DoubleKernel.Encode(values, slot.Coding, double.NaN, ranks, BulkPath.Scalar);
                foreach (var path in Paths)
                {
                    LevelKernel.Encode(new LevelRun(values, new(slot.Coding, slot.Levels, year, strata.AsSpan(0, count)), codes), path);
                    for (var i = 0; i < count; i++, compared++)
                    {
                        var test = slot.Rule(strata[i], year).Test(slot.Coding);
                        if (CellCode.Judge(codes[i], codes[i], test) != CellCode.Judge(ranks[i], ranks[i], test))
                            Assert.Fail(
                                $"seed {seed}, {path}: {values[i]:R} against {slot} {slot.Rule(strata[i], year)}: code {codes[i]}, rank {ranks[i]}, row {i} of {count}, stratum {strata[i]} of {slot.Strata}, year {year} of {years}, steps {string.Join(" ", slot.Levels!.Steps)}");
                    }
                }
            }
        }

        Assert.True(compared > 800_000, $"{compared} comparisons only");
        Assert.Equal(6, kinds.Count);
    }

    [Fact]
    public void RunsInStepGiveWhatEachGivesAlone()
    {
        var groups = 0;
        for (var seed = 0; seed < 200; seed++)
        {
            var random = new Random(seed);
            var slots = new BulkWorld(seed).Set(alone: true).Compile().Slots.Where(s => s.Levels is not null).Take(3).ToArray();
            if (slots.Length < 3) continue;
            var length = random.Next(300);
            var strata = new byte[length + AlignedBytes.Padding];
            for (var i = 0; i < length; i++) strata[i] = (byte)random.Next(slots[0].Strata);
            var values = slots.Select(slot => Enumerable.Range(0, length).Select(_ => Value(slot, random)).ToArray()).ToArray();
            var codes = slots.Select(_ => new byte[length]).ToArray();
            var alone = new byte[length];
            foreach (var path in Paths)
                for (var count = 1; count <= LevelKernel.Most; count++)
                {
                    foreach (var some in codes) some.AsSpan().Fill(77);
                    LevelKernel.Encode(Run(0, codes[0]), Run(1, codes[1]), Run(2, codes[2]), count, path);
                    for (var s = 0; s < 3; s++)
                    {
                        if (s < count) LevelKernel.Encode(Run(s, alone), BulkPath.Scalar);
                        else alone.AsSpan().Fill(77);
                        Assert.True(alone.AsSpan().SequenceEqual(codes[s]), $"seed {seed}, {path}: run {s} of {count}, {length} rows");
                    }

                    groups++;
                }

            LevelRun Run(int s, byte[] to) => new(values[s], new(slots[s].Coding, slots[s].Levels, 0, strata.AsSpan(0, length)), to);
        }

        Assert.True(groups > 600, $"{groups} groups only");
    }

    // At a step, one double beside it, at the edges of the type, no number, or anywhere.
    private static double Value(Slot slot, Random random)
    {
        var steps = slot.Coding.Steps;
        var step = steps.IsEmpty ? 0 : steps[random.Next(steps.Length)];
        return random.Next(12) switch
        {
            0 => double.NaN,
            1 => random.Next(2) == 0 ? double.PositiveInfinity : double.NegativeInfinity,
            2 => random.Next(2) == 0 ? double.MaxValue : double.MinValue,
            3 => random.Next(2) == 0 ? double.Epsilon : -double.Epsilon,
            4 => random.Next(2) == 0 ? 0 : -0.0,
            5 => -double.NaN,
            6 => Math.BitDecrement(step),
            7 => Math.BitIncrement(step),
            8 => random.NextDouble() * 100,
            _ => step,
        };
    }
}
