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
        var document = StandardShape.Read(reader);
        reader.Schema(document.Schema, Schema);
        reader.Require(
            document.Id.StartsWith("poverty/", StringComparison.Ordinal), "$.id", ProblemCode.Id,
            $"\"{document.Id}\" is not the id of a poverty standard; expected poverty/ and a name",
            $"\"{document.Id}\" không phải mã của một chuẩn nghèo; cần poverty/ và một tên");
        reader.Label(document.Title, "$.title");
        var period = reader.Period(document.Period, "$.period");
        var instruments = Instruments(reader, document);
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
            document.Id, document.Title, document.Province, period, instruments, document.Rule.Shape,
            document.Rule.CutOff, rule, lines, scores ?? based?.Scores, dimensions, indicators,
            based?.IndicatorSet ?? document.Id);
    }

    private static ImmutableArray<PovertyInstrument> Instruments(DocumentReader reader, StandardDocument document)
    {
        reader.Require(
            document.Instruments.Count > 0, "$.instruments", ProblemCode.Source,
            $"no instrument is given; expected at least one", $"không có văn bản nào; cần ít nhất một");
        return [.. document.Instruments.Select((i, n) =>
        {
            var path = $"$.instruments[{n}]";
            reader.Label(i.Title, path + ".title");
            return new PovertyInstrument(i.Id, i.Title, Day(i.Signed, ".signed"), Day(i.InForce, ".inForce"), i.Evidence);

            LocalDate? Day(string? text, string key) => text is null ? null : reader.Date(text, path + key);
        })];
    }

    private static StandardDefinition? Base(
        DocumentReader reader, StandardDocument document, DateInterval period, Func<string, StandardDefinition?> lookup)
    {
        reader.Require(
            document.BasedOn is null == document.Province is null, "$", ProblemCode.Rule,
            $"province and basedOn stand together: a province's own standard says on which national one it builds",
            $"province và basedOn đi cùng nhau: chuẩn riêng của tỉnh nói rõ dựa trên chuẩn quốc gia nào");
        if (document.BasedOn is null) return null;
        reader.Require(
            document.Indicators is null && document.Dimensions is null, "$.indicators", ProblemCode.Rule,
            $"a standard that builds on another has its indicators; expected none",
            $"chuẩn dựa trên chuẩn khác dùng chỉ số của chuẩn đó; cần bỏ chỉ số");
        var based = lookup(document.BasedOn);
        if (based is null)
            reader.Report(
                "$.basedOn", ProblemCode.Reference,
                $"there is no standard \"{document.BasedOn}\"; expected the id of a loaded one",
                $"không có chuẩn \"{document.BasedOn}\"; cần mã của một chuẩn đã nạp");
        else
            reader.Require(
                based.Period.Contains(period.Start) && based.Period.Contains(period.End), "$.period",
                ProblemCode.Completeness, $"the days are not all inside those of {based.Id}; expected days of that standard",
                $"có ngày ở ngoài {based.Id}; cần các ngày của chuẩn đó");
        return based;
    }

    private static LegalSource Rule(
        DocumentReader reader, StandardDocument document, ImmutableArray<PovertyInstrument> instruments,
        ImmutableArray<IncomeLine> lines, DateInterval period)
    {
        LineReader.Instrument(reader, instruments, document.Rule.Instrument, "$.rule.instrument");
        var poor = lines.FirstOrDefault(l => l.Kind == LineKind.Poor);
        reader.Require(
            poor is not null && poor.Days == period, "$.lines", ProblemCode.Completeness,
            $"the poor line does not hold on every day of the standard; expected one poor line for the whole period",
            $"chuẩn hộ nghèo không áp dụng mọi ngày; cần một chuẩn hộ nghèo cho cả thời kỳ");
        return new(
            document.Rule.Instrument, document.Rule.Reference, document.Rule.Evidence,
            document.Province is null ? Authority.National : Authority.Province, document.Rule.Note);
    }

    private static ScoreRule? Scores(
        DocumentReader reader, StandardDocument document, ImmutableArray<PovertyInstrument> instruments,
        DateInterval period)
    {
        if (document.Scores is not { } scores) return null;
        LineReader.Instrument(reader, instruments, scores.Instrument, "$.scores.instrument");
        reader.Require(
            scores.PointsPerDeprivation > 0 && scores.CutOff > 0, "$.scores.pointsPerDeprivation", ProblemCode.Level,
            $"points and cut-off of the deprivation score must be above 0",
            $"điểm và ngưỡng của điểm thiếu hụt phải lớn hơn 0");
        return new(
            scores.Income, scores.Deprivation, scores.PointsPerDeprivation, scores.CutOff,
            new LineReader(reader, instruments).Read(scores.Lines, "$.scores.lines", period),
            new(scores.Instrument, scores.Reference, scores.Evidence, Authority.National, scores.Note));
    }

    private static void CheckRule(
        DocumentReader reader, StandardDocument document, ImmutableArray<IncomeLine> lines, DateInterval period, int count)
    {
        var rule = document.Rule;
        var near = lines.Where(l => l.Kind == LineKind.NearPoor).ToArray();
        if (rule.Shape == RuleShape.IncomeOnly)
            reader.Require(
                rule.CutOff is null, "$.rule.cutOff", ProblemCode.Rule, $"income alone decides; expected no cut-off",
                $"chỉ thu nhập quyết định; cần bỏ ngưỡng");
        else
            reader.Require(
                rule.CutOff is > 0 && rule.CutOff <= count, "$.rule.cutOff", ProblemCode.Rule,
                $"expected a cut-off from 1 to the number of indicators, {count}",
                $"cần ngưỡng từ 1 đến số chỉ số, {count}");
        if (rule.Shape == RuleShape.LineOrBand)
            reader.Require(
                near is [var only] && only.Days == period, "$.lines", ProblemCode.Rule,
                $"the band needs its upper end on every day; expected one nearPoor line for the whole period",
                $"khoảng thu nhập cần đầu trên mọi ngày; cần một chuẩn nearPoor cho cả thời kỳ");
        if (rule.Shape == RuleShape.LineAndDeprivations)
            reader.Require(
                near.Length == 0, "$.lines", ProblemCode.Rule,
                $"one line decides with the deprivations; expected no nearPoor line",
                $"một chuẩn quyết định cùng mức thiếu hụt; cần bỏ chuẩn nearPoor");
    }
}
