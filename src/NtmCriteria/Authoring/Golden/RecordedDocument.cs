namespace NtmCriteria.Authoring.Golden;

/// <summary>A rule document that a report was made with.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Hash">Its fingerprint.</param>
public sealed record RecordedDocument(string Id, string Hash)
{
    /// <summary>Id and fingerprint.</summary>
    public override string ToString() => $"{Id} ({Hash})";
}
