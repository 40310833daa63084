using NtmCriteria.Law;

namespace NtmCriteria.Authoring.Changes;

/// <summary>What one fact of a criteria set speaks of.</summary>
internal enum Aspect
{
    Id,
    Tier,
    Title,
    Period,
    Years,
    Issuer,
    Instrument,
    Instruments,
    StrataKind,
    Stratum,
    Strata,
    ProvinceColumn,
    Provinces,
    Override,
    Criteria,
    CriterionTitle,
    CriterionIsComplete,
    Indicators,
    VersionFrom,
    VersionInstrument,
    Label,
    Unit,
    Quantity,
    Inputs,
    Parts,
    Part,
    Kind,
    RowSource,
    Factor,
    IsByYear,
    Asks,
    DecidedBy,
    Source,
    Evidence,
}
