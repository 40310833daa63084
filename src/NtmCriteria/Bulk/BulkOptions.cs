namespace NtmCriteria;

/// <summary>Which instructions the kernels use; the results are the same on every path.</summary>
public enum BulkPath
{
    /// <summary>The widest that the hardware has.</summary>
    Auto,

    /// <summary>One commune after the other.</summary>
    Scalar,

    /// <summary>Sixteen communes at once.</summary>
    Vector128,

    /// <summary>Thirty-two communes at once.</summary>
    Vector256,

    /// <summary>Sixty-four communes at once.</summary>
    Vector512,
}

/// <summary>What a bulk evaluation keeps beside counts and set verdict.</summary>
[Flags]
public enum BulkOutputs
{
    /// <summary>Counts and set verdict only.</summary>
    Counts = 0,

    /// <summary>The verdict on every criterion.</summary>
    Criteria = 1,

    /// <summary>Which indicators fail.</summary>
    FailingIndicators = 2,
}

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
