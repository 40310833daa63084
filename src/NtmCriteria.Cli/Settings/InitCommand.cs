using System.CommandLine;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace NtmCriteria.Cli;

/// <summary>Writes the settings of a working folder.</summary>
internal static class InitCommand
{
    private static readonly JsonWriterOptions Readable = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, NewLine = "\n" };

    public static Command Create(Host host)
    {
        var culture = Choice.Word("--culture", "NAME", "How tables of this folder write numbers: vi-VN (43,5), or invariant, en-* (43.5)");
        var province = Choice.OneOf("--province", "NAME", "The province whose levels are meant", Choice.KnownProvinces);
        var year = Choice.Word("--year", "YEAR", "The year that is worked on");
        var rules = RuleFiles.Files("A rule document to add to the national rules always; may be repeated");
        var table = Choice.Word("--table", "FILE", "The commune table that is read where none is named");
        var force = Choice.Flag("--force", "Write the file anew where there is one");
        var command = new Command(
            "init",
            "Write ntm.json into the current folder: settings that every command started there reads. What is named on a command line outweighs them.\n\n"
            + "Examples:\n"
            + "  ntm init --lang vi --culture vi-VN --province \"Lạng Sơn\" --year 2024 --table xa.xlsx\n"
            + "  ntm init --rules lang-son.json --force");
        foreach (var option in new Option[] { culture, province, year, rules, table, force }) command.Options.Add(option);
        command.SetAction(parsed =>
        {
            var folder = host.Folder ?? throw Stop.NoAccess("settingsNowhere");
            var file = Path.Combine(folder, FolderSettings.FileName);
            if (File.Exists(file) && !parsed.GetValue(force)) throw Stop.BadInput("settingsExist", ("file", FolderSettings.FileName));
            var json = Json(
                host.Language, parsed.GetValue(culture), parsed.GetValue(province), parsed.GetValue(year), parsed.GetValue(rules) ?? [], parsed.GetValue(table));
            // What cannot be read again is not written.
            _ = SettingsReader.Read(FolderSettings.FileName, json);
            using var output = ResultOutput.Open(host, file, hold: true);
            output.Stream.Write(json.Span);
            output.Publish();
            host.Say("note", ("text", ToolTexts.Fill("settingsWritten", ("file", FolderSettings.FileName))));
            return ExitCode.Done;
        });
        return command;
    }

    private static ReadOnlyMemory<byte> Json(Language language, string? culture, string? province, string? year, string[] rules, string? table)
    {
        using var held = new MemoryStream();
        using (var json = new Utf8JsonWriter(held, Readable))
        {
            json.WriteStartObject();
            json.WriteString("schema", FolderSettings.Schema);
            json.WriteString("language", language == Language.Vietnamese ? "vi" : "en");
            if (culture is not null) json.WriteString("culture", culture);
            if (province is not null) json.WriteString("province", province);
            if (year is not null && int.TryParse(year, NumberStyles.None, CultureInfo.InvariantCulture, out var number)) json.WriteNumber("year", number);
            else if (year is not null) json.WriteString("year", year);
            if (rules.Length > 0)
            {
                json.WriteStartArray("rules");
                foreach (var rule in rules) json.WriteStringValue(rule);
                json.WriteEndArray();
            }

            if (table is not null) json.WriteString("table", table);
            json.WriteEndObject();
        }

        held.Write("\n"u8);
        return held.ToArray();
    }
}
