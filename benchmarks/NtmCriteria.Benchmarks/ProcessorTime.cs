using System.Globalization;

namespace NtmCriteria.Benchmarks;

/// <summary>
/// Processor time instead of time on the wall: what a busy machine can still say. It is the time of the whole
/// process, so that the collector counts too.
/// </summary>
internal static class ProcessorTime
{
    public static int Measure()
    {
        var one = new EvaluateOne();
        Report("list, dictionary and LINQ", 100_000, () => one.Plain());
        Report("Evaluate", 100_000, () => one.Evaluate());
        Report("Classify", 30_000, () => one.Classify());
        Report("Evaluate and Markdown", 2_000, () => one.Render());
        var rules = new LoadRules();
        Report("load every set, warm", 50, () => rules.Load());
        var csv = new EvaluateCsv();
        Report("CSV: read a row", 1, () => csv.Read(), EvaluateCsv.Communes);
        Report("CSV: read and evaluate a row", 1, () => csv.Evaluate(), EvaluateCsv.Communes);
        return 0;
    }

    /// <summary>The best of seven rounds: everything that disturbs a round makes it slower.</summary>
    private static void Report(string name, int times, Action action, int perCall = 1)
    {
        var best = double.MaxValue;
        for (var round = 0; round < 7; round++)
        {
            var start = Environment.CpuUsage.TotalTime;
            for (var i = 0; i < times; i++) action();
            best = Math.Min(best, (Environment.CpuUsage.TotalTime - start).TotalMicroseconds / times / perCall);
        }

        Console.Out.Write(string.Create(
            CultureInfo.InvariantCulture, $"{name,-28} {best,12:0.00} us {1e6 / best,12:0} a second\n"));
    }
}
