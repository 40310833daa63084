using NodaTime;

namespace NtmCriteria;

/// <summary>What can be recognised.</summary>
public enum RecognitionSubject
{
    /// <summary>A commune, at any tier.</summary>
    Commune,

    /// <summary>A district.</summary>
    District,

    /// <summary>A town or city of a province.</summary>
    Town,

    /// <summary>A province.</summary>
    Province,

    /// <summary>A village (thôn).</summary>
    Village,

    /// <summary>A model residential area (khu dân cư kiểu mẫu).</summary>
    ModelResidentialArea,
}

/// <summary>Who recognises and revokes.</summary>
public enum Decider
{
    /// <summary>The chairman of the provincial People's Committee.</summary>
    ProvincialChairman,

    /// <summary>The Prime Minister.</summary>
    PrimeMinister,

    /// <summary>A People's Committee that the province names.</summary>
    FixedByProvince,
}

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
