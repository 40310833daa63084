using NtmCriteria.Bulk;

namespace NtmCriteria.Tables;

/// <summary>What the sets say of the rows of a batch, which outlives its columns.</summary>
internal sealed class BatchVerdicts
{
    public TierResult? Result { get; set; }
}
