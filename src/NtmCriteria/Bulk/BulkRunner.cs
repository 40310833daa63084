using System.Runtime.Intrinsics;

namespace NtmCriteria.Bulk;

/// <summary>
/// Takes communes through a plan: blocks that fit the first-level cache, one criterion at a time. Threads share out
/// runs of whole blocks; every commune is written by one thread, so the result is the same for any number of them.
/// </summary>
internal static class BulkRunner
{
    /// <summary>Communes a block: a multiple of the widest vector.</summary>
    public const int BlockSize = 2048;

    public static void Run(EvaluationPlan plan, CodeSource source, BulkResult result, BulkOptions options)
    {
        ArgumentNullException.ThrowIfNull(result);
        Check(plan, source, result);
        var filled = false;
        try
        {
            Blocks(
                source.Count, options, () => Workspace.Of(plan, Resolve(options.Path)),
                (work, start, length) => RunBlock(source, work, start, length, result), work => work.GiveBack());
            filled = true;
        }
        finally
        {
            // What was ended half-way is no result.
            result.IsFilled = filled;
        }
    }

    /// <summary>One block: every criterion, then counts and set verdict.</summary>
    public static void RunBlock(CodeSource source, Workspace work, int start, int length, BulkResult result)
    {
        result.IsFilled = true;
        result.Doubts = source.Doubts;
        var block = work.Block;
        var plan = source.Plan;
        source.Begin(work, start, length);
        block.LookForOutside(plan.OutsideYear);
        block.Sums.Clear();
        var at = start - work.Shift;
        var failing = result.FailingWords(at, length);
        failing.Clear();
        for (var c = 0; c < plan.ByCriterion.Length; c++)
        {
            source.Load(work, c, start, length);
            var kept = result.CriterionVerdicts(c);
            block.IsKept = kept is not null;
            block.Verdicts = kept is null ? work.Verdicts : ((AlignedBytes)kept).From(at);
            CriterionKernel.Run(block, work.Path);
            if (!failing.IsEmpty) FailingKernel.Run(block, plan.ByCriterion[c], failing, result.Words);
        }

        CountKernel.Run(block.Sums, plan.ByCriterion.Length, length, result, at, work.Path);
    }

    /// <summary>
    /// Calls an action for every block, from as many threads as asked for. Whoever ends the run waits for one block a
    /// thread; progress never falls.
    /// </summary>
    /// <exception cref="OperationCanceledException">The run was ended before its last block.</exception>
    public static void Blocks<TWork>(
        int count, BulkOptions options, Func<TWork> newWork, Action<TWork, int, int> action,
        Action<TWork>? end = null)
    {
        var (threads, cancellation) = (options.Threads, options.Cancellation);
        ArgumentOutOfRangeException.ThrowIfNegative(threads);
        cancellation.ThrowIfCancellationRequested();
        var done = 0L;
        var telling = new Lock();
        var blocks = (count + BlockSize - 1) / BlockSize;
        threads = Math.Min(Math.Max(threads, 1), Math.Max(blocks, 1));
        if (threads == 1)
        {
            Share(0);
        }
        else
        {
            Parallel.For(0, threads, new ParallelOptions { MaxDegreeOfParallelism = threads }, Share);
        }

        if (done < count) cancellation.ThrowIfCancellationRequested();

        // Thread t takes one run of neighbouring blocks.
        void Share(int thread)
        {
            var work = newWork();
            var (first, last) = ((int)((long)blocks * thread / threads), (int)((long)blocks * (thread + 1) / threads));
            for (var b = first; b < last && !cancellation.IsCancellationRequested; b++)
            {
                var length = Math.Min(BlockSize, count - (b * BlockSize));
                action(work, b * BlockSize, length);
                Tell(length);
            }

            end?.Invoke(work);
        }

        void Tell(int length)
        {
            lock (telling)
            {
                done += length;
                options.Progress?.Report(done);
            }
        }
    }

    public static BulkPath Resolve(BulkPath path) => path != BulkPath.Auto ? path
        : Vector512.IsHardwareAccelerated ? BulkPath.Vector512
        : Vector256.IsHardwareAccelerated ? BulkPath.Vector256
        : Vector128.IsHardwareAccelerated ? BulkPath.Vector128 : BulkPath.Scalar;

    public static void Check(EvaluationPlan plan, CodeSource source, BulkResult result)
    {
        if (!plan.IsVariantOf(result.Plan))
            throw new ArgumentException($"The result was made for {result.Plan}, not for {plan}.", nameof(result));
        if (result.Count != source.Count)
            throw new ArgumentException(
                $"The result has room for {result.Count} communes; there are {source.Count}.", nameof(result));
    }
}
