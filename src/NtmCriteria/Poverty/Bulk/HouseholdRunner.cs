using NtmCriteria.Bulk;

namespace NtmCriteria.Poverty;

/// <summary>Takes columns of households through a plan, block by block: check, classify, count, all while in the cache.</summary>
internal static class HouseholdRunner
{
    public static void Run(HouseholdPlan plan, HouseholdColumns columns, HouseholdResult result, BulkOptions options)
    {
        ArgumentNullException.ThrowIfNull(result);
        HouseholdColumnCheck.Lengths(columns);
        if (columns.Count != result.Households)
            throw new ArgumentException(
                $"The result has room for {result.Households} households; there are {columns.Count}.", nameof(result));
        result.Clear();
        var path = BulkRunner.Resolve(options.Path);
        var threads = Math.Max(options.Threads, 1);
        var sound = true;
        try
        {
            BulkRunner.Blocks(
                columns.Count, options, () => new HouseholdShare(plan, columns, result, path, own: threads > 1),
                (share, start, length) =>
                {
                    if (Volatile.Read(ref sound) && !share.Run(start, length)) Volatile.Write(ref sound, false);
                },
                share => share.End());
        }
        catch (OperationCanceledException)
        {
            result.Forget();
            throw;
        }

        if (sound) return;
        result.Forget();
        // Whichever block was met first, the message is about the first row.
        throw HouseholdColumnCheck.Problem(columns, plan, result.Communes);
    }
}
