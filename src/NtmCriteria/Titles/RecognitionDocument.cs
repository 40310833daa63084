using NtmCriteria.Law;

namespace NtmCriteria.Titles;

// The shape of the recognition document: what may be left out is nullable, everything else is required.
internal sealed record RecognitionDocument(
    string Schema, List<RegimeDocument> Regimes, List<RecognitionConditionDocument> Conditions,
    List<DeciderDocument> Deciders, RevocationDocument Revocation, MergersDocument Mergers);

internal sealed record RegimeDocument(string From, string To, EvidenceGrade Evidence, string Reference)
{
    public string? Instrument { get; init; }

    public int? RenewalYears { get; init; }

    public EvidenceGrade? RenewalEvidence { get; init; }

    /// <summary>False where it was not seen whether titles of before hold on.</summary>
    public bool? TitlesCarryOver { get; init; }
}

internal sealed record RecognitionConditionDocument(
    RecognitionConditionKey Key, string From, string To, LocalText Label, string Instrument,
    EvidenceGrade Evidence, string Reference)
{
    public List<SatisfactionLevelDocument>? Levels { get; init; }
}

internal sealed record SatisfactionLevelDocument(Tier Tier, EvidenceGrade Evidence, string Reference)
{
    public decimal? Overall { get; init; }

    public decimal? EachContent { get; init; }
}

internal sealed record DeciderDocument(
    List<RecognitionSubject> Subjects, string From, string To, Decider Decider, string Instrument,
    EvidenceGrade Evidence, string Reference);

internal sealed record RevocationDocument(
    PeriodDocument Period, string Instrument, int CaseAFrom, int CaseBFrom, EvidenceGrade Evidence, string Reference,
    List<YardstickDocument> Yardsticks);

internal sealed record YardstickDocument(
    Tier Title, string Set, EvidenceGrade Evidence, string Reference, List<int> KeyCriteria, EvidenceGrade KeyEvidence);

internal sealed record MergersDocument(
    List<MergerPeriodDocument> Periods, SameLevelDocument SameLevel, List<MergerRowDocument> Rows);

internal sealed record MergerPeriodDocument(string From, string To, EvidenceGrade Evidence, string Reference)
{
    public string? Instrument { get; init; }
}

internal sealed record SameLevelDocument(int Row, string Instrument, EvidenceGrade Evidence, string Reference);

internal sealed record MergerRowDocument(
    int Row, Tier Lower, Tier Higher, Tier Next, string Instrument, EvidenceGrade Evidence, string Reference);
