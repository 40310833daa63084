namespace NtmCriteria.Bulk;

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
