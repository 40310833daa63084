using System.Text.Json.Serialization;

namespace NtmCriteria.Zoning;

// Their entries have the shape that was checked: see ZoneSchema and OcopSchema.
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    UseStringEnumConverter = true,
    // Unknown, missing and repeated keys are refused by the shape before; only "$schema" is passed over here.
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Skip,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true,
    GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(ZoneDocument))]
[JsonSerializable(typeof(OcopDocument))]
internal sealed partial class ZoneJson : JsonSerializerContext;
