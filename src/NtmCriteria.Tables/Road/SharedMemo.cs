namespace NtmCriteria.Tables;

/// <summary>What rows say in some of their columns, found once for all threads; whoever asks holds the lock of the finder.</summary>
/// <param name="most">So many are remembered; rows that say anything else are read one by one.</param>
/// <param name="find">Finds it; null is an answer too.</param>
internal sealed class SharedMemo<T>(int most, Func<RecordFields, T?> find)
    where T : class
{
    private readonly Dictionary<byte[], T?> known = new(ByteKeys.Instance);

    /// <param name="cells">What the row says in the columns, as one key.</param>
    /// <param name="record">The row.</param>
    public T? Of(ReadOnlySpan<byte> cells, RecordFields record)
    {
        if (known.GetAlternateLookup<ReadOnlySpan<byte>>().TryGetValue(cells, out var found)) return found;
        if (known.Count >= most) return null;
        found = find(record);
        known.Add(cells.ToArray(), found);
        return found;
    }
}
