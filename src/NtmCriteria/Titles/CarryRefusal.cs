namespace NtmCriteria.Titles;

/// <summary>An observation that must be made again.</summary>
/// <param name="Id">Its id, or <c>criterion N</c> for an attested verdict.</param>
/// <param name="Reason">Why.</param>
/// <param name="Part">The part concerned.</param>
public sealed record CarryRefusal(string Id, CarryReason Reason, Commune Part)
{
    /// <summary>The refusal as a sentence.</summary>
    /// <param name="language">The language.</param>
    public string Explain(Language language) => TitleFindings.Describe(this, language).ToString();

    /// <summary>The refusal in English.</summary>
    public override string ToString() => Explain(Language.English);
}
