using System.Numerics;
using System.Runtime.InteropServices;
using NtmCriteria.Law;

namespace NtmCriteria.Benchmarks;

/// <summary>What a user would write instead, with the same answer: criteria met and set verdict of each commune.</summary>
public static class BulkRivals
{
    /// <summary>A commune as an object, as a user models it first.</summary>
    public sealed record Row(int Stratum, Dictionary<string, double?> Values);

    public static Row[] Objects(BulkData data) =>
    [
        .. Enumerable.Range(0, data.Count).Select(i => new Row(
            data.Strata[i],
            data.Values.ToDictionary(v => v.Key, v => double.IsNaN(v.Value[i]) ? (double?)null : v.Value[i]))),
    ];

    /// <summary>Objects, dictionaries and LINQ. Returns the sum of criteria met and the number of communes that pass.</summary>
    public static (long Met, long Passed) Linq(BulkData data, Row[] rows)
    {
        var set = data.Set;
        var levels = set.Indicators.ToDictionary(
            i => i.Id, i => set.Strata.Select(s => set.Requirement(i.Id, s.Code, 2024) as LevelRequirement).ToArray());
        var results = rows.Select(row => set.Criteria.Select(c => c.Indicators.Select(i => Judge(row, i.Id)).Aggregate(And)).ToArray());
        var (met, passed) = (0L, 0L);
        foreach (var criteria in results)
        {
            met += criteria.Count(v => v == true);
            if (criteria.All(v => v == true)) passed++;
        }

        return (met, passed);

        bool? Judge(Row row, string id) => levels[id][row.Stratum] is not { } level || row.Values[id] is not { } value ? null
            : level is AtMost ? value <= (double)level.Level : value >= (double)level.Level;

        static bool? And(bool? left, bool? right) => left == false || right == false ? false : left == null || right == null ? null : true;
    }

    /// <summary>Columns by hand: scalar, in blocks that fit the cache, without branches.</summary>
    public sealed class Scalar
    {
        private const int Block = 2048;
        private readonly BulkData data;
        private readonly (double[] Values, double[] Levels, bool AtMost)[][] criteria;
        private readonly byte[] met;
        private readonly byte[] verdicts;

        public Scalar(BulkData data)
        {
            this.data = data;
            (met, verdicts) = (new byte[data.Count], new byte[data.Count]);
            criteria =
            [
                .. data.Set.Criteria.Select(c => c.Indicators.Select(i =>
                {
                    var asked = data.Set.Strata.Select(s => data.Set.Requirement(i.Id, s.Code, 2024) as LevelRequirement).ToArray();
                    return (data.Values[i.Id], asked.Select(a => (double)a!.Level).ToArray(), asked[0] is AtMost);
                }).ToArray()),
            ];
        }

        public (long Met, long Passed) Run()
        {
            Span<byte> failed = stackalloc byte[Block], open = stackalloc byte[Block];
            for (var start = 0; start < data.Count; start += Block)
            {
                var length = Math.Min(Block, data.Count - start);
                var count = met.AsSpan(start, length);
                var verdict = verdicts.AsSpan(start, length);
                count.Clear();
                verdict.Fill(2);
                foreach (var criterion in criteria)
                {
                    failed.Clear();
                    open.Clear();
                    foreach (var (values, levels, atMost) in criterion)
                    {
                        var strata = data.Strata.AsSpan(start, length);
                        if (atMost) Compare<Below>(values.AsSpan(start, length), strata, levels, failed, open);
                        else Compare<Above>(values.AsSpan(start, length), strata, levels, failed, open);
                    }

                    for (var i = 0; i < length; i++)
                    {
                        var passes = (1 - failed[i]) & (1 - open[i]);
                        count[i] += (byte)passes;
                        verdict[i] = Math.Min(verdict[i], (byte)((1 - failed[i]) * (1 + passes)));
                    }
                }
            }

            var (total, passed) = (0L, 0L);
            for (var i = 0; i < data.Count; i++)
            {
                total += met[i];
                passed += verdicts[i] >> 1;
            }

            return (total, passed);
        }

        private interface ITest
        {
            static abstract bool Met(double value, double level);

            static abstract bool Failed(double value, double level);
        }

        private struct Above : ITest
        {
            public static bool Met(double value, double level) => value >= level;

            public static bool Failed(double value, double level) => value < level;
        }

        private struct Below : ITest
        {
            public static bool Met(double value, double level) => value <= level;

            public static bool Failed(double value, double level) => value > level;
        }

        private static void Compare<T>(
            ReadOnlySpan<double> values, ReadOnlySpan<byte> strata, double[] levels, Span<byte> failed, Span<byte> open)
            where T : ITest
        {
            for (var i = 0; i < values.Length; i++)
            {
                var level = levels[strata[i]];
                var (met, fails) = (T.Met(values[i], level) ? 1 : 0, T.Failed(values[i], level) ? 1 : 0);
                failed[i] |= (byte)fails;
                open[i] |= (byte)(1 - met - fails);
            }
        }
    }

    /// <summary>
    /// Reads memory as fast as one thread can: the limit. Four places at once, since one stream alone does not keep the
    /// memory busy.
    /// </summary>
    public static ulong ReadAll(ReadOnlySpan<ulong> memory)
    {
        ref var start = ref MemoryMarshal.GetReference(memory);
        var (step, run) = (Vector<ulong>.Count, memory.Length / 4);
        var (a, b, c, d) = (Vector<ulong>.Zero, Vector<ulong>.Zero, Vector<ulong>.Zero, Vector<ulong>.Zero);
        for (var i = 0; i <= run - (2 * step); i += 2 * step)
        {
            a += Vector.LoadUnsafe(ref start, (nuint)i) + Vector.LoadUnsafe(ref start, (nuint)(i + step));
            b += Vector.LoadUnsafe(ref start, (nuint)(run + i)) + Vector.LoadUnsafe(ref start, (nuint)(run + i + step));
            c += Vector.LoadUnsafe(ref start, (nuint)((2 * run) + i)) + Vector.LoadUnsafe(ref start, (nuint)((2 * run) + i + step));
            d += Vector.LoadUnsafe(ref start, (nuint)((3 * run) + i)) + Vector.LoadUnsafe(ref start, (nuint)((3 * run) + i + step));
        }

        return Vector.Sum(a + b + c + d);
    }
}
