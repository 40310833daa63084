using System.Text;
using System.Text.Json;
using NtmCriteria.Poverty;
using NtmCriteria.Serialization;
using NtmCriteria.Titles;

namespace NtmCriteria.Tests;

/// <summary>What is no document is refused with its place, what stands there and what was expected; nothing is dropped.</summary>
public class StrictJsonTests
{
    private const string Sound = """
        {
          "schema": "ntm-dossier/1",
          "commune": { "code": "06034", "name": "Ví Dụ", "province": "Lạng Sơn" },
          "year": 2023,
          "observations": {
            "10.1": 43.5,
            "15.1": "8481/9669"
          },
          "attested": { "16": true },
          "recognitions": [ { "tier": "standard", "year": 2019 } ]
        }
        """;

    [Fact]
    public void The_example_is_sound() => Assert.Equal(2, JsonSerializer.Deserialize<Dossier>(Sound)!.Observations.Count);

    [Theory]
    [InlineData("\"year\": 2023", "\"year\": 2023, \"yaer\": 1", "$.yaer", 3, "the key \"yaer\" is not known here; expected one of schema, $schema, commune, year")]
    [InlineData("\"year\": 2023", "\"year\": 2023,\n \"year\": 2024", "$.year", 4, "the key \"year\" is repeated; expected each key once")]
    [InlineData("\"year\": 2023,", "", "$", 0, "the key \"year\" is missing")]
    [InlineData("\"year\": 2023", "\"year\": \"2023\"", "$.year", 3, "\"2023\" stands here; expected a whole number")]
    [InlineData("\"year\": 2023", "\"year\": 2023.5", "$.year", 3, "2023.5 stands here; expected a whole number")]
    [InlineData("43.5", "\"43,5\"", "$.observations.10.1", 5, "\"43,5\" stands here; expected a number (43.5)")]
    [InlineData("43.5", "[43.5]", "$.observations.10.1", 5, "an array stands here; expected a number (43.5)")]
    [InlineData("43.5", "{ \"value\": 43.5, \"on\": \"2023-02-30\" }", "$.observations.10.1.on", 5, "\"2023-02-30\" is no day")]
    [InlineData("43.5", "{ \"value\": 43.5, \"day\": \"2023-02-03\" }", "$.observations.10.1.day", 5, "the key \"day\" is not known here; expected one of value, on, evidence")]
    [InlineData("43.5", "{ \"on\": \"2023-02-03\" }", "$.observations.10.1", 5, "the key \"value\" is missing")]
    [InlineData("43.5", "0.00000000000000000000000000001", "$.observations.10.1", 5, "expected a number that a decimal of 28 digits holds exactly")]
    [InlineData("43.5", "1e99", "$.observations.10.1", 5, "expected a number that a decimal of 28 digits holds exactly")]
    [InlineData("8481/9669", "8481/0", "$.observations.15.1", 6, "\"8481/0\" stands here; expected a number (43.5), counts")]
    [InlineData("\"15.1\"", "\" \"", "$.observations. ", 6, "")]
    [InlineData("\"15.1\"", "\"10.1\"", "$.observations.10.1", 6, "the key \"10.1\" is repeated")]
    [InlineData("\"16\": true", "\"mười sáu\": true", "$.attested.mười sáu", 8, "the key \"mười sáu\" names no criterion")]
    [InlineData("\"16\": true", "\"016\": true", "$.attested.016", 8, "names no criterion")]
    [InlineData("\"16\": true", "\"16\": \"đạt\"", "$.attested.16", 8, "expected true or false, or an object with met and source")]
    [InlineData("\"tier\": \"standard\"", "\"tier\": \"Standard\"", "$.recognitions[0].tier", 9, "expected one of none, standard, advanced, model, modern")]
    [InlineData("\"province\": \"Lạng Sơn\"", "\"zone\": \"IV\"", "$.commune.zone", 2, "\"IV\" stands here; expected one of outside, I, II, III")]
    [InlineData("\"province\": \"Lạng Sơn\"", "\"traits\": [\"safeZone\", \"safeZone\"]", "$.commune.traits[1]", 2, "is repeated; expected each word once")]
    [InlineData("\"name\": \"Ví Dụ\"", "\"name\": null", "$.commune.name", 2, "null stands here; expected a text")]
    [InlineData("ntm-dossier/1", "ntm-dossier/2", "$.schema", 1, "ntm-dossier/1")]
    public void A_wrong_dossier_is_told_by_its_place(string right, string wrong, string path, long line, string expected)
    {
        var at = Sound.IndexOf(right, StringComparison.Ordinal);
        var text = Sound[..at] + wrong + Sound[(at + right.Length)..];
        var refused = Assert.Throws<JsonDataException>(() => JsonSerializer.Deserialize<Dossier>(text));
        Assert.Equal((path, line), (refused.Path, refused.LineNumber));
        Assert.Contains(expected, refused.Message, StringComparison.Ordinal);
        Assert.Contains($"ntm-dossier/1({line + 1}): {path}: ", refused.Message, StringComparison.Ordinal);
        Assert.NotEqual(refused.Message, refused.Explain(Language.Vietnamese));
        Assert.Equal(line + 1, refused.Problems[0].Line);
    }

