using System.Text.Json.Serialization;

namespace NtmCriteria.Titles;

// Their entries have the shape that was checked: see RecognitionSchema.
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    UseStringEnumConverter = true,
    // Unknown, missing and repeated keys are refused by the shape before; only "$schema" is passed over here.
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Skip,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true,
    GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(RecognitionDocument))]
internal sealed partial class RecognitionJson : JsonSerializerContext;
