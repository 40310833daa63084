using NtmCriteria.Law;

using static NtmCriteria.Law.Values;

namespace NtmCriteria.Poverty;

/// <summary>The shape of a poverty-standard document.</summary>
internal static class StandardSchema
{
    private static readonly ObjectShape<PovertyInstrument> Instrument = new("povertyInstrument", o =>
    {
        var (id, title, evidence) = (o.Needs("id", Text), o.Needs("title", Label), o.Needs("evidence", Evidence));
        var instrument = new PovertyInstrument(id, title, o.May("signed", Date), o.May("inForce", Date), evidence);
        o.May("note", Text);
        return instrument;
    });

    private static readonly WordShape<RuleShape> RuleKind = new();

    private static readonly ObjectShape<StandardRuleDocument> Rule = new("povertyRule", o =>
    {
        var (kind, source, cutOff) = (o.Needs("shape", RuleKind), NeedsSource(o), o.May("cutOff", Whole));
        return new(kind, source with { Note = o.May("note", Text) }, cutOff);
    });

    private static readonly MoneyShape Money = new();

    private static readonly ObjectShape<LineLevel> Level = new("incomeLevel", o =>
    {
        var (evidence, reference) = (o.Needs("evidence", Evidence), o.Needs("reference", Filled));
        // The instrument is the line's.
        return new(o.May("value", Money), o.May("printedFrom", Money), Source(null, evidence, reference, o.May("note", Text)));
    });

    private static readonly WordShape<LineKind> Kinds = new();

    private static readonly ObjectShape<LineDocument> Line = new("incomeLine", o => new(
        o.Needs("kind", Kinds), o.Needs("instrument", Text), o.Needs("rural", Level), o.Needs("urban", Level),
        o.May("from", Date), o.May("to", Date), o.May("exclusive", Flag) ?? false, o.May("livelihoodsOnly", Flag) ?? false));

    private static readonly WholeShape WholeFrom1 = new() { Minimum = 1 };

    private static readonly ObjectShape<ScoresDocument> Scores = new("scores", o =>
    {
        var scores = new ScoresDocument(
            o.Needs("income", Text), o.Needs("deprivation", Text), o.Needs("pointsPerDeprivation", WholeFrom1),
            o.Needs("cutOff", WholeFrom1), NeedsSource(o), o.NeedsEach("lines", Line));
        return scores with { Source = scores.Source with { Note = o.May("note", Text) } };
    });

    private static readonly ObjectShape<PovertyDimension> Dimension = new(
        "dimension", o => new(o.Needs("id", Text), o.Needs("name", Label)));

    private static readonly TextShape Id = new() { Pattern = "^poverty/" };

    public static readonly ObjectShape<StandardDocument> Standard = new("standard", o =>
    {
        o.Needs("schema", Kind(StandardReader.Schema));
        var (id, title, period) = (o.Needs("id", Id), o.Needs("title", Label), o.Needs("period", Period));
        var (instruments, rule) = (o.NeedsEach("instruments", Instrument, 1), o.Needs("rule", Rule));
        var lines = o.NeedsEach("lines", Line);
        o.May("$schema", Text);
        return new(
            id, title, period, instruments, rule, lines, o.May("province", Text), o.May("basedOn", Text),
            o.May("scores", Scores), o.MayEach("dimensions", Dimension),
            o.MayEach("indicators", IndicatorSchema.Indicator, 0, IndicatorReader.MaxIndicators));
    });

    /// <summary>Where a rule on poverty stands: instrument, reference and grade, all required.</summary>
    public static LegalSource NeedsSource(Fields o)
    {
        var (instrument, reference) = (o.Needs("instrument", Text), o.Needs("reference", Text));
        return Source(instrument, o.Needs("evidence", Evidence), reference);
    }
}
