namespace NtmCriteria.Bulk;

/// <summary>How a bulk evaluation runs.</summary>
public readonly record struct BulkOptions
{
    /// <summary>Which instructions to use; a path that the hardware lacks runs in software.</summary>
    public BulkPath Path { get; init; }

    /// <summary>How many threads share the work; 0 or 1: the calling thread alone.</summary>
    public int Threads { get; init; }

    /// <summary>Who is told how far a run has come.</summary>
    internal IProgress<long>? Progress { get; init; }

    /// <summary>Ends a run.</summary>
    internal CancellationToken Cancellation { get; init; }

    /// <summary>The same for one run that is watched.</summary>
    internal BulkOptions Watched(IProgress<long>? progress, CancellationToken cancellationToken) =>
        this with { Progress = progress, Cancellation = cancellationToken };

    /// <summary>Path and threads.</summary>
    public override string ToString() => Threads > 1 ? $"{Path}, {Threads} threads" : $"{Path}, one thread";
}