    [Fact]
    public void Everything_that_is_wrong_is_named_at_once()
    {
        var text = Sound.Replace("43.5", "{ \"value\": 1, \"on\": \"2023-13-01\" }", StringComparison.Ordinal)
            .Replace("\"16\"", "\"0\"", StringComparison.Ordinal);
        Assert.Equal(
            ["$.observations.10.1.on", "$.attested.0"],
            Assert.Throws<JsonDataException>(() => JsonSerializer.Deserialize<Dossier>(text)).Problems.Select(p => p.Path));
    }

    [Fact]
    public void Inside_another_value_the_line_is_that_of_the_whole_text()
    {
        var text = $"[\n{Sound},\n\n{Sound.Replace("43.5", "\"43,5\"", StringComparison.Ordinal)}\n]";
        var refused = Assert.Throws<JsonDataException>(() => JsonSerializer.Deserialize<Dossier[]>(text));
        Assert.Equal(("$[1]", 18L), (refused.Path, refused.LineNumber));
        Assert.Equal(19, refused.Problems[0].Line);
        Assert.Contains("(19): $.observations.10.1: ", refused.Message, StringComparison.Ordinal);
        var named = Assert.Throws<JsonDataException>(() => JsonSerializer.Deserialize<Request>($"{{\n\"Day\": 1, \"Dossier\":\n{Sound.Replace("2023", "true", StringComparison.Ordinal)} }}"));
        Assert.Equal(("$.Dossier", 5L), (named.Path, named.LineNumber));
    }

    private sealed record Request(int Day, Dossier Dossier);

    [Fact]
    public async Task In_a_stream_of_small_pieces_the_line_is_that_of_the_stream()
    {
        var wrong = Sound.Replace("2019", "\"2019\"", StringComparison.Ordinal);
        var options = new JsonSerializerOptions { DefaultBufferSize = 1 };
        await using var pieces = new AsyncOnlyStream(Encoding.UTF8.GetBytes($"\n\n[{Sound}, {wrong}]"), 7);
        var refused = await Assert.ThrowsAsync<JsonDataException>(() => JsonSerializer.DeserializeAsync<Dossier[]>(pieces, options).AsTask());
        Assert.Equal(("$[1]", 21L), (refused.Path, refused.LineNumber));
        await using var sound = new AsyncOnlyStream(Encoding.UTF8.GetBytes(Sound), 3);
        Assert.Equal(JsonSerializer.Deserialize<Dossier>(Sound), await JsonSerializer.DeserializeAsync<Dossier>(sound, options));
    }

    [Fact]
    public void What_is_no_JSON_has_its_line_too()
    {
        var refused = Assert.ThrowsAny<JsonException>(() => JsonSerializer.Deserialize<Dossier>(Sound.Replace("43.5", "43.5.1", StringComparison.Ordinal)));
        Assert.Equal(5, refused.LineNumber);
        refused = Assert.ThrowsAny<JsonException>(() => JsonSerializer.Deserialize<Dossier>(Sound.Replace("Ví Dụ", "\\ud800", StringComparison.Ordinal)));
        Assert.Equal(2, refused.LineNumber);
        Assert.ThrowsAny<JsonException>(() => JsonSerializer.Deserialize<Dossier>(Sound[..^3]));
        Assert.ThrowsAny<JsonException>(() => JsonSerializer.Deserialize<Dossier>("\"10.1\""));
        Assert.Null(JsonSerializer.Deserialize<Dossier>("null"));
        Assert.ThrowsAny<JsonException>(() => JsonSerializer.Deserialize<Ratio>("null"));
    }

    [Fact]
    public void Comments_and_commas_are_for_the_options_to_allow()
    {
        var text = Sound.Replace("43.5,", "43.5, // triệu đồng\n", StringComparison.Ordinal).Replace("9669\"", "9669\",", StringComparison.Ordinal);
        Assert.ThrowsAny<JsonException>(() => JsonSerializer.Deserialize<Dossier>(text));
        Assert.Equal(JsonSerializer.Deserialize<Dossier>(Sound), JsonSerializer.Deserialize<Dossier>(text, Lenient));
    }

    private static readonly JsonSerializerOptions Lenient = new() { AllowTrailingCommas = true, ReadCommentHandling = JsonCommentHandling.Skip };

    [Fact]
    public void Changed_texts_are_read_or_refused_by_their_place_and_never_break()
    {
        string[] texts =
        [
            Sound, """{"schema":"ntm-household/1","income":-5,"members":[{"age":7}],"given":{"standard":"x","indicators":{}},"scores":{"income":1}}""",
            """{"schema":"ntm-poverty-table/1","grouping":"commune","lines":[{"key":"a","households":1,"poor":1,"nearPoor":0,"average":0,"above":0,"maybePoor":0,"maybeNearPoor":0,"poorOrNearPoor":1,"maybePoorOrNearPoor":0}]}""",
            """{"schema":"ntm-history/1","unit":{"code":"1","kind":"commune","name":"a","province":"b","from":"2010-01-01"},"decisions":[{"recognition":{"tier":"standard","year":2014}}]}""",
            """{"schema":"ntm-assessment/1","library":"0.1.0","data":"x","asked":{"set":null,"strict":null},"results":[]}""",
        ];
        var random = new Random(20261128);
        var (read, refused) = (0, 0);
        for (var i = 0; i < 6_000; i++)
        {
            var bytes = Encoding.UTF8.GetBytes(texts[i % texts.Length]);
            for (var changes = random.Next(1, 3); changes > 0; changes--) bytes[random.Next(bytes.Length)] = (byte)"{}[]\",:0123456789-.eaIV \n\u0001"[random.Next(26)];
            try
            {
                _ = (i % texts.Length) switch
                {
                    0 => (object?)JsonSerializer.Deserialize<Dossier>(bytes),
                    1 => JsonSerializer.Deserialize<Household>(bytes),
                    2 => JsonSerializer.Deserialize<PovertyTable>(bytes),
                    3 => JsonSerializer.Deserialize<CommuneHistory>(bytes),
                    _ => JsonSerializer.Deserialize<Assessment>(bytes),
                };
                read++;
            }
            catch (JsonException wrong)
            {
                Assert.NotNull(wrong.LineNumber);
                Assert.NotNull(wrong.Path);
                refused++;
            }
        }

        Assert.True(read > 100 && refused > 3_000, $"{read} read, {refused} refused");
    }
}
