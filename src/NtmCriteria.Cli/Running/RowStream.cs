using System.Collections.Concurrent;
using NtmCriteria.Bulk;
using NtmCriteria.Tables;

namespace NtmCriteria.Cli;

/// <summary>
/// Reads rows on one thread while another evaluates them, in order. The queue is bounded: a reader that is faster than
/// the evaluation waits, and memory stays flat.
/// </summary>
internal static class RowStream
{
    // Few rows in flight: what waits here long enough is copied by every collection.
    private const int BatchSize = 64;
    private const int BatchesAhead = 4;

    public static IEnumerable<CommuneRow> ReadAhead(IEnumerable<CommuneRow> rows)
    {
        using var stop = new CancellationTokenSource();
        using var queue = new BlockingCollection<CommuneRow[]>(BatchesAhead);
        var reader = Task.Run(() => Fill(rows, queue, stop.Token));
        try
        {
            foreach (var batch in queue.GetConsumingEnumerable())
                foreach (var row in batch)
                    yield return row;
            // What went wrong while reading goes wrong here.
            reader.GetAwaiter().GetResult();
        }
        finally
        {
            stop.Cancel();
            // The input must not be closed under a reader that is still reading.
            Task.WaitAny(reader);
        }
    }

    private static void Fill(IEnumerable<CommuneRow> rows, BlockingCollection<CommuneRow[]> queue, CancellationToken stop)
    {
        try
        {
            foreach (var batch in rows.Chunk(BatchSize)) queue.Add(batch, stop);
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            // Nobody waits for the rest.
        }
        finally
        {
            queue.CompleteAdding();
        }
    }
}
