using System.Globalization;
using System.Text;
using System.Text.Json;
using NtmCriteria.Tables;
using NtmCriteria.Units;

namespace NtmCriteria.Cli;

/// <summary>Reads <c>ntm.json</c>. What is wrong is said with its line and column, and nothing is passed over.</summary>
internal sealed class SettingsReader
{
    public static readonly string[] Keys = ["$schema", "schema", "language", "culture", "province", "year", "rules", "table"];

    private readonly string file;
    private readonly ReadOnlyMemory<byte> utf8;
    private readonly List<LocalText> problems = [];

    private SettingsReader(string file, ReadOnlyMemory<byte> utf8) => (this.file, this.utf8) = (file, utf8);

    /// <param name="file">The name of the file, for messages.</param>
    /// <param name="utf8">What it holds.</param>
    /// <exception cref="SettingsException">It is not sound.</exception>
    public static FolderSettings Read(string file, ReadOnlyMemory<byte> utf8)
    {
        if (utf8.Span is [0xEF, 0xBB, 0xBF, ..]) utf8 = utf8[3..];
        var reader = new SettingsReader(file, utf8);
        var settings = reader.Read();
        return reader.problems.Count == 0 ? settings : throw new SettingsException(reader.problems);
    }

    private FolderSettings Read()
    {
        var settings = new FolderSettings();
        var json = new Utf8JsonReader(utf8.Span);
        try
        {
            json.Read();
            if (json.TokenType != JsonTokenType.StartObject)
            {
                Add(json.TokenStartIndex, ToolTexts.Fill("settingsNotObject"));
                return settings;
            }

            var seen = new HashSet<string>(StringComparer.Ordinal);
            while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
            {
                var (key, at) = (json.GetString()!, json.TokenStartIndex);
                if (!Keys.Contains(key, StringComparer.Ordinal))
                    Add(at, ToolTexts.Fill("settingUnknown", ("key", key), ("hint", NearestName.HintText(key, Keys)), ("known", Keys)));
                else if (!seen.Add(key)) Add(at, ToolTexts.Fill("settingTwice", ("key", key)));
                json.Read();
                settings = Take(settings, key, ref json);
            }

            // Whatever follows the object is no JSON.
            json.Read();
        }
        catch (JsonException broken)
        {
            var start = broken.LineNumber is { } line ? PlaceOf(line, broken.BytePositionInLine ?? 0) : (1, 1);
            problems.Add(Located(start, ToolTexts.Fill("settingsNotJson", ("reason", broken.Message.Split(" LineNumber:")[0].TrimEnd('.')))));
        }

        return settings;
    }

    private FolderSettings Take(FolderSettings settings, string key, ref Utf8JsonReader json)
    {
        var (start, text) = (json.TokenStartIndex, json.TokenType == JsonTokenType.String ? json.GetString() : null);
        switch (key)
        {
            case "$schema":
                if (text is null) Wrong(key, "settingAddressExpected", ref json);
                break;
            case "schema":
                if (text != FolderSettings.Schema) Wrong(key, "settingSchemaExpected", ref json);
                break;
            case "language":
                if (text is not null && RunLanguage.Find(text) is { } language) return settings with { Language = language };
                Wrong(key, "settingLanguageExpected", ref json);
                break;
            case "culture":
                if (text is not null && Choice.IsCulture(text)) return settings with { Culture = text };
                Wrong(key, "settingCultureExpected", ref json);
                break;
            case "province":
                if (text is not null && Provinces.Find(text) is { } province) return settings with { Province = province };
                Wrong(key, "settingProvinceExpected", ref json, text is null ? null : ProvinceNames.Hint(text));
                break;
            case "year":
                if (json.TokenType == JsonTokenType.Number && json.TryGetInt32(out var year) && year is >= 1990 and <= 2100) return settings with { Year = year };
                Wrong(key, "settingYearExpected", ref json);
                break;
            case "rules":
                return settings with { Rules = Files(ref json) };
            case "table":
                if (text is { Length: > 0 }) return settings with { Table = text };
                Wrong(key, "settingTableExpected", ref json);
                break;
            default:
                json.Skip();
                break;
        }

        return settings;
    }

    private List<string> Files(ref Utf8JsonReader json)
    {
        var files = new List<string>();
        if (json.TokenType != JsonTokenType.StartArray)
        {
            Wrong("rules", "settingRulesExpected", ref json);
            return files;
        }

        while (json.Read() && json.TokenType != JsonTokenType.EndArray)
            if (json.TokenType == JsonTokenType.String && json.GetString() is { Length: > 0 } name) files.Add(name);
            else Wrong("rules", "settingRulesExpected", ref json);
        return files;
    }

    private void Wrong(string key, string expected, ref Utf8JsonReader json, LocalText? hint = null)
    {
        var start = json.TokenStartIndex;
        json.Skip();
        var given = OneLine.Make(Encoding.UTF8.GetString(utf8.Span[(int)start..(int)json.BytesConsumed]));
        Add(start, ToolTexts.Fill(
            "settingWrong", ("key", key), ("given", given.Length > 60 ? given[..60] + "…" : given),
            ("expected", ToolTexts.Fill(expected) is var text && hint is not null ? new LocalText(text.Vi + hint.Vi, text.En + hint.En) : text)));
    }

    private void Add(long at, LocalText problem)
    {
        var before = utf8.Span[..(int)at];
        var line = before.Count((byte)'\n');
        problems.Add(Located(PlaceOf(line, at - (before.LastIndexOf((byte)'\n') + 1)), problem));
    }

    /// <summary>A place as editors count it: lines and UTF-16 units from 1.</summary>
    private (long Line, int Column) PlaceOf(long line, long bytesBefore)
    {
        var rest = utf8.Span;
        for (var i = 0; i < line && rest.IndexOf((byte)'\n') is >= 0 and var end; i++) rest = rest[(end + 1)..];
        return (line + 1, Encoding.UTF8.GetCharCount(rest[..(int)Math.Min(bytesBefore, rest.Length)]) + 1);
    }

    private LocalText Located((long Line, int Column) place, LocalText problem) => ToolTexts.Fill(
        "settingsProblem", ("file", file), ("line", place.Line.ToString(CultureInfo.InvariantCulture)), ("column", place.Column), ("problem", problem));
}
