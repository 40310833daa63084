using System.Collections.Immutable;
using NtmCriteria.Units;

namespace NtmCriteria.Law;

// The shape of a criteria-set document. Nothing is optional by accident: what may be left out is nullable here, and
// everything else is required by the reader.
internal sealed record SetDocument(
    string Schema, string Id, Level Level, Tier Tier, LocalText Title, PeriodDocument Period, YearsDocument Years,
    List<InstrumentDocument> Instruments, StrataDocument Strata, List<CriterionDocument> Criteria);

internal sealed record PeriodDocument(string From, string To);

internal sealed record YearsDocument(int From, int To);

internal sealed record InstrumentDocument(
    string Id, LocalText Title, string Signed, string InForce, EvidenceGrade Evidence);

internal sealed record StrataDocument(string Kind, List<StratumDocument> All, List<OverrideDocument> Overrides);

internal sealed record StratumDocument(string Code, LocalText Name, List<string> Provinces);

internal sealed record OverrideDocument(
    string From, string Use, List<StratumTrait> WhenAny, string Instrument, string Reference, EvidenceGrade Evidence,
    string? Note);

internal sealed record CriterionDocument(int Number, LocalText Title, List<IndicatorDocument> Indicators, bool Incomplete);

internal sealed record IndicatorDocument(string Id, List<IndicatorVersionDocument> Versions);

internal sealed record IndicatorVersionDocument(
    string From, string Instrument, LocalText Label, string? Unit, string? Quantity, List<InputDocument> Inputs,
    RequirementDocument Requirement);

internal sealed record InputDocument(string Id, LocalText Label, string? Unit);

internal sealed record RequirementDocument(
    RequirementKind Kind, Authority DecidedBy, EvidenceGrade Evidence, string Reference, string? Note)
{
    public List<LevelDocument>? Levels { get; init; }

    public List<YearDocument>? ByYear { get; init; }

    public List<PartDocument>? Parts { get; init; }

    public decimal? Factor { get; init; }

    public ReferenceDocument? Of { get; init; }

    public string? Baseline { get; init; }

    public string? Set { get; init; }
}

internal sealed record LevelDocument(string Column, CellDocument Cell);

internal sealed record YearDocument(
    int Year, List<LevelDocument> Levels, EvidenceGrade? Evidence, string? Reference, string? Note);

internal sealed record PartDocument(
    string Id, LocalText Label, string? Unit, ConditionDocument? When, string? ObservedAs, string? AlternativeTo,
    RequirementDocument Requirement);

internal sealed record ConditionDocument(string Input, decimal? MoreThan, decimal? AtMost);

internal sealed record ReferenceDocument(string Set, string Indicator);

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
