using NtmCriteria.Law;

namespace NtmCriteria;

/// <summary>
/// Something about a dossier that its author should look at before trusting the verdicts: an id that no set reads, a year
/// outside the set, a value that is hardly meant.
/// </summary>
/// <param name="Code">What it says.</param>
/// <param name="Subject">The key, number or name that it is about, as the dossier has it.</param>
/// <param name="Given">What the dossier says.</param>
/// <param name="Expected">What was expected, or may be meant.</param>
public sealed record DossierProblem(FindingCode Code, string Subject, string Given, LocalText Expected)
{
    /// <summary>Whether the verdicts are right as they stand, and only a second look is asked for.</summary>
    public bool IsDoubt => Code is FindingCode.DossierValueUnlikely or FindingCode.DossierSetIncomplete or FindingCode.DossierObservedLater;

    /// <summary>The problem as a structured finding.</summary>
    /// <param name="language">The language.</param>
    public Finding Explain(Language language) => Finding.Create(
        Code, language, ("subject", Subject), ("given", Given), ("expected", Expected.In(language)));

    /// <summary>One sentence.</summary>
    /// <param name="language">The language.</param>
    public string ToString(Language language) => Explain(language).ToString();

    /// <summary>One sentence in English.</summary>
    public override string ToString() => ToString(Language.English);
}
