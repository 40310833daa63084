using System.Diagnostics;
using System.Globalization;
using System.Runtime.Intrinsics;
using NtmCriteria.Bulk;

namespace NtmCriteria.Benchmarks;

/// <summary>
/// All methods in one run, each once in turn for several rounds, medians: on a machine that moves, only such a table
/// compares. Prints Markdown.
/// </summary>
public static class BulkTable
{
    private const string ReadMemory = "read memory, one thread";

    // On a machine that others use too, the processor time of a method of one thread says more than the clock.
    private static Func<double> clock = () => Stopwatch.GetTimestamp() / (double)Stopwatch.Frequency;

    public static int Run(string[] args)
    {
        var rounds = args.Length > 1 ? int.Parse(args[1], CultureInfo.InvariantCulture) : 9;
        clock = args.Contains("cpu") ? () => Environment.CpuUsage.TotalTime.TotalSeconds : clock;
        Console.WriteLine(
            $".NET {Environment.Version}, {Environment.ProcessorCount} processors, "
            + $"Vector128 {Vector128.IsHardwareAccelerated}, Vector256 {Vector256.IsHardwareAccelerated}, Vector512 {Vector512.IsHardwareAccelerated}\n");
        // Without a name, every table.
        bool Wants(string table) => args.Contains(table) || !args.Any(a => a is "communes" or "households" or "growth");
        // The small table first: its many calls have everything compiled for good before the large one.
        if (Wants("communes")) Communes(10_000, rounds);
        if (Wants("communes")) Communes(1_000_000, rounds);
        if (Wants("households")) BulkHouseholds.Table(10_000_000, rounds);
        if (Wants("growth")) Growth(rounds);
        return 0;
    }

    private static void Communes(int count, int rounds)
    {
        var data = new BulkData(count);
        var plan = data.Plan;
        var prepared = plan.Prepare(data.Columns);
        var result = plan.NewResult(count);
        var scalar = new BulkRivals.Scalar(data);
        var few = new BulkData(Math.Min(count, 20_000));
        var objects = BulkRivals.Objects(few);
        // Written once: memory that nobody wrote is one page of zeros, read again and again from the cache.
        var memory = new ulong[64 << 20];
        memory.AsSpan().Fill(1);
        // Small tables are run often enough to be timed at all.
        var repeat = Math.Max(1, 1_000_000 / count);
        var methods = new List<(string Name, double Units, Action Run)>
        {
            (ReadMemory, memory.Length * 8.0, () => BulkRivals.ReadAll(memory)),
            ("read memory, two threads", memory.Length * 8.0, () => Parallel.For(
                0, 2, t => BulkRivals.ReadAll(memory.AsSpan(t * memory.Length / 2, memory.Length / 2)))),
            ("LINQ over objects", few.Count, () => BulkRivals.Linq(few, objects)),
            ("scalar columnar loop", count * (double)repeat, Often(() => scalar.Run())),
        };
        foreach (var path in new[] { BulkPath.Scalar, BulkPath.Vector128, BulkPath.Vector256, BulkPath.Vector512 })
            methods.Add(($"from columns, {path}", count * (double)repeat, Often(() => plan.Evaluate(data.Columns, result, new() { Path = path }))));
        methods.Add(("from columns, two threads", count * (double)repeat, Often(() => plan.Evaluate(data.Columns, result, new() { Threads = 2 }))));
        foreach (var path in new[] { BulkPath.Scalar, BulkPath.Vector128, BulkPath.Vector256, BulkPath.Vector512 })
            methods.Add(($"from prepared columns, {path}", count * (double)repeat, Often(() => plan.Evaluate(prepared, result, new() { Path = path }))));
        methods.Add(("from prepared columns, two threads", count * (double)repeat, Often(() => plan.Evaluate(prepared, result, new() { Threads = 2 }))));
        methods.Add(("preparation", count, () => plan.Prepare(data.Columns)));

        var expected = scalar.Run();
        plan.Evaluate(data.Columns, result);
        Same(expected, BulkExport.Answer(result));
        plan.Evaluate(prepared, result);
        Same(expected, BulkExport.Answer(result));
        Same(new BulkRivals.Scalar(few).Run(), BulkRivals.Linq(few, objects));
        Console.WriteLine($"## {count:N0} communes, {data.BytesPerCommune} bytes each in the caller's columns\n");
        Print(methods, rounds, "scalar columnar loop", "communes", data.BytesPerCommune);

        Action Often(Action one) => () =>
        {
            for (var i = 0; i < repeat; i++) one();
        };
    }

