namespace NtmCriteria.Bulk;

/// <summary>How a bulk evaluation runs.</summary>
public readonly record struct BulkOptions
{
    /// <summary>Which instructions to use; a path that the hardware lacks runs in software.</summary>
    public BulkPath Path { get; init; }

    /// <summary>How many threads share the work; 0 or 1: the calling thread alone.</summary>
    public int Threads { get; init; }

    /// <summary>Path and threads.</summary>
    public override string ToString() => Threads > 1 ? $"{Path}, {Threads} threads" : $"{Path}, one thread";
}
