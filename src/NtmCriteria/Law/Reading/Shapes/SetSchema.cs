using static NtmCriteria.Law.Values;

namespace NtmCriteria.Law;

/// <summary>The shape of a criteria-set document, from its head down to the indicators.</summary>
internal static class SetSchema
{
    public static readonly ObjectShape Instrument = new(
        "instrument", Needs("id", Filled), Needs("title", Label), Needs("signed", Date), Needs("inForce", Date),
        Needs("evidence", Evidence), May("note", Text));

    private static readonly ObjectShape Years = new("years", Needs("from", Whole), Needs("to", Whole));

    private static readonly ObjectShape Stratum = new(
        "stratum", Needs("code", Filled), Needs("name", Label), May("provinces", List(Text)));

    private static readonly ObjectShape Override = new(
        "override", Needs("from", Date), Needs("use", Text), Needs("whenAny", List(new WordShape(Words.Trait), 1)),
        Needs("instrument", Text), Needs("reference", Text), Needs("evidence", Evidence), May("note", Text));

    private static readonly ObjectShape Strata = new(
        "strata", Needs("kind", new TextShape { Words = ["region", "group", "none"] }), Needs("all", List(Stratum, 1, 100)),
        May("overrides", List(Override, 0, 100)), May("provincesEvidence", Evidence), May("note", Text));

    private static readonly ObjectShape Input = new(
        "input", Needs("id", RequirementSchema.IndicatorId), Needs("label", Label), May("unit", Values.Unit));

    private static readonly ObjectShape Version = new(
        "version", Needs("from", Date), Needs("instrument", Text), Needs("label", Label),
        Needs("requirement", RequirementSchema.Requirement), May("unit", Values.Unit), May("quantity", Text),
        May("inputs", List(Input, 0, 100)));

    private static readonly ObjectShape Indicator = new(
        "indicator", Needs("id", RequirementSchema.IndicatorId), Needs("versions", List(Version, 1, 100)));

    private static readonly ObjectShape Criterion = new(
        "criterion", Needs("number", new WholeShape { Minimum = 1 }), Needs("title", Label),
        Needs("indicators", List(Indicator, 0, 200)), May("incomplete", Flag));

    public static readonly ObjectShape Set = new(
        "set", Needs("schema", Only(SetReader.Schema)), Needs("id", Filled), Needs("level", new WordShape(Words.Level)),
        Needs("tier", new WordShape(Words.Tier)), Needs("title", Label), Needs("period", Period),
        Needs("years", Years), Needs("instruments", List(Instrument, 1, 100)), Needs("strata", Strata),
        Needs("criteria", List(Criterion, 1, 100)), May("$schema", Text));
}
