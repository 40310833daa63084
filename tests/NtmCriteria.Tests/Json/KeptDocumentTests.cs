using System.Text.Encodings.Web;
using System.Text.Json;
using NtmCriteria.Authoring.Golden;
using NtmCriteria.Poverty;
using NtmCriteria.Serialization;
using NtmCriteria.Titles;

namespace NtmCriteria.Tests;

/// <summary>
/// Documents of every version that was ever written are read for ever. A file of this folder is never changed: a new
/// version gets files of its own beside it.
/// </summary>
public class KeptDocumentTests
{
    private static readonly string Folder = Repository.File("tests/NtmCriteria.Tests/Json/Kept");

    private static readonly JsonSerializerOptions Plain = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static TheoryData<string> Files() => new(Directory.GetFiles(Folder, "*.json").Select(f => Path.GetFileName(f)).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Files))]
    public void A_document_of_any_version_is_read_and_holds_what_it_held(string file)
    {
        var text = File.ReadAllText(Path.Combine(Folder, file));
        using var json = JsonDocument.Parse(text);
        var kind = json.RootElement.GetProperty("schema").GetString()!;
        if (JsonSchema.Kinds.Contains(kind, StringComparer.Ordinal))
        {
            using var schema = JsonDocument.Parse(File.ReadAllText(Repository.File("docs/schema/" + JsonSchema.FileName(kind))));
            Assert.Empty(DraftSeven.Validate(schema.RootElement, json.RootElement));
        }

        var written = kind switch
        {
            "ntm-dossier/1" => Written(JsonSerializer.Deserialize<Dossier>(text)!),
            "ntm-history/1" => Written(JsonSerializer.Deserialize<CommuneHistory>(text)!),
            "ntm-household/1" => Written(JsonSerializer.Deserialize<Household>(text)!),
            "ntm-poverty-table/1" => Written(JsonSerializer.Deserialize<PovertyTable>(text)!),
            // What a report says is of the data of its day; what it was computed from is read for ever.
            "ntm-assessment/1" => RecordedReport.Parse(file, File.ReadAllBytes(Path.Combine(Folder, file)), RuleBook.National).Results.Length > 0 ? text : "{}",
            _ => throw new InvalidOperationException($"{file}: no reader of {kind} is tested here"),
        };
        // Key by key: the order of a later writer may be another.
        using var again = JsonDocument.Parse(written);
        Assert.True(JsonElement.DeepEquals(json.RootElement, again.RootElement), $"{file} became\n{written}");
    }

    [Fact]
    public void There_is_a_kept_document_of_every_kind() => Assert.Empty(JsonSchema.Kinds.Except(Directory.GetFiles(Folder, "*.json").Select(f =>
    {
        using var json = JsonDocument.Parse(File.ReadAllText(f));
        return json.RootElement.GetProperty("schema").GetString()!;
    })));

    private static string Written<T>(T value) => JsonSerializer.Serialize(value, Plain);
}
