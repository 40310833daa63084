namespace NtmCriteria.Bulk;

/// <summary>
/// Sums over the criteria of a block, one byte a commune: they give the counts, since a verdict is the number of its
/// masks.
/// </summary>
internal sealed class BlockSums(int size)
{
    public AlignedBytes NotFailed { get; } = AlignedBytes.New(size);

    public AlignedBytes Passed { get; } = AlignedBytes.New(size);

    public AlignedBytes NotApplicable { get; } = AlignedBytes.New(size);

    public void Clear()
    {
        NotFailed.Span(0, size).Clear();
        Passed.Span(0, size).Clear();
        NotApplicable.Span(0, size).Clear();
    }
}
