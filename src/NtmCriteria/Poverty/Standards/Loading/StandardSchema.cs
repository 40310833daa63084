using NtmCriteria.Law;

using static NtmCriteria.Law.Values;

namespace NtmCriteria.Poverty;

/// <summary>The shape of a poverty-standard document.</summary>
internal static class StandardSchema
{
    private static readonly ObjectShape Instrument = new(
        "povertyInstrument", Needs("id", Text), Needs("title", Label), Needs("evidence", Evidence), May("signed", Date),
        May("inForce", Date), May("note", Text));

    private static readonly ObjectShape Rule = new(
        "povertyRule", Needs("shape", new WordShape(PovertyWords.Of<RuleShape>())), Needs("instrument", Text),
        Needs("reference", Text), Needs("evidence", Evidence), May("cutOff", Whole), May("note", Text));

    private static readonly ObjectShape Level = new(
        "incomeLevel", Needs("evidence", Evidence), Needs("reference", Filled), May("value", new MoneyShape()),
        May("printedFrom", new MoneyShape()), May("note", Text));

    private static readonly ObjectShape Line = new(
        "incomeLine", Needs("kind", new WordShape(PovertyWords.Of<LineKind>())), Needs("instrument", Text),
        Needs("rural", Level), Needs("urban", Level), May("from", Date), May("to", Date), May("exclusive", Flag),
        May("livelihoodsOnly", Flag));

    private static readonly ObjectShape Scores = new(
        "scores", Needs("income", Text), Needs("deprivation", Text),
        Needs("pointsPerDeprivation", new WholeShape { Minimum = 1 }), Needs("cutOff", new WholeShape { Minimum = 1 }),
        Needs("instrument", Text), Needs("reference", Text), Needs("evidence", Evidence), Needs("lines", List(Line)),
        May("note", Text));

    private static readonly ObjectShape Dimension = new("dimension", Needs("id", Text), Needs("name", Label));

    public static readonly ObjectShape Standard = new(
        "standard", Needs("schema", Only(StandardReader.Schema)),
        Needs("id", new TextShape { Pattern = "^poverty/" }), Needs("title", Label), Needs("period", Period),
        Needs("instruments", List(Instrument, 1)), Needs("rule", Rule), Needs("lines", List(Line)), May("$schema", Text),
        May("province", Text), May("basedOn", Text), May("scores", Scores), May("dimensions", List(Dimension)),
        May("indicators", new ListShape(IndicatorSchema.Indicator) { AtMost = IndicatorReader.MaxIndicators }));
}
