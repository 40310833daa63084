using NtmCriteria.Units;
using static NtmCriteria.Law.Values;

namespace NtmCriteria.Law;

/// <summary>The shape of a criteria-set document, from its head down to the indicators.</summary>
internal static class SetSchema
{
    public static readonly ObjectShape<Instrument> Instrument = InstrumentShape("instrument", o => o.Needs("signed", Date));

    /// <summary>What levels stand on: whoever fills them in from a text at hand may not know the day, and none is made up.</summary>
    public static readonly ObjectShape<Instrument> InstrumentOfLevels = InstrumentShape("instrumentOfLevels", o => o.May("signed", Date));

    private static readonly ObjectShape<(int From, int To)> Years = new("years", o => (
        o.Needs("from", Whole), o.Needs("to", Whole)));

    private static readonly ObjectShape<StratumDocument> Stratum = new("stratum", o => new(
        o.Needs("code", Filled), o.Needs("name", Label), o.MayEach("provinces", Text) ?? []));

    private static readonly WordShape<StratumTrait> Trait = new(Words.Trait);

    private static readonly ObjectShape<StratumOverride> Override = new("override", o =>
    {
        var (from, use, traits) = (o.Needs("from", Date), o.Needs("use", Text), o.NeedsEach("whenAny", Trait, 1));
        var (instrument, reference) = (o.Needs("instrument", Text), o.Needs("reference", Text));
        return new(from, use, traits, Source(instrument, o.Needs("evidence", Evidence), reference, o.May("note", Text)));
    });

    private static readonly TextShape StrataKind = new() { Words = ["region", "group", "none"] };

    private static readonly ObjectShape<StrataDocument> Strata = new("strata", o =>
    {
        var strata = new StrataDocument(
            o.Needs("kind", StrataKind), o.NeedsEach("all", Stratum, 1, 100), o.MayEach("overrides", Override, 0, 100) ?? []);
        o.May("provincesEvidence", Evidence);
        o.May("note", Text);
        return strata;
    });

    private static readonly ObjectShape<IndicatorInput> Input = new("input", o => new(
        o.Needs("id", RequirementSchema.IndicatorId), o.Needs("label", Label), o.May("unit", Values.Unit)));

    private static readonly ObjectShape<VersionDocument> Version = new("version", o => new(
        o.Needs("from", Date), o.Needs("instrument", Text), o.Needs("label", Label),
        o.Needs("requirement", RequirementSchema.Requirement), o.May("unit", Values.Unit), o.May("quantity", Text),
        o.MayEach("inputs", Input, 0, 100) ?? []));

    private static readonly ObjectShape<IndicatorDocument> Indicator = new("indicator", o => new(
        o.Needs("id", RequirementSchema.IndicatorId), o.NeedsEach("versions", Version, 1, 100)));

    private static readonly WholeShape CriterionNumber = new() { Minimum = 1 };

    private static readonly ObjectShape<CriterionDocument> Criterion = new("criterion", o => new(
        o.Needs("number", CriterionNumber), o.Needs("title", Label), o.NeedsEach("indicators", Indicator, 0, 200),
        o.May("incomplete", Flag) ?? false));

    private static readonly ObjectShape<IndicatorTotal> Total = new("indicatorTotal", o =>
    {
        var (number, instrument) = (o.Needs("number", CriterionNumber), o.Needs("instrument", Text));
        return new(number, Source(instrument, o.Needs("evidence", Evidence), o.Needs("reference", Text), o.May("note", Text)));
    });

    public static readonly ObjectShape<SetDocument> Set = new("set", o =>
    {
        o.Needs("schema", Kind(SetReader.Schema));
        var set = new SetDocument(
            o.Needs("id", Filled), o.Needs("level", Values.Level), o.Needs("tier", Values.Tier), o.Needs("title", Label),
            o.Needs("period", Period), o.Needs("years", Years), o.NeedsEach("instruments", Instrument, 1, 100),
            o.Needs("strata", Strata), o.NeedsEach("criteria", Criterion, 1, 100), o.May("indicatorTotal", Total));
        o.May("$schema", Text);
        return set;
    });

    private static ObjectShape<Instrument> InstrumentShape(string name, Func<Fields, NodaTime.LocalDate?> signed) => new(name, o =>
    {
        var instrument = new Instrument(
            o.Needs("id", Filled), o.Needs("title", Label), signed(o), o.Needs("inForce", Date), o.Needs("evidence", Evidence));
        o.May("note", Text);
        return instrument;
    });
}
