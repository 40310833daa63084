namespace NtmCriteria.Tables;

/// <summary>A stretch of a table with what was made of its records, used again and again.</summary>
public abstract class RoadBlock
{
    // Each holds blocks of its own: more threads would cost more memory.
    private const int MostThreads = 16;

    private protected RoadBlock(int size) => Records = new(size);

    /// <summary>The number of rows: of households, those that were counted together and those that are given one by one.</summary>
    public int Count { get; internal set; }

    /// <summary>How many threads work on blocks: the cores that there are.</summary>
    internal static int Threads => Math.Clamp(Environment.ProcessorCount, 1, MostThreads);

    internal RecordBlock Records { get; }

    /// <summary>Forgets the rows.</summary>
    internal abstract void Clear();
}
