using System.Collections.Immutable;
using NodaTime;

namespace NtmCriteria.Law;

/// <summary>Reads a criteria-set document into a definition, or says everything that is wrong with it.</summary>
internal sealed class SetReader
{
    public const string Schema = "ntm-criteria-set/1";

    private readonly DocumentReader reader;
    private readonly SetDocument document;
    private readonly string root;
    private readonly string? province;
    private readonly HashSet<string> ids = new(StringComparer.Ordinal);
    private readonly HashSet<string> idsOfVersion = new(StringComparer.Ordinal);
    private ImmutableArray<Instrument> instruments;
    private DateInterval period = null!;
    private (int From, int To) years;
    private Strata strata = null!;

    private SetReader(DocumentReader reader, SetDocument document, string root, string? province)
    {
        this.reader = reader;
        this.document = document;
        this.root = root;
        this.province = province;
    }

    public static SetDefinition Read(string name, ReadOnlyMemory<byte> json) => Read(new DocumentReader(name, json));

    public static SetDefinition Read(DocumentReader reader)
    {
        var document = SetShape.Read(reader, reader.Of(SetSchema.Set));
        var definition = new SetReader(reader, document, "$", null).Read();
        reader.Finish();
        return definition;
    }

    /// <summary>Reads a set that a province issues, inside its document; problems stay with the reader.</summary>
    public static SetDefinition ReadProvincial(DocumentReader reader, SetDocument document, string path, string? province) =>
        new SetReader(reader, document, path, province).Read();

