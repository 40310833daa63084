using System.Collections.Immutable;
using NodaTime;
using NtmCriteria.Law;

namespace NtmCriteria.Poverty;

/// <summary>Reads a poverty-standard document: the lines must hold together, day by day.</summary>
internal static class StandardReader
{
    public const string Schema = "ntm-poverty/1";

    public static StandardDefinition Read(
        string name, ReadOnlyMemory<byte> json, Func<string, StandardDefinition?> lookup) =>
        Read(new DocumentReader(name, json), lookup);

    public static StandardDefinition Read(DocumentReader reader, Func<string, StandardDefinition?> lookup)
    {
        var document = reader.Read(StandardSchema.Standard);
        var period = document.Period;
        reader.Require(
            document.Id.StartsWith("poverty/", StringComparison.Ordinal), "$.id", ProblemCode.Id, "standardId", ("id", document.Id));
        var province = DocumentProvince.Read(reader, document.Province, isExample: false);
        reader.Require(!document.Instruments.IsEmpty, "$.instruments", ProblemCode.Source, "noInstrument");
        var instruments = document.Instruments.Select(i => i.Id).ToArray();
        var based = Base(reader, document, period, lookup);
        var lines = new LineReader(reader, instruments).Read(document.Lines, "$.lines", period);
        var rule = Rule(reader, document, instruments, lines, period);
        var (dimensions, indicators) = based is null
            ? new IndicatorReader(reader, instruments).Read(document)
            : (based.Dimensions, based.Indicators);
        var scores = Scores(reader, document, instruments, period);
        CheckRule(reader, document, lines, period, indicators.Length);
        reader.Finish();
        return new(
            document.Id, document.Title, province, period, document.Instruments, document.Rule.Shape,
            document.Rule.CutOff, rule, lines, scores ?? based?.Scores, dimensions, indicators,
            based?.IndicatorSet ?? document.Id);
    }

    private static StandardDefinition? Base(
        DocumentReader reader, StandardDocument document, DateInterval period, Func<string, StandardDefinition?> lookup)
    {
        reader.Require(
            document.BasedOn is null == document.Province is null, "$", ProblemCode.Rule, "provinceAndBase");
        if (document.BasedOn is null) return null;
        reader.Require(
            document.Indicators is null && document.Dimensions is null, "$.indicators", ProblemCode.Rule, "indicatorsOfBase");
        var based = lookup(document.BasedOn);
        if (based is null)
            reader.Report("$.basedOn", ProblemCode.Reference, "unknownStandard", ("id", document.BasedOn));
        else
            reader.Require(
                based.Period.Contains(period.Start) && based.Period.Contains(period.End), "$.period",
                ProblemCode.Completeness, "daysOutsideBase", ("id", based.Id));
        return based;
    }

    private static LegalSource Rule(
        DocumentReader reader, StandardDocument document, string[] instruments,
        ImmutableArray<IncomeLine> lines, DateInterval period)
    {
        RuleIds.Instrument(reader, instruments, document.Rule.Source.Instrument, "$.rule.instrument");
        var poor = lines.FirstOrDefault(l => l.Kind == LineKind.Poor);
        reader.Require(
            poor is not null && poor.Days == period, "$.lines", ProblemCode.Completeness, "poorLineMissing");
        return document.Rule.Source with { DecidedBy = document.Province is null ? Authority.National : Authority.Province };
    }

    private static ScoreRule? Scores(
        DocumentReader reader, StandardDocument document, string[] instruments,
        DateInterval period)
    {
        if (document.Scores is not { } scores) return null;
        RuleIds.Instrument(reader, instruments, scores.Source.Instrument, "$.scores.instrument");
        reader.Require(
            scores.PointsPerDeprivation > 0 && scores.CutOff > 0, "$.scores.pointsPerDeprivation", ProblemCode.Level,
            "scoresAboveZero");
        return new(
            scores.Income, scores.Deprivation, scores.PointsPerDeprivation, scores.CutOff,
            new LineReader(reader, instruments).Read(scores.Lines, "$.scores.lines", period), scores.Source);
    }

    private static void CheckRule(
        DocumentReader reader, StandardDocument document, ImmutableArray<IncomeLine> lines, DateInterval period, int count)
    {
        var rule = document.Rule;
        var near = lines.Where(l => l.Kind == LineKind.NearPoor).ToArray();
        if (rule.Shape == RuleShape.IncomeOnly)
            reader.Require(
                rule.CutOff is null, "$.rule.cutOff", ProblemCode.Rule, "cutOffWithoutDeprivations");
        else
            reader.Require(
                rule.CutOff is > 0 && rule.CutOff <= count, "$.rule.cutOff", ProblemCode.Rule, "cutOffOutOfRange", ("most", count));
        if (rule.Shape == RuleShape.LineOrBand)
            reader.Require(
                near is [var only] && only.Days == period, "$.lines", ProblemCode.Rule, "nearPoorLineMissing");
        if (rule.Shape == RuleShape.LineAndDeprivations)
            reader.Require(
                near.Length == 0, "$.lines", ProblemCode.Rule, "nearPoorLineGiven");
    }
}
