using System.Collections.Concurrent;

namespace NtmCriteria.Tables;

/// <summary>
/// Works on blocks on several threads and gives them out in the order of the table. So many are under way that no thread
/// waits for another, and no more: memory stays flat.
/// </summary>
/// <param name="create">Makes a block.</param>
/// <param name="next">Fills a block with the next records; called by one thread at a time. False at the end.</param>
/// <param name="work">Makes the work of one thread.</param>
/// <param name="threads">How many threads.</param>
internal sealed class OrderedRun<TBlock>(Func<TBlock> create, Func<TBlock, bool> next, Func<Action<TBlock>> work, int threads) : IDisposable
    where TBlock : RoadBlock
{
    private readonly Lock gate = new();
    private readonly SemaphoreSlim free = new(threads * 2);
    private readonly ConcurrentBag<TBlock> spare = [];
    private readonly BlockingCollection<Task<TBlock?>> queue = [];
    private Task[] workers = [];
    private volatile bool stopped;

    /// <summary>The blocks; each is used again once the next one is asked for.</summary>
    public IEnumerable<TBlock> Blocks()
    {
        workers = [.. Enumerable.Range(0, threads).Select(_ => Task.Run(Work))];
        foreach (var coming in queue.GetConsumingEnumerable())
        {
            if (coming.GetAwaiter().GetResult() is not { } block) yield break;
            yield return block;
            block.Clear();
            spare.Add(block);
            free.Release();
        }
    }

    public void Dispose()
    {
        stopped = true;
        free.Release(threads);
        // The input must not be closed under a thread that is still reading.
        Task.WaitAll(workers);
        free.Dispose();
        queue.Dispose();
    }

    private void Work()
    {
        Action<TBlock>? run = null;
        while (true)
        {
            free.Wait();
            TaskCompletionSource<TBlock?> coming;
            TBlock block;
            lock (gate)
            {
                if (stopped || queue.IsAddingCompleted) return;
                coming = new(TaskCreationOptions.RunContinuationsAsynchronously);
                queue.Add(coming.Task);
                block = spare.TryTake(out var used) ? used : create();
                try
                {
                    if (!next(block))
                    {
                        coming.SetResult(null);
                        End();
                        return;
                    }
                }
                catch (Exception failed)
                {
                    coming.SetException(failed);
                    End();
                    return;
                }
            }

            try
            {
                run ??= work();
                run(block);
                coming.SetResult(block);
            }
            catch (Exception failed)
            {
                // It goes wrong where the block is taken, as it would on one thread.
                coming.SetException(failed);
            }
        }
    }

    private void End()
    {
        queue.CompleteAdding();
        free.Release(threads);
    }
}
