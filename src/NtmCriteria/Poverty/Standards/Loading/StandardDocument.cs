using NtmCriteria.Law;

namespace NtmCriteria.Poverty;

// The shape of a poverty-standard document. What may be left out is nullable; everything else is required.
internal sealed record StandardDocument(
    string Schema, string Id, LocalText Title, PeriodDocument Period, List<PovertyInstrumentDocument> Instruments,
    StandardRuleDocument Rule, List<LineDocument> Lines)
{
    public string? Province { get; init; }

    public string? BasedOn { get; init; }

    public ScoresDocument? Scores { get; init; }

    public List<DimensionDocument>? Dimensions { get; init; }

    public List<PovertyIndicatorDocument>? Indicators { get; init; }
}

internal sealed record PovertyInstrumentDocument(string Id, LocalText Title, EvidenceGrade Evidence)
{
    public string? Signed { get; init; }

    public string? InForce { get; init; }

    public string? Note { get; init; }
}

internal sealed record StandardRuleDocument(RuleShape Shape, string Instrument, string Reference, EvidenceGrade Evidence)
{
    public int? CutOff { get; init; }

    public string? Note { get; init; }
}

internal sealed record LineDocument(LineKind Kind, string Instrument, LevelDocument Rural, LevelDocument Urban)
{
    public string? From { get; init; }

    public string? To { get; init; }

    public bool Exclusive { get; init; }

    public bool LivelihoodsOnly { get; init; }
}

internal sealed record LevelDocument(EvidenceGrade Evidence, string Reference)
{
    public long? Value { get; init; }

    public long? PrintedFrom { get; init; }

    public string? Note { get; init; }
}

internal sealed record ScoresDocument(
    string Income, string Deprivation, int PointsPerDeprivation, int CutOff, string Instrument, string Reference,
    EvidenceGrade Evidence, List<LineDocument> Lines)
{
    public string? Note { get; init; }
}

internal sealed record DimensionDocument(string Id, LocalText Name);

internal sealed record PovertyIndicatorDocument(
    string Id, string Dimension, LocalText Label, EvidenceGrade NameEvidence, DeprivationTest Test, string Instrument,
    string Reference, EvidenceGrade Evidence)
{
    public LocalText? DeprivedWhen { get; init; }

    public ParametersDocument? Parameters { get; init; }

    public string? Note { get; init; }
}

internal sealed record ParametersDocument
{
    public int? AgeFrom { get; init; }

    public int? AgeBelow { get; init; }

    public int? WeightBelowAge { get; init; }

    public int? BornFrom { get; init; }

    public decimal? Threshold { get; init; }

    public int? Count { get; init; }

    public bool? StatePaidLeftOut { get; init; }

    public List<BandDocument>? Bands { get; init; }

    public List<string>? Listed { get; init; }

    public List<string>? Disputed { get; init; }

    public PartsDocument? Parts { get; init; }
}

internal sealed record BandDocument(int From, int Below, SchoolLevel Level);

internal sealed record PartsDocument(List<string> Wall, List<string> Pillar, List<string> Roof);
