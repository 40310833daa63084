namespace NtmCriteria.Tables;

/// <summary>A stretch of a table with what was made of its records, used again and again.</summary>
public abstract class RoadBlock
{
    private protected RoadBlock(int size) => Records = new(size);

    internal RecordBlock Records { get; }

    /// <summary>Forgets the rows.</summary>
    internal abstract void Clear();
}
