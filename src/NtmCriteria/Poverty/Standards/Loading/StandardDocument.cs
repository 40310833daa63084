using System.Collections.Immutable;
using NodaTime;
using NtmCriteria.Law;

namespace NtmCriteria.Poverty;

// A poverty-standard document as it stands, before its lines are laid over its period: see StandardSchema.
internal sealed record StandardDocument(
    string Id, LocalText Title, DateInterval Period, ImmutableArray<PovertyInstrument> Instruments,
    StandardRuleDocument Rule, ImmutableArray<LineDocument> Lines, string? Province, string? BasedOn, ScoresDocument? Scores,
    ImmutableArray<PovertyDimension>? Dimensions, ImmutableArray<IndicatorDocument>? Indicators);

internal sealed record StandardRuleDocument(RuleShape Shape, LegalSource Source, int? CutOff);

internal sealed record LineDocument(
    LineKind Kind, string Instrument, LineLevel Rural, LineLevel Urban, LocalDate? From, LocalDate? To, bool Exclusive,
    bool LivelihoodsOnly);

internal sealed record ScoresDocument(
    string Income, string Deprivation, int PointsPerDeprivation, int CutOff, LegalSource Source,
    ImmutableArray<LineDocument> Lines);

internal sealed record IndicatorDocument(
    string Id, string Dimension, LocalText Label, EvidenceGrade NameEvidence, DeprivationTest Test, LegalSource Source,
    LocalText? DeprivedWhen, ParametersDocument? Parameters);

internal sealed record ParametersDocument(ImmutableArray<string> Given, DeprivationParameters Values);
