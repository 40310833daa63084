namespace NtmCriteria.Titles;

/// <summary>One row of the table of titles after a merger.</summary>
/// <param name="Row">Its number.</param>
/// <param name="Lower">The lower title of the two parts; null for "all at the same level".</param>
/// <param name="Higher">The higher title of the two parts; null likewise.</param>
/// <param name="Next">What the new commune works at; null where that is not named.</param>
/// <param name="Source">Where it stands.</param>
public sealed record MergerRow(int Row, Tier? Lower, Tier? Higher, Tier? Next, LegalSource Source)
{
    /// <summary>Number, titles and grade.</summary>
    public override string ToString() => Lower is null
        ? $"row {Row}: all at the same level ({Source.Evidence})"
        : $"row {Row}: {Higher} and {Lower} work at {Next} ({Source.Evidence})";
}
