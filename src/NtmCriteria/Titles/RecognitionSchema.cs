using System.Collections.Immutable;
using NodaTime;
using NtmCriteria.Law;
using NtmCriteria.Units;
using static NtmCriteria.Law.Values;

namespace NtmCriteria.Titles;

/// <summary>The shape of the recognition document.</summary>
internal static class RecognitionSchema
{
    private static readonly WordShape<Tier> AnyTier = new();

    private static readonly WordShape<RecognitionConditionKey> ConditionKey = new();

    private static readonly WordShape<RecognitionSubject> Subject = new();

    private static readonly WordShape<Decider> WhoDecides = new();

    private static readonly ObjectShape<RecognitionRegime> Regime = new("regime", o =>
    {
        var (days, evidence, reference) = (o.Days(), o.Needs("evidence", Evidence), o.Needs("reference", Text));
        var (instrument, years) = (o.May("instrument", Text), o.May("renewalYears", Whole));
        o.May("renewalEvidence", Evidence);
        // Silence on carrying over means what practice shows: titles went on from one period to the next.
        return new(
            days, instrument, Source(instrument, evidence, reference), years,
            o.May("titlesCarryOver", Flag) is false ? null : true);
    });

    private static readonly ObjectShape<SatisfactionLevel> Level = new("satisfactionLevel", o =>
    {
        var (tier, evidence, reference) = (o.Needs("tier", AnyTier), o.Needs("evidence", Evidence), o.Needs("reference", Text));
        var overall = o.May("overall", Number);
        o.Require(overall is null == (evidence == EvidenceGrade.Unknown), "", ProblemCode.Evidence, "satisfactionGrade");
        // The instrument is the condition's.
        return new(tier, overall, o.May("eachContent", Number), Source(null, evidence, reference));
    });

    private static readonly ObjectShape<RecognitionConditionRule> Condition = new("recognitionCondition", o =>
    {
        var (key, days, label) = (o.Needs("key", ConditionKey), o.Days(), o.Needs("label", Label));
        var source = o.NeedsSource();
        var levels = o.MayEach("levels", Level) ?? [];
        return new(
            key, days, label, source,
            [.. levels.Select(level => level with { Source = level.Source with { Instrument = source.Instrument } })]);
    });

    private static readonly ObjectShape<(ImmutableArray<RecognitionSubject>, DateInterval, Decider, LegalSource)> Decider = new(
        "decider", o => (o.NeedsEach("subjects", Subject), o.Days(), o.Needs("decider", WhoDecides), o.NeedsSource()));

    private static readonly WordShape<UnitKind> UnitKinds = new();

    private static readonly ObjectShape<ProgrammeCoverage> Coverage = new("programmeCoverage", o =>
    {
        var (kind, evidence, reference) = (o.Needs("kind", UnitKinds), o.Needs("evidence", Evidence), o.Needs("reference", Filled));
        var (covered, instrument) = (o.May("covered", Flag), o.May("instrument", Text));
        o.Require(covered is null == (evidence == EvidenceGrade.Unknown), ".evidence", ProblemCode.Evidence, "gradeOfCoverage");
        o.Require(!string.IsNullOrWhiteSpace(reference), ".reference", ProblemCode.Source, "referenceEmpty");
        return new(kind, covered, Source(instrument, evidence, reference));
    });

    private static readonly ObjectShape<Yardstick> Yardstick = new("yardstick", o =>
    {
        var (title, set, evidence) = (o.Needs("title", AnyTier), o.Needs("set", Text), o.Needs("evidence", Evidence));
        // The instrument is the one on revocation.
        return new(
            title, set, Source(null, evidence, o.Needs("reference", Text)), o.NeedsEach("keyCriteria", Whole),
            o.Needs("keyEvidence", Evidence));
    });

    private static readonly ObjectShape<DistrictRevocationRule> Districts = new("districtRevocation", o =>
    {
        var (communes, caseA, caseB) = (o.Needs("communesFrom", Whole), o.Needs("caseAFrom", Whole), o.Needs("caseBFrom", Whole));
        var source = Source(null, o.Needs("evidence", Evidence), o.Needs("reference", Text));
        o.Require(caseA > 0 && caseA < caseB && caseB <= 100, ".caseAFrom", ProblemCode.Rule, "sharesOfRevocation");
        // The instrument is the one on revocation.
        return new(
            communes, caseA, caseB, source, o.Needs("publicationDays", Whole),
            Source(null, o.Needs("publicationEvidence", Evidence), o.Needs("publicationReference", Text)));
    });

    private static readonly ObjectShape<RevocationRule> Revocation = new("revocation", o =>
    {
        var (period, instrument) = (o.Needs("period", Values.Period), o.Needs("instrument", Text));
        var (caseA, caseB) = (o.Needs("caseAFrom", Whole), o.Needs("caseBFrom", Whole));
        var source = Source(instrument, o.Needs("evidence", Evidence), o.Needs("reference", Text));
        o.Require(caseA > 0 && caseA < caseB && caseB <= 100, ".caseAFrom", ProblemCode.Rule, "sharesOfRevocation");
        return new(
            period, caseA, caseB, source,
            [.. o.NeedsEach("yardsticks", Yardstick).Select(y => y with { Source = y.Source with { Instrument = instrument } })],
            o.May("districts", Districts) is { } rule
                ? rule with { Source = rule.Source with { Instrument = instrument }, Publication = rule.Publication with { Instrument = instrument } } : null);
    });

    private static readonly ObjectShape<MergerPeriod> MergerPeriod = new("mergerPeriod", o =>
    {
        var (days, evidence, reference) = (o.Days(), o.Needs("evidence", Evidence), o.Needs("reference", Text));
        var instrument = o.May("instrument", Text);
        return new(days, instrument, Source(instrument, evidence, reference));
    });

    private static readonly ObjectShape<MergerRow> SameLevel = new(
        "sameLevel", o => new(o.Needs("row", Whole), null, null, null, o.NeedsSource()));

    private static readonly ObjectShape<MergerRow> MergerRow = new("mergerRow", o =>
    {
        var row = new MergerRow(
            o.Needs("row", Whole), o.Needs("lower", AnyTier), o.Needs("higher", AnyTier), o.Needs("next", AnyTier),
            o.NeedsSource());
        o.Require(row.Lower < row.Higher, ".lower", ProblemCode.Rule, "lowerTitle");
        return row;
    });

    private static readonly ObjectShape<MergerRules> Mergers = new("mergers", o => new(
        o.NeedsEach("periods", MergerPeriod), o.Needs("sameLevel", SameLevel), o.NeedsEach("rows", MergerRow), []));

    public static readonly ObjectShape<RecognitionRules> Recognition = new("recognition", o =>
    {
        o.Needs("schema", Kind(RecognitionReader.Schema));
        var rules = new RecognitionRules(
            o.NeedsEach("regimes", Regime), o.NeedsEach("conditions", Condition), o.NeedsEach("deciders", Decider),
            o.NeedsEach("programme", Coverage), o.Needs("revocation", Revocation), o.Needs("mergers", Mergers));
        o.Require(
            rules.Programme.Select(c => c.Kind).Order().SequenceEqual([UnitKind.Commune, UnitKind.Ward, UnitKind.Township, UnitKind.SpecialZone]),
            ".programme", ProblemCode.Completeness, "programmeKinds", ("known", CamelWords.All<UnitKind>()));
        o.May("$schema", Text);
        return rules;
    });
}