    private SetDefinition Read()
    {
        reader.Schema(document.Schema, Schema, root + ".schema");
        var ofProvince = document.Level >= Level.Village;
        reader.Require(
            ofProvince == province is not null, root + ".level", ProblemCode.Rule,
            $"{(province is null
                ? "criteria of this kind are a province's; expected them in a province's document"
                : "a province's document gives levels for national sets; expected a village, residentialArea, garden, "
                + "smartVillage or outstandingField")}",
            $"{(province is null
                ? "tiêu chí loại này do tỉnh ban hành; cần đặt trong tài liệu của tỉnh"
                : "tài liệu của tỉnh cho mức của bộ quốc gia; cần village, residentialArea, garden, smartVillage hoặc "
                + "outstandingField")}");
        var expected = $"{Words.Level[(int)document.Level]}/{(ofProvince ? "" : Words.Tier[(int)document.Tier] + "/")}";
        reader.Require(
            RuleIds.IsSet(document.Id, expected),
            root + ".id", ProblemCode.Id,
            $"\"{document.Id}\" is not the id of such a set; expected {expected}2021-2025 or the like",
            $"\"{document.Id}\" không phải mã của bộ như vậy; cần {expected}2021-2025 hoặc tương tự");
        reader.Label(document.Title, root + ".title");
        period = reader.Period(document.Period, root + ".period");
        years = (document.Years.From, document.Years.To);
        reader.Require(
            years.From is > 1900 and < 2200 && years.To >= years.From && years.To < years.From + 50, root + ".years",
            ProblemCode.Date,
            $"{years.From} to {years.To} is no range of years; expected the first and the last, less than 50 years apart",
            $"{years.From} đến {years.To} không phải khoảng năm; cần năm đầu và năm cuối, cách nhau dưới 50 năm");
        // Everything below is measured against period and years.
        reader.Finish();
        instruments = [.. document.Instruments.Select(ReadInstrument)];
        reader.Require(
            !instruments.IsEmpty, root + ".instruments", ProblemCode.Source,
            $"no instrument is given; expected the decision that issues the set",
            $"không có văn bản nào; cần quyết định ban hành bộ tiêu chí");
        strata = StrataReader.Read(reader, document.Strata, instruments, root);
        reader.Require(
            document.Criteria.Count > 0, root + ".criteria", ProblemCode.Completeness,
            $"no criterion is given; expected at least one", $"không có tiêu chí nào; cần ít nhất một");
        var criteria = document.Criteria.Select(ReadCriterion).ToImmutableArray();
        return new(document.Id, document.Level, document.Tier, document.Title, period, years, instruments, strata, criteria, province);
    }

    private Instrument ReadInstrument(InstrumentDocument instrument, int index)
    {
        var path = $"{root}.instruments[{index}]";
        reader.Label(instrument.Title, path + ".title");
        reader.Require(
            !string.IsNullOrWhiteSpace(instrument.Id)
            && document.Instruments.FindIndex(i => i.Id == instrument.Id) == index,
            path + ".id", ProblemCode.Id,
            $"\"{instrument.Id}\" is empty or stands twice; expected a number of its own, as 318/QĐ-TTg",
            $"\"{instrument.Id}\" để trống hoặc lặp lại; cần số hiệu riêng, như 318/QĐ-TTg");
        return new(
            instrument.Id, instrument.Title, reader.Date(instrument.Signed, path + ".signed"),
            reader.Date(instrument.InForce, path + ".inForce"), instrument.Evidence);
    }

    private CriterionDefinition ReadCriterion(CriterionDocument criterion, int index)
    {
        var path = $"{root}.criteria[{index}]";
        reader.Require(
            criterion.Number == index + 1, path + ".number", ProblemCode.Completeness,
            $"{criterion.Number} is out of order; expected {index + 1}: criteria are numbered from 1 without a gap",
            $"{criterion.Number} sai thứ tự; cần {index + 1}: tiêu chí đánh số từ 1, không để hở");
        reader.Label(criterion.Title, path + ".title");
        reader.Require(
            criterion.Indicators.Count > 0 || criterion.Incomplete, path + ".indicators", ProblemCode.Completeness,
            $"no indicator is given; expected at least one, or \"incomplete\": true where they are not known",
            $"không có chỉ tiêu nào; cần ít nhất một, hoặc \"incomplete\": true nếu chưa biết");
        return new(
            criterion.Number, criterion.Title,
            [.. criterion.Indicators.Select((indicator, i) => ReadIndicator(index + 1, indicator, $"{path}.indicators[{i}]"))],
            !criterion.Incomplete);
    }

    private IndicatorDefinition ReadIndicator(int criterion, IndicatorDocument indicator, string path)
    {
        Id(indicator.Id, criterion, path + ".id");
        ids.Add(indicator.Id);
        reader.Require(
            indicator.Versions.Count > 0, path + ".versions", ProblemCode.Completeness,
            $"no version is given; expected at least one", $"không có phiên bản nào; cần ít nhất một");
        var versions = new List<IndicatorVersion>();
        var own = new HashSet<string>(StringComparer.Ordinal);
        for (var v = 0; v < indicator.Versions.Count; v++)
        {
            var at = $"{path}.versions[{v}]";
            var version = indicator.Versions[v];
            var from = reader.Date(version.From, at + ".from");
            if (from == DocumentReader.NoDate) reader.Finish();
            else if (v == 0)
                reader.Require(
                    from == period.Start, at + ".from", ProblemCode.Completeness,
                    $"the first version begins on {version.From}, which leaves a gap or overlaps; expected {document.Period.From}, the start of the set",
                    $"phiên bản đầu bắt đầu ngày {version.From}, để hở hoặc chồng lên nhau; cần {document.Period.From}, ngày đầu của bộ");
            else
                reader.Require(
                    from > versions[^1].From && from <= period.End, at + ".from", ProblemCode.Completeness,
                    $"{version.From} does not follow the version before it inside the period; expected a later day",
                    $"{version.From} không tiếp theo phiên bản trước trong thời kỳ; cần một ngày muộn hơn");
            reader.Label(version.Label, at + ".label");
            Instrument(version.Instrument, at + ".instrument");
            // Every version may use the ids of the indicator's parts again: they keep their meaning.
            idsOfVersion.Clear();
            versions.Add(ReadVersion(version, from, indicator.Id, criterion, at));
            own.UnionWith(idsOfVersion);
        }

        ids.UnionWith(own);
        idsOfVersion.Clear();
        return new(indicator.Id, [.. versions]);
    }

    private IndicatorVersion ReadVersion(
        IndicatorVersionDocument version, LocalDate from, string indicatorId, int criterion, string path)
    {
        var inputs = version.Inputs.Select((input, i) =>
        {
            var at = $"{path}.inputs[{i}]";
            Id(input.Id, criterion, at + ".id");
            reader.Label(input.Label, at + ".label");
            return new IndicatorInput(input.Id, input.Label, reader.Unit(input.Unit, at + ".unit"));
        }).ToImmutableArray();
        var requirements = new RequirementReader(reader, strata, years, instrument: version.Instrument, inputs);
        var parts = new Dictionary<string, IndicatorPart>(StringComparer.Ordinal);
        var requirement = requirements.Read(version.Requirement, path + ".requirement", (part, at) =>
        {
            Id(part.Id, criterion, at + ".id");
            reader.Label(part.Label, at + ".label");
            var condition = Condition(part.When, inputs, at + ".when");
            if (part.ObservedAs is not null)
                reader.Require(
                    parts.ContainsKey(part.ObservedAs), at + ".observedAs", ProblemCode.Reference,
                    $"\"{part.ObservedAs}\" is no part before this one; expected the id of an earlier part",
                    $"\"{part.ObservedAs}\" không phải thành phần đứng trước; cần mã của một thành phần đứng trước");
            if (part.AlternativeTo is not null)
                reader.Require(
                    parts.TryGetValue(part.AlternativeTo, out var main) && main.AlternativeTo is null, at + ".alternativeTo",
                    ProblemCode.Reference,
                    $"\"{part.AlternativeTo}\" is no part before this one, or is an alternative itself; expected the id of an earlier part",
                    $"\"{part.AlternativeTo}\" không phải thành phần đứng trước, hoặc tự nó là phương án thay thế; cần mã của một thành phần đứng trước");
            return parts[part.Id] = new(
                part.Id, part.Label, part.Requirement.Kind, reader.Unit(part.Unit, at + ".unit"), condition,
                part.ObservedAs, part.AlternativeTo);
        });
        var unit = reader.Unit(version.Unit, path + ".unit");
        var judged = version.Requirement.Kind is RequirementKind.Attained or RequirementKind.AllParts or RequirementKind.MeetsSet;
        reader.Require(
            judged == unit is null || version.Unit is not null && unit is null, path + ".unit", ProblemCode.Unit,
            $"{(judged ? $"\"{version.Unit}\" is given for what has no number; expected no unit" : "no unit is given; expected the unit of the number")}",
            $"{(judged ? $"có \"{version.Unit}\" cho yêu cầu không có số; cần bỏ đơn vị" : "không có đơn vị; cần đơn vị của số")}");
        return new(from, version.Instrument, version.Label, unit, version.Quantity, inputs, requirement);
    }

    private PartCondition? Condition(ConditionDocument? condition, ImmutableArray<IndicatorInput> inputs, string path)
    {
        if (condition is null) return null;
        reader.Require(
            inputs.Any(i => i.Id == condition.Input), path + ".input", ProblemCode.Reference,
            $"\"{condition.Input}\" is no input of the indicator; expected one of its inputs",
            $"\"{condition.Input}\" không phải số liệu đầu vào của chỉ tiêu; cần một trong các số liệu đó");
        return new(condition.Input, condition.MoreThan is not null, condition.MoreThan ?? condition.AtMost ?? 0);
    }

    private void Id(string id, int criterion, string path)
    {
        reader.Require(
            RuleIds.IsIndicator(id, criterion), path, ProblemCode.Id,
            $"\"{id}\" is not an id of criterion {criterion}; expected {criterion}, {criterion}.1, {criterion}.1a or the like",
            $"\"{id}\" không phải mã của tiêu chí {criterion}; cần {criterion}, {criterion}.1, {criterion}.1a hoặc tương tự");
        reader.Require(
            !ids.Contains(id) && idsOfVersion.Add(id), path, ProblemCode.Id,
            $"\"{id}\" stands twice in the set; expected an id of its own",
            $"\"{id}\" xuất hiện hai lần trong bộ; cần một mã riêng");
    }

    private void Instrument(string id, string path) => reader.Require(
        instruments.Any(i => i.Id == id), path, ProblemCode.Reference,
        $"\"{id}\" is none of the document's instruments; expected one of {string.Join(", ", instruments)}",
        $"\"{id}\" không phải văn bản của tài liệu; cần một trong {string.Join(", ", instruments)}");
}
