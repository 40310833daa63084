namespace NtmCriteria.Bulk;

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
