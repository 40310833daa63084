using NodaTime;

namespace NtmCriteria.Titles;

/// <summary>Who recognises and revokes on a day, or that it was not seen.</summary>
/// <param name="Subject">What is recognised.</param>
/// <param name="Date">The day.</param>
/// <param name="Decider">Who decides, or null where no text was seen.</param>
/// <param name="Source">Where that stands, or null.</param>
public sealed record DeciderAnswer(RecognitionSubject Subject, LocalDate Date, Decider? Decider, LegalSource? Source)
{
    /// <summary>The answer as a sentence.</summary>
    /// <param name="language">The language.</param>
    public string Explain(Language language) => TitleFindings.Describe(this, language).ToString();

    /// <summary>The answer in English.</summary>
    public override string ToString() => Explain(Language.English);
}
