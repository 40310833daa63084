using System.Diagnostics;
using System.Globalization;

namespace NtmCriteria.Benchmarks;

/// <summary>The time from the first touch of the rules to every set resolved, in processes that did nothing before.</summary>
internal static class ColdStart
{
    public static int Measure(int processes)
    {
        var (times, processor) = (new List<double>(), new List<double>());
        for (var i = 0; i < processes; i++)
        {
            var (wall, own) = Run();
            times.Add(wall);
            processor.Add(own);
        }

        times.Sort();
        processor.Sort();
        Console.Out.Write(string.Create(
            CultureInfo.InvariantCulture,
            $"cold load of {RuleBook.National.SetIds.Length} sets, {processes} fresh processes: "
            + $"median {Median(times):0.0} ms, fastest {times[0]:0.0} ms, slowest {times[^1]:0.0} ms; "
            + $"processor time: median {Median(processor):0.0} ms\n"));
        return 0;
    }

    /// <summary>Prints the milliseconds of this process: on the wall, and of the processor.</summary>
    public static int Once()
    {
        var processor = Environment.CpuUsage.TotalTime;
        var start = Stopwatch.GetTimestamp();
        var book = RuleBook.National;
        foreach (var id in book.SetIds) book.Get(id, book.PeriodOf(id).Start);
        var elapsed = Stopwatch.GetElapsedTime(start);
        processor = Environment.CpuUsage.TotalTime - processor;
        Console.Out.Write(string.Create(
            CultureInfo.InvariantCulture, $"{elapsed.TotalMilliseconds:R} {processor.TotalMilliseconds:R}"));
        return 0;
    }

    private static (double Wall, double Processor) Run()
    {
        var own = Environment.ProcessPath ?? throw new InvalidOperationException("The path of this process is not known.");
        var start = new ProcessStartInfo(own) { RedirectStandardOutput = true };
        // Started as "dotnet benchmarks.dll", the process is the host and needs the assembly again.
        if (Path.GetFileNameWithoutExtension(own) == "dotnet") start.ArgumentList.Add(typeof(ColdStart).Assembly.Location);
        start.ArgumentList.Add("cold-one");
        using var process = Process.Start(start) ?? throw new InvalidOperationException($"{own} did not start.");
        var printed = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        var numbers = printed.Split(' ');
        return process.ExitCode == 0
            ? (double.Parse(numbers[0], CultureInfo.InvariantCulture), double.Parse(numbers[1], CultureInfo.InvariantCulture))
            : throw new InvalidOperationException($"The measured process failed with {process.ExitCode}.");
    }

    private static double Median(List<double> sorted) =>
        (sorted[(sorted.Count - 1) / 2] + sorted[sorted.Count / 2]) / 2;
}
