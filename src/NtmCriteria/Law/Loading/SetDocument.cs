using System.Text.Json;
using System.Text.Json.Serialization;

namespace NtmCriteria;

// The shape of a criteria-set document. Nothing is optional by accident: what may be left out is nullable here, and
// everything else is required by the reader.
internal sealed record SetDocument(
    string Schema, string Id, Level Level, Tier Tier, LocalText Title, PeriodDocument Period, YearsDocument Years,
    List<InstrumentDocument> Instruments, StrataDocument Strata, List<CriterionDocument> Criteria)
{
    [JsonPropertyName("$schema")]
    public string? SchemaReference { get; init; }
}

internal sealed record PeriodDocument(string From, string To);

internal sealed record YearsDocument(int From, int To);

internal sealed record InstrumentDocument(
    string Id, LocalText Title, string Signed, string InForce, EvidenceGrade Evidence)
{
    public string? Note { get; init; }
}

internal sealed record StrataDocument(string Kind, List<StratumDocument> All)
{
    public List<OverrideDocument>? Overrides { get; init; }

    public EvidenceGrade? ProvincesEvidence { get; init; }

    public string? Note { get; init; }
}

internal sealed record StratumDocument(string Code, LocalText Name)
{
    public List<string>? Provinces { get; init; }
}

internal sealed record OverrideDocument(
    string From, string Use, List<StratumTrait> WhenAny, string Instrument, string Reference, EvidenceGrade Evidence)
{
    public string? Note { get; init; }
}

internal sealed record CriterionDocument(int Number, LocalText Title, List<IndicatorDocument> Indicators);

internal sealed record IndicatorDocument(string Id, List<IndicatorVersionDocument> Versions);

internal sealed record IndicatorVersionDocument(
    string From, string Instrument, LocalText Label, RequirementDocument Requirement)
{
    public string? Unit { get; init; }

    public string? Quantity { get; init; }

    public List<InputDocument>? Inputs { get; init; }
}

internal sealed record InputDocument(string Id, LocalText Label)
{
    public string? Unit { get; init; }
}

internal sealed record RequirementDocument(
    RequirementKind Kind, Authority DecidedBy, EvidenceGrade Evidence, string Reference)
{
    public string? Note { get; init; }

    public Dictionary<string, CellDocument>? Levels { get; init; }

    public List<YearDocument>? ByYear { get; init; }

    public List<PartDocument>? Parts { get; init; }

    public decimal? Factor { get; init; }

    public ReferenceDocument? Of { get; init; }

    public string? Baseline { get; init; }

    public string? Set { get; init; }
}

internal sealed record YearDocument(int Year, Dictionary<string, CellDocument> Levels)
{
    public EvidenceGrade? Evidence { get; init; }

    public string? Reference { get; init; }

    public string? Note { get; init; }
}

internal sealed record PartDocument(string Id, LocalText Label, RequirementDocument Requirement)
{
    public string? Unit { get; init; }

    public ConditionDocument? When { get; init; }

    public string? ObservedAs { get; init; }
}

internal sealed record ConditionDocument(string Input)
{
    public decimal? MoreThan { get; init; }

    public decimal? AtMost { get; init; }
}

internal sealed record ReferenceDocument(string Set, string Indicator);

/// <summary>
/// One cell of a table: a number, <c>true</c> for "Đạt", a grade word, <c>null</c> for a level that is not known (or
/// the province's), <c>"notRequired"</c>, or an object that gives one of these an evidence grade of its own.
/// </summary>
[JsonConverter(typeof(CellConverter))]
internal sealed record CellDocument(decimal? Number, bool Attained = false, bool NotRequired = false)
{
    public EvidenceGrade? Evidence { get; init; }

    public string? Reference { get; init; }

    public string? Note { get; init; }
}

internal sealed class CellConverter : JsonConverter<CellDocument>
{
    private const string Expected =
        "expected a number, true, null, \"notRequired\", a grade (\"yếu\", \"trung bình\", \"khá\", \"tốt\"), "
        + "or an object with a \"value\" that is one of these";

    public override bool HandleNull => true;

    public override CellDocument Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.StartObject ? ReadObject(ref reader) : ReadValue(ref reader);

    public override void Write(Utf8JsonWriter writer, CellDocument value, JsonSerializerOptions options) =>
        throw new NotSupportedException("Rule documents are written by hand or from the tables of facts.");

    private static CellDocument ReadObject(ref Utf8JsonReader reader)
    {
        CellDocument? cell = null;
        EvidenceGrade? evidence = null;
        string? reference = null, note = null;
        var seen = new HashSet<string>(StringComparer.Ordinal);
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = reader.GetString()!;
            if (!seen.Add(name)) throw new JsonException($"the key \"{name}\" is repeated");
            reader.Read();
            switch (name)
            {
                case "value":
                    cell = ReadValue(ref reader);
                    break;
                case "evidence":
                    evidence = Text(ref reader) switch
                    {
                        "twoSources" => EvidenceGrade.TwoSources,
                        "confirmed" => EvidenceGrade.Confirmed,
                        "recalled" => EvidenceGrade.Recalled,
                        var other => throw new JsonException(
                            $"the evidence grade \"{other}\" does not exist: expected twoSources, confirmed or recalled"),
                    };
                    break;
                case "reference":
                    reference = Text(ref reader);
                    break;
                case "note":
                    note = Text(ref reader);
                    break;
                default:
                    throw new JsonException(
                        $"the key \"{name}\" is not known: expected value, evidence, reference or note");
            }
        }

        return cell is null
            ? throw new JsonException("the key \"value\" is missing: " + Expected)
            : cell with { Evidence = evidence, Reference = reference, Note = note };
    }

    private static CellDocument ReadValue(ref Utf8JsonReader reader) => reader.TokenType switch
    {
        JsonTokenType.Null => new(null),
        JsonTokenType.True => new(null, Attained: true),
        JsonTokenType.Number when reader.TryGetDecimal(out var number) => new(number),
        JsonTokenType.String => reader.GetString() switch
        {
            "notRequired" => new(null, NotRequired: true),
            { } word when ObservationCell.TryRating(word, out var rating) => new((int)rating),
            var other => throw new JsonException($"the cell \"{other}\" is not a level: {Expected}"),
        },
        _ => throw new JsonException($"{reader.TokenType} is not a level: {Expected}"),
    };

    private static string Text(ref Utf8JsonReader reader) => reader.TokenType == JsonTokenType.String
        ? reader.GetString()!
        : throw new JsonException($"{reader.TokenType} stands where a text was expected");
}

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    UseStringEnumConverter = true,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    AllowDuplicateProperties = false,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true,
    MaxDepth = 24,
    GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(SetDocument))]
[JsonSerializable(typeof(CalendarDocument))]
[JsonSerializable(typeof(LevelsDocument))]
[JsonSerializable(typeof(DocumentHead))]
internal sealed partial class RuleJson : JsonSerializerContext;
