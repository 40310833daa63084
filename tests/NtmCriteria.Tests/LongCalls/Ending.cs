namespace NtmCriteria.Tests.LongCalls;

/// <summary>Takes progress down, and ends the work once so much is done.</summary>
internal sealed class Ending(long after = long.MaxValue) : IProgress<long>, IDisposable
{
    private readonly CancellationTokenSource source = new();

    public List<long> Told { get; } = [];

    public CancellationToken Token => source.Token;

    public void Report(long value)
    {
        lock (Told) Told.Add(value);
        if (value >= after) source.Cancel();
    }

    /// <summary>The same items; the work is ended while the next one is being fetched.</summary>
    public IEnumerable<T> EndedAt<T>(IEnumerable<T> items, int at, Action<int> fetched)
    {
        var count = 0;
        foreach (var item in items)
        {
            fetched(++count);
            if (count == at) source.Cancel();
            yield return item;
        }
    }

    public void Dispose() => source.Dispose();
}
