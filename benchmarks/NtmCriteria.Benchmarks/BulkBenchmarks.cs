using BenchmarkDotNet.Attributes;
using NtmCriteria.Bulk;
using NtmCriteria.Poverty;

namespace NtmCriteria.Benchmarks;

/// <summary>A million communes, or a national list, on one thread and on two.</summary>
[MemoryDiagnoser]
public class BulkBenchmarks
{
    private readonly ulong[] memory = new ulong[32 << 20];
    private BulkData data = null!;
    private BulkData few = null!;
    private BulkRivals.Scalar scalar = null!;
    private BulkRivals.Row[] objects = null!;
    private PreparedColumns prepared = null!;
    private BulkResult result = null!;

    [Params(10_000, 1_000_000)]
    public int Communes { get; set; }

    [GlobalSetup]
    public void SetUp()
    {
        // Memory that nobody wrote is one page of zeros, read again and again from the cache.
        memory.AsSpan().Fill(1);
        data = new(Communes);
        scalar = new(data);
        few = new(10_000);
        objects = BulkRivals.Objects(few);
        prepared = data.Plan.Prepare(data.Columns);
        result = data.Plan.NewResult(Communes);
    }

    [Benchmark(Baseline = true)]
    public (long, long) ScalarColumnarLoop() => scalar.Run();

    /// <summary>Ten thousand communes in either row: a million as objects with dictionaries take too much room.</summary>
    [Benchmark]
    public (long, long) LinqOverTenThousandObjects() => BulkRivals.Linq(few, objects);

    [Benchmark]
    public void FromColumns() => data.Plan.Evaluate(data.Columns, result);

    [Benchmark]
    public void FromColumns256() => data.Plan.Evaluate(data.Columns, result, new() { Path = BulkPath.Vector256 });

    [Benchmark]
    public void FromPrepared() => data.Plan.Evaluate(prepared, result);

    [Benchmark]
    public void FromPrepared256() => data.Plan.Evaluate(prepared, result, new() { Path = BulkPath.Vector256 });

    [Benchmark]
    public void FromPreparedTwoThreads() => data.Plan.Evaluate(prepared, result, new() { Threads = 2 });

    [Benchmark]
    public PreparedColumns Prepare() => data.Plan.Prepare(data.Columns);

    /// <summary>256 MB: what memory gives one thread.</summary>
    [Benchmark]
    public ulong ReadMemory() => BulkRivals.ReadAll(memory);
}

/// <summary>Ten million households.</summary>
[MemoryDiagnoser]
public class BulkHouseholdBenchmarks
{
    private const int Count = 10_000_000;
    private readonly byte[] classes = new byte[Count];
    private readonly int[] counts = new int[BulkHouseholds.Communes * 4];
    private HouseholdColumns columns;
    private HouseholdResult result = null!;

    [Params(true, false)]
    public bool Sorted { get; set; }

    [GlobalSetup]
    public void SetUp()
    {
        columns = BulkHouseholds.Draw(Count, Sorted);
        result = BulkHouseholds.Plan.Classify(columns, BulkHouseholds.Communes);
    }

    [Benchmark(Baseline = true)]
    public void ScalarLoop() => BulkHouseholds.Scalar(columns, classes, counts);

    [Benchmark]
    public void Vectors() => BulkHouseholds.Plan.Classify(columns, result);

    [Benchmark]
    public void VectorsTwoThreads() => BulkHouseholds.Plan.Classify(columns, result, new() { Threads = 2 });
}
