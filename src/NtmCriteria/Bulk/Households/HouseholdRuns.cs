namespace NtmCriteria;

/// <summary>The bulk evaluation of households.</summary>
public static class HouseholdRuns
{
    /// <summary>Classifies households and counts them by commune, in one pass.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="columns">The households.</param>
    /// <param name="communes">The number of communes.</param>
    /// <param name="classes">Whether to keep the class of each household.</param>
    /// <param name="options">How to run; results do not depend on it.</param>
    /// <exception cref="ArgumentException">Columns differ in length, a value is out of range, or the rule's bands do not rise.</exception>
    public static HouseholdResult Classify(
        this HouseholdRule rule, HouseholdColumns columns, int communes, bool classes = true, BulkOptions options = default)
    {
        var result = new HouseholdResult(columns.Count, communes, classes);
        Classify(rule, columns, result, options);
        return result;
    }

    /// <summary>Classifies households into an existing result.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="columns">The households.</param>
    /// <param name="result">Takes classes and counts; everything in it is overwritten.</param>
    /// <param name="options">How to run; results do not depend on it.</param>
    /// <exception cref="ArgumentException">
    /// Columns or result differ in length, a value is out of range, or the rule's bands do not rise.
    /// </exception>
    public static void Classify(
        this HouseholdRule rule, HouseholdColumns columns, HouseholdResult result, BulkOptions options = default)
    {
        ArgumentNullException.ThrowIfNull(rule);
        ArgumentNullException.ThrowIfNull(result);
        rule.Check();
        columns.Check(result.Communes);
        if (columns.Count != result.Households)
            throw new ArgumentException(
                $"The result has room for {result.Households} households; there are {columns.Count}.", nameof(result));
        Array.Clear(result.Counts);
        var path = BulkRunner.Resolve(options.Path);
        var threads = Math.Max(options.Threads, 1);
        BulkRunner.Blocks(
            columns.Count, threads, () => new HouseholdShare(rule, columns, result, path, own: threads > 1),
            (share, start, length) => share.Run(start, length), share => share.End());
    }
}

/// <summary>One thread's part: counts of its own, added up at the end, so that threads never write to one place.</summary>
internal sealed class HouseholdShare(
    HouseholdRule rule, HouseholdColumns columns, HouseholdResult result, BulkPath path, bool own)
{
    private readonly byte[] scratch = new byte[BulkRunner.BlockSize + 64];
    private readonly byte[] table = [.. rule.Classes];
    private readonly int[] counts = own ? new int[result.Counts.Length] : result.Counts;

    public void Run(int start, int length)
    {
        var (to, at) = result.ClassCodes is { } kept ? (kept, start) : (scratch, 0);
        HouseholdKernel.Run(rule, table, columns, start, to.AsSpan(at, length), path);
        HouseholdCounter.Run(to.AsSpan(at, length), columns.Commune.Span.Slice(start, length), counts, path);
    }

    public void End()
    {
        if (!own) return;
        lock (result.Counts)
            for (var i = 0; i < counts.Length; i++)
                result.Counts[i] += counts[i];
    }
}
