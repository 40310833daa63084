using BenchmarkDotNet.Running;
using NtmCriteria.Benchmarks;
using NtmCriteria.Bulk;

// "cpu" is for a machine that others use too. "cold" measures what no benchmark inside one process can: the first use of the rules in a fresh one.
switch (args)
{
    case ["cold"]:
        return ColdStart.Measure(processes: 20);
    case ["cold-one"]:
        return ColdStart.Once();
    case ["cpu"]:
        return ProcessorTime.Measure();
    // Whole processes from start to end: see benchmarks/start.sh.
    case ["start", .. var programs]:
        return StartTimes.Measure(programs);
    // All bulk methods in turn, round by round.
    case ["bulk", ..]:
        return BulkTable.Run(args);
    // Their data for rivals outside .NET.
    case ["bulk-export", var folder, var count]:
        return BulkExport.Run(folder, int.Parse(count, System.Globalization.CultureInfo.InvariantCulture));
    // Households alone, and their data for rivals outside .NET.
    case ["households", ..]:
        return HouseholdSpeed.Run(args);
    case ["households-export", var folder, var count]:
        return HouseholdSpeed.Export(folder, int.Parse(count, System.Globalization.CultureInfo.InvariantCulture));
    // A table for whole programs.
    case ["table-export", var folder, var count]:
        return EndToEndTable.Write(folder, int.Parse(count, System.Globalization.CultureInfo.InvariantCulture));
    case ["household-table-export", var folder, var count]:
        return HouseholdFile.Write(folder, int.Parse(count, System.Globalization.CultureInfo.InvariantCulture));
    default:
        BenchmarkSwitcher.FromAssembly(typeof(EvaluateOne).Assembly).Run(args);
        return 0;
}
