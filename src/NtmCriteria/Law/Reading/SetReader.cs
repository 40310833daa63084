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
    private string[] instruments = [];
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
        var definition = new SetReader(reader, reader.Read(SetSchema.Set), "$", null).Read();
        reader.Finish();
        return definition;
    }

    /// <summary>Reads a set that a province issues, inside its document; problems stay with the reader.</summary>
    public static SetDefinition ReadProvincial(DocumentReader reader, SetDocument document, string path, string? province) =>
        new SetReader(reader, document, path, province).Read();

    private SetDefinition Read()
    {
        var before = reader.Problems;
        var ofProvince = document.Level >= Level.Village;
        reader.Require(
            ofProvince == province is not null, root + ".level", ProblemCode.Rule,
            province is null ? "levelOfProvinces" : "levelOfTheCountry");
        var expected = $"{Words.Level[(int)document.Level]}/{(ofProvince ? "" : Words.Tier[(int)document.Tier] + "/")}";
        reader.Require(
            RuleIds.IsSet(document.Id, expected), root + ".id", ProblemCode.Id, "setId",
            ("id", document.Id), ("start", expected));
        var (period, years) = (document.Period, document.Years);
        reader.Require(
            years.From is > 1900 and < 2200 && years.To >= years.From && years.To < years.From + 50, root + ".years",
            ProblemCode.Date, "yearsOfSet", ("from", years.From), ("to", years.To));
        // Everything below is measured against period and years.
        if (reader.Problems > before || period.End == DocumentReader.NoDate) reader.Finish();
        for (var i = 0; i < document.Instruments.Length; i++)
        {
            var id = document.Instruments[i].Id;
            reader.Require(
                !string.IsNullOrWhiteSpace(id) && document.Instruments.Take(i).All(other => other.Id != id),
                $"{root}.instruments[{i}].id", ProblemCode.Id, "instrumentId", ("id", id));
        }

        reader.Require(!document.Instruments.IsEmpty, root + ".instruments", ProblemCode.Source, "noInstrumentOfSet");
        instruments = [.. document.Instruments.Select(i => i.Id)];
        strata = StrataReader.Read(reader, document.Strata, instruments, root);
        reader.Require(!document.Criteria.IsEmpty, root + ".criteria", ProblemCode.Completeness, "noCriterion");
        var criteria = document.Criteria.Select(ReadCriterion).ToImmutableArray();
        if (document.Total is { } total)
        {
            RuleIds.Instrument(reader, instruments, total.Source.Instrument, root + ".indicatorTotal.instrument");
            // More than the set counts cannot be known; fewer are, where not all were seen.
            var known = criteria.Sum(c => c.Indicators.Length);
            reader.Require(
                known <= total.Number && (known == total.Number || criteria.Any(c => !c.IsComplete)), root + ".indicatorTotal.number",
                ProblemCode.Completeness, "indicatorTotal", ("number", total.Number), ("known", known));
        }

        return new(
            document.Id, document.Level, document.Tier, document.Title, period, years, document.Instruments, strata,
            criteria, province) { Total = document.Total };
    }

    private CriterionDefinition ReadCriterion(CriterionDocument criterion, int index)
    {
        var path = $"{root}.criteria[{index}]";
        if (criterion.Number != index + 1)
            reader.Report(
                path + ".number", ProblemCode.Completeness, "criterionOrder",
                ("number", criterion.Number), ("expected", index + 1));
        reader.Require(
            !criterion.Indicators.IsEmpty || criterion.Incomplete, path + ".indicators", ProblemCode.Completeness, "noIndicator");
        return new(
            criterion.Number, criterion.Title,
            [.. criterion.Indicators.Select((indicator, i) => ReadIndicator(index + 1, indicator, $"{path}.indicators[{i}]"))],
            !criterion.Incomplete);
    }

    private IndicatorDefinition ReadIndicator(int criterion, IndicatorDocument indicator, string path)
    {
        Id(indicator.Id, criterion, path + ".id");
        ids.Add(indicator.Id);
        reader.Require(!indicator.Versions.IsEmpty, path + ".versions", ProblemCode.Completeness, "noVersion");
        var versions = ImmutableArray.CreateBuilder<IndicatorVersion>(indicator.Versions.Length);
        var own = new HashSet<string>(StringComparer.Ordinal);
        for (var v = 0; v < indicator.Versions.Length; v++)
        {
            var (version, at) = (indicator.Versions[v], $"{path}.versions[{v}]");
            Order(version.From, v == 0 ? null : versions[^1].From, at + ".from");
            RuleIds.Instrument(reader, instruments, version.Instrument, at + ".instrument");
            // Every version may use the ids of the indicator's parts again: they keep their meaning.
            idsOfVersion.Clear();
            versions.Add(ReadVersion(version, criterion, at));
            own.UnionWith(idsOfVersion);
        }

        ids.UnionWith(own);
        idsOfVersion.Clear();
        return new(indicator.Id, versions.ToImmutable());
    }

    private void Order(LocalDate from, LocalDate? before, string path)
    {
        if (from == DocumentReader.NoDate) return;
        if (before is null && from != document.Period.Start)
            reader.Report(
                path, ProblemCode.Completeness, "firstVersion", ("from", from), ("start", document.Period.Start));
        else if (before is { } earlier && (!DocumentReader.IsAfter(from, earlier) || from > document.Period.End))
            reader.Report(path, ProblemCode.Completeness, "versionOrder", ("from", from));
    }

    private IndicatorVersion ReadVersion(VersionDocument version, int criterion, string path)
    {
        for (var i = 0; i < version.Inputs.Length; i++) Id(version.Inputs[i].Id, criterion, $"{path}.inputs[{i}].id");
        var requirements = new RequirementReader(reader, strata, document.Years, version.Instrument, version.Inputs);
        var parts = new Dictionary<string, IndicatorPart>(StringComparer.Ordinal);
        var requirement = requirements.Read(
            version.Requirement, path + ".requirement", (part, at) => ReadPart(part, version, parts, criterion, at));
        var (unit, judged) = (version.Unit, version.Requirement.Kind is RequirementKind.Attained or RequirementKind.AllParts
            or RequirementKind.MeetsSet);
        if (judged && unit is not null)
            reader.Report(path + ".unit", ProblemCode.Unit, "unitWithoutNumber", ("unit", unit.Id));
        reader.Require(judged || unit is not null, path + ".unit", ProblemCode.Unit, "numberWithoutUnit");
        return new(version.From, version.Instrument, version.Label, unit, version.Quantity, version.Inputs, requirement);
    }

    private IndicatorPart ReadPart(
        PartDocument part, VersionDocument version, Dictionary<string, IndicatorPart> parts, int criterion, string path)
    {
        Id(part.Id, criterion, path + ".id");
        if (part.When is { } condition)
            reader.Require(
                version.Inputs.Any(i => i.Id == condition.Input), path + ".when.input", ProblemCode.Reference, "noSuchInput",
                ("id", condition.Input));
        if (part.ObservedAs is not null)
            reader.Require(
                parts.ContainsKey(part.ObservedAs), path + ".observedAs", ProblemCode.Reference, "noEarlierPart",
                ("id", part.ObservedAs));
        if (part.AlternativeTo is not null)
            reader.Require(
                parts.TryGetValue(part.AlternativeTo, out var main) && main.AlternativeTo is null, path + ".alternativeTo",
                ProblemCode.Reference, "noPartToReplace", ("id", part.AlternativeTo));
        return parts[part.Id] = new(
            part.Id, part.Label, part.Requirement.Kind, part.Unit, part.When, part.ObservedAs, part.AlternativeTo);
    }

    private void Id(string id, int criterion, string path)
    {
        if (!RuleIds.IsIndicator(id, criterion))
            reader.Report(path, ProblemCode.Id, "indicatorId", ("id", id), ("criterion", criterion));
        if (ids.Contains(id) || !idsOfVersion.Add(id)) reader.Report(path, ProblemCode.Id, "idTwice", ("id", id));
    }
}
