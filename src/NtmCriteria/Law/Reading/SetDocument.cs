using System.Collections.Immutable;
using NodaTime;

namespace NtmCriteria.Law;

// A criteria-set document as it stands, before its requirements are laid out over columns and years: see SetSchema.
internal sealed record SetDocument(
    string Id, Level Level, Tier Tier, LocalText Title, DateInterval Period, (int From, int To) Years,
    ImmutableArray<Instrument> Instruments, StrataDocument Strata, ImmutableArray<CriterionDocument> Criteria,
    IndicatorTotal? Total);

internal sealed record StrataDocument(
    string Kind, ImmutableArray<StratumDocument> All, ImmutableArray<StratumOverride> Overrides);

internal sealed record StratumDocument(string Code, LocalText Name, ImmutableArray<string> Provinces);

internal sealed record CriterionDocument(
    int Number, LocalText Title, ImmutableArray<IndicatorDocument> Indicators, bool Incomplete);

internal sealed record IndicatorDocument(string Id, ImmutableArray<VersionDocument> Versions);

internal sealed record VersionDocument(
    LocalDate From, string Instrument, LocalText Label, RequirementDocument Requirement, UnitOfMeasure? Unit, string? Quantity,
    ImmutableArray<IndicatorInput> Inputs);

internal sealed record RequirementDocument(
    RequirementKind Kind, Authority DecidedBy, EvidenceGrade Evidence, string Reference, string? Note,
    ImmutableArray<KeyValuePair<string, CellDocument>>? Levels, ImmutableArray<YearDocument>? ByYear,
    ImmutableArray<PartDocument> Parts, decimal? Factor, IndicatorReference? Of, string? Baseline, string? Set);

internal sealed record YearDocument(
    int Year, ImmutableArray<KeyValuePair<string, CellDocument>> Levels, EvidenceGrade? Evidence, string? Reference,
    string? Note);

internal sealed record PartDocument(
    string Id, LocalText Label, RequirementDocument Requirement, UnitOfMeasure? Unit, PartCondition? When, string? ObservedAs,
    string? AlternativeTo);

/// <summary>
/// One cell of a table: a number, <c>true</c> for "Đạt", a grade word, <c>null</c> for a level that is not known (or
/// the province's), <c>"notRequired"</c>, or an object that gives one of these an evidence grade of its own.
/// </summary>
internal sealed record CellDocument(decimal? Number, bool Attained, bool NotRequired)
{
    public EvidenceGrade? Evidence { get; init; }

    public string? Reference { get; init; }

    public string? Note { get; init; }

    public ImmutableArray<LevelLimit> Limits { get; init; } = [];
}