    private static void Same((long Met, long Passed) one, (long Met, long Passed) other)
    {
        if (one != other) throw new InvalidOperationException($"{one} is not {other}");
    }

    private static void Growth(int rounds)
    {
        Console.WriteLine("## Growth: from prepared columns, one thread\n\n| communes | ms | million a second |\n| ---: | ---: | ---: |");
        foreach (var count in new[] { 10_000, 100_000, 1_000_000, 10_000_000, 30_000_000 })
        {
            // Columns shared by all indicators of a kind: the table shows the engine, not the room for 8 GB of input.
            var plan = new BulkData(1).Plan;
            var columns = BulkShared.Columns(plan, count);
            var prepared = plan.Prepare(columns);
            var result = plan.NewResult(count);
            var (times, repeat) = (new double[rounds], Math.Max(1, 1_000_000 / count));
            for (var round = -1; round < rounds; round++)
            {
                var start = clock();
                for (var i = 0; i < repeat; i++) plan.Evaluate(prepared, result);
                if (round >= 0) times[round] = 1000 * (clock() - start) / repeat;
            }

            Array.Sort(times);
            Console.WriteLine($"| {count:N0} | {times[rounds / 2]:F2} | {count / times[rounds / 2] / 1000:F0} |");
        }

        Console.WriteLine();
    }

    internal static void Print(
        List<(string Name, double Units, Action Run)> methods, int rounds, string basis, string unit, int bytes)
    {
        var times = methods.Select(_ => new double[rounds]).ToArray();
        for (var round = -1; round < rounds; round++)
            for (var m = 0; m < methods.Count; m++)
            {
                var start = clock();
                methods[m].Run();
                if (round >= 0) times[m][round] = clock() - start;
            }

        // Ratios are taken round by round: what slows a whole round down is in both.
        var basisTimes = times[methods.FindIndex(m => m.Name == basis)].ToArray();
        var memory = methods.FindIndex(m => m.Name == ReadMemory);
        Console.WriteLine($"| method | million {unit} a second | against the {basis} | GB a second | of the memory's speed |");
        Console.WriteLine("| --- | ---: | ---: | ---: | ---: |");
        var basisUnits = methods.Find(m => m.Name == basis).Units;
        for (var m = 0; m < methods.Count; m++)
        {
            var (name, units, _) = methods[m];
            var own = times[m];
            var speed = units / Median(own);
            var isMemory = name.StartsWith("read memory", StringComparison.Ordinal);
            var reads = name.StartsWith("from columns", StringComparison.Ordinal);
            var ratio = Median(own.Select((t, r) => units / t / (basisUnits / basisTimes[r])));
            var share = reads && memory >= 0
                ? Median(own.Select((t, r) => units * bytes / t / (methods[memory].Units / times[memory][r]))) : double.NaN;
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"| {name} | {(isMemory ? "" : $"{speed / 1e6:F2}")} | {(isMemory ? "" : $"{ratio:F2}")} | {(isMemory ? $"{speed / 1e9:F1}" : reads ? $"{speed * bytes / 1e9:F1}" : "")} | {(double.IsNaN(share) ? "" : $"{share:P0}")} |"));
        }

        Console.WriteLine();
    }

    private static double Median(IEnumerable<double> values)
    {
        var sorted = values.Order().ToArray();
        return sorted[sorted.Length / 2];
    }
}

/// <summary>Tables of any length whose columns share memory.</summary>
internal static class BulkShared
{
    public static CommuneColumns Columns(EvaluationPlan plan, int count)
    {
        var random = new Random(1);
        var (strata, values) = (new byte[count], new double[count]);
        for (var i = 0; i < count; i++)
        {
            strata[i] = (byte)random.Next(7);
            values[i] = random.Next(50) == 0 ? double.NaN : random.Next(101);
        }

        var columns = plan.Columns(count, 2024).Strata(strata);
        foreach (var indicator in plan.Set.Indicators)
            columns.Values(indicator.Id, values);
        return columns;
    }
}
