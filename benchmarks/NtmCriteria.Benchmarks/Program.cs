using BenchmarkDotNet.Running;
using NtmCriteria.Benchmarks;

// "bulk" measures all bulk methods in turn, round by round; anything else goes to the benchmark runner.
switch (args)
{
    case ["bulk", ..]:
        return BulkTable.Run(args);
    default:
        BenchmarkSwitcher.FromAssembly(typeof(BulkTable).Assembly).Run(args);
        return 0;
}
