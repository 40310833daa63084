using BenchmarkDotNet.Attributes;
using NtmCriteria.Law;

namespace NtmCriteria.Benchmarks;

/// <summary>All embedded documents read, validated and resolved at every one of their dates, in a warm process.</summary>
[MemoryDiagnoser]
public class LoadRules
{
    private RuleBook book = RuleBook.National;

    [Benchmark(Description = "read and resolve every embedded set")]
    public int Load()
    {
        book = EmbeddedRules.Load();
        var indicators = 0;
        foreach (var id in book.SetIds)
            foreach (var day in book.VersionsOf(id))
                indicators += book.Get(id, day).Indicators.Length;
        return indicators;
    }
}
