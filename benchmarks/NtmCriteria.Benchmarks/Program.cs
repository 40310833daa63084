using BenchmarkDotNet.Running;
using NtmCriteria.Benchmarks;

// "bulk" measures all bulk methods in turn, round by round; "bulk-export FOLDER COUNT" writes
// their data for rivals outside .NET; anything else goes to the benchmark runner.
switch (args)
{
    case ["bulk", ..]:
        return BulkTable.Run(args);
    case ["bulk-export", var folder, var count]:
        return BulkExport.Run(folder, int.Parse(count, System.Globalization.CultureInfo.InvariantCulture));
    default:
        BenchmarkSwitcher.FromAssembly(typeof(BulkTable).Assembly).Run(args);
        return 0;
}
