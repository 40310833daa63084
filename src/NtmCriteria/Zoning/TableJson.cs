using System.Text.Json.Serialization;

namespace NtmCriteria;

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    UseStringEnumConverter = true,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    AllowDuplicateProperties = false,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true,
    MaxDepth = 16,
    GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(RecognitionDocument))]
[JsonSerializable(typeof(ZoneDocument))]
[JsonSerializable(typeof(OcopDocument))]
internal sealed partial class TableJson : JsonSerializerContext;
