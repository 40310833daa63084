namespace NtmCriteria.Titles;

/// <summary>One condition for recognition and its verdict.</summary>
/// <param name="Key">Which condition.</param>
/// <param name="Label">Its wording, paraphrased.</param>
/// <param name="Verdict">The verdict.</param>
/// <param name="Reason">Why it is undetermined, or none.</param>
/// <param name="Source">Where condition and level stand.</param>
public sealed record RecognitionCondition(
    RecognitionConditionKey Key, LocalText Label, Verdict Verdict, RecognitionReason Reason, LegalSource Source)
{
    /// <summary>The condition as a sentence.</summary>
    /// <param name="language">The language.</param>
    public string Explain(Language language) => TitleFindings.Describe(this, language).ToString();

    /// <summary>The condition in English.</summary>
    public override string ToString() => Explain(Language.English);
}
