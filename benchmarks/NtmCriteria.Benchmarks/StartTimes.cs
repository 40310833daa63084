using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;

namespace NtmCriteria.Benchmarks;

/// <summary>
/// Whole processes from start to end, in turn, each beside the empty program of its kind. Ratios are of processor time,
/// user and system: time on the wall follows whatever else the machine does.
/// </summary>
internal static partial class StartTimes
{
    private const int Rounds = 21;

    /// <summary>Measures command lines, given as <c>NAME=COMMAND ARGUMENTS</c>; a name may end in <c>/YARDSTICK</c> and <c>@MOST</c>, the largest ratio to it.</summary>
    public static int Measure(string[] lines)
    {
        var programs = lines.Select(Program.Of).ToArray();
        // The first round warms the files up and is not counted.
        for (var round = 0; round <= Rounds; round++)
            foreach (var program in programs)
                program.Run(counts: round > 0);
        Console.Out.Write("| program | processor | on the wall | beside | ratio | at most |\n|---|---|---|---|---|---|\n");
        var failed = false;
        foreach (var program in programs)
        {
            var yardstick = programs.FirstOrDefault(p => p.Name == program.Yardstick);
            var ratio = yardstick is null ? (double?)null : program.Processor / yardstick.Processor;
            failed |= ratio > program.Most;
            Console.Out.Write(string.Create(
                CultureInfo.InvariantCulture,
                $"| {program.Name} | {program.Processor:0.0} ms | {program.Wall:0.0} ms | {program.Yardstick} | {ratio:0.0} | {program.Most:0.0} |\n"));
        }

        return failed ? 1 : 0;
    }

    private sealed record Program(string Name, string? Yardstick, double? Most, string[] Command)
    {
        private readonly List<double> walls = [], processors = [];

        public double Wall => Median(walls);

        public double Processor => Median(processors);

        public static Program Of(string line)
        {
            var (head, command) = (line[..line.IndexOf('=')], line[(line.IndexOf('=') + 1)..]);
            var most = head.Split('@');
            var names = most[0].Split('/');
            return new(
                names[0], names.Length > 1 ? names[1] : null,
                most.Length > 1 ? double.Parse(most[1], CultureInfo.InvariantCulture) : null, command.Split(' '));
        }

        public void Run(bool counts)
        {
            var start = new ProcessStartInfo(Command[0], Command[1..]) { RedirectStandardOutput = true, RedirectStandardError = true };
            var (began, before) = (Stopwatch.GetTimestamp(), OfChildren());
            using var process = Process.Start(start) ?? throw new InvalidOperationException($"{Command[0]} did not start.");
            var error = process.StandardError.ReadToEndAsync();
            process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            if (process.ExitCode != 0) throw new InvalidOperationException($"{string.Join(' ', Command)} failed with {process.ExitCode}: {error.Result}");
            if (!counts) return;
            walls.Add(Stopwatch.GetElapsedTime(began).TotalMilliseconds);
            processors.Add(OfChildren() - before);
        }

        private static double Median(List<double> times) => times.Order().ElementAt(times.Count / 2);
    }

    // Seconds and microseconds of user and of system, then what no one asks for here.
    private static unsafe double OfChildren()
    {
        const int Children = -1;
        var usage = stackalloc long[64];
        if (GetUsage(Children, usage) != 0) throw new InvalidOperationException("The system does not tell the time of processes.");
        return ((usage[0] + usage[2]) * 1e3) + ((usage[1] + usage[3]) / 1e3);
    }

    [LibraryImport("libc", EntryPoint = "getrusage")]
    private static unsafe partial int GetUsage(int who, long* usage);
}
