using System.Text.Json;
using NtmCriteria.Cli;
using NtmCriteria.Tests.Cli;
using Xunit;

namespace NtmCriteria.Tests.Languages;

/// <summary>What a working folder says once, in its ntm.json.</summary>
public sealed class SettingsTests
{
    private const string Table = "commune;province;year;15.1\nBình Gia;Lạng Sơn;2024;46,5\nTân Lang;Lạng Sơn;2023;95\n";

    [Fact]
    public void What_init_writes_every_command_reads()
    {
        using var folder = new Folder();
        folder.Write("xa.csv", Table);
        var written = In(folder, "init", "--lang", "vi", "--culture", "vi-VN", "--province", "lạng sơn", "--year", "2024", "--table", "xa.csv");
        Assert.Equal((ExitCode.Done, "", "lưu ý: đã ghi 'ntm.json'; mọi lệnh chạy trong thư mục này sẽ đọc tệp này\n"), (written.Code, written.Output, written.Error));
        using (var json = JsonDocument.Parse(File.ReadAllText(folder.At("ntm.json"))))
            Assert.Equal("ntm-settings/1", json.RootElement.GetProperty("schema").GetString());
        var explained = In(folder, "explain", "--commune", "Bình Gia");
        Assert.Equal(ExitCode.Done, explained.Code);
        Assert.StartsWith("lưu ý: thiết lập trong ntm.json: ngôn ngữ vi, cách viết số vi-VN, năm 2024, bảng xa.csv\n", explained.Error, StringComparison.Ordinal);
        Assert.Contains("46,5", explained.Output, StringComparison.Ordinal);
        var template = In(folder, "template", "--set", "commune/standard/2021-2025", "--out", folder.At("mau.xlsx"));
        Assert.Equal((ExitCode.Done, "lưu ý: thiết lập trong ntm.json: ngôn ngữ vi, tỉnh Lạng Sơn, năm 2024\n"), (template.Code, template.Error));
        Assert.Equal(["mau.xlsx", "ntm.json", "xa.csv"], folder.Files);
    }

    [Fact]
    public void What_is_named_on_the_command_line_outweighs_the_settings()
    {
        using var folder = new Folder();
        folder.Write("xa.csv", Table);
        folder.Write("other.csv", "commune,province,year,15.1\nB,Lạng Sơn,2024,46.5\n");
        folder.Write("ntm.json", """{ "language": "vi", "culture": "vi-VN", "table": "xa.csv" }""");
        var run = In(folder, "evaluate", folder.At("other.csv"), "--culture", "invariant", "--lang", "en", "--format", "json");
        Assert.Equal((ExitCode.Done, ""), (run.Code, run.Error));
        Assert.Equal("B", run.Json.GetProperty("results")[0].GetProperty("commune").GetString());
        Assert.Equal("", In(folder, "evaluate", "--quiet", "--format", "csv").Error);
        var variable = CliRun.In(host => host with { Folder = folder.Root, LanguageVariable = "en" }, "", "stats");
        Assert.StartsWith("note: settings of ntm.json: culture vi-VN, table xa.csv\n", variable.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Paths_are_relative_to_the_file()
    {
        using var folder = new Folder();
        folder.Write("xa.csv", "commune,province,year,15.1\nB,Lạng Sơn,2024,46.5\n");
        Directory.CreateDirectory(folder.At("văn bản"));
        File.Copy(Repository.File("docs/examples/province-levels.json"), folder.At("văn bản/ls.json"));
        folder.Write("ntm.json", """{ "rules": ["văn bản/ls.json"], "table": "xa.csv" }""");
        var run = In(folder, "evaluate", "--format", "json");
        Assert.Equal(ExitCode.Done, run.Code);
        Assert.StartsWith("note: settings of ntm.json: rules văn bản/ls.json, table xa.csv\nwarning: ", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[]", "ntm.json:1:1: cần một đối tượng")]
    [InlineData("{\n  \"language\": \"fr\"\n}", "ntm.json:2:15: 'language': \"fr\" không phù hợp; cần \"vi\" hoặc \"en\"")]
    [InlineData("{\n  \"ngôn ngữ\": 1, \"cultur\": \"vi-VN\"\n}", "ntm.json:2:18: không có 'cultur' (có phải 'culture'?); cần ")]
    [InlineData("{ \"culture\": \"fr-FR\" }", "ntm.json:1:14: 'culture': \"fr-FR\" không phù hợp")]
    [InlineData("{ \"province\": \"Lang Sơm\" }", "ntm.json:1:15: 'province': \"Lang Sơm\" không phù hợp; cần tên một tỉnh trước hoặc từ ngày 01/07/2025 (có phải 'Lạng Sơn'?)")]
    [InlineData("{ \"year\": 1024 }", "ntm.json:1:11: 'year': 1024 không phù hợp; cần số nguyên từ 1990 đến 2100")]
    [InlineData("{ \"year\": \"2024\" }", "ntm.json:1:11: 'year': \"2024\" không phù hợp")]
    [InlineData("{ \"rules\": [\"a.json\", { \"b\": 1 }] }", "ntm.json:1:23: 'rules': { \"b\": 1 } không phù hợp")]
    [InlineData("{ \"table\": [] }", "ntm.json:1:12: 'table': [] không phù hợp; cần tên tệp bảng xã")]
    [InlineData("{ \"year\": 2024, \"year\": 2025 }", "ntm.json:1:17: 'year' có hai lần; cần một lần")]
    [InlineData("{ \"schema\": \"ntm-levels/1\" }", "ntm.json:1:13: 'schema': \"ntm-levels/1\" không phù hợp; cần \"ntm-settings/1\"")]
    [InlineData("{\n  \"year\": 2024,\n}", "ntm.json:3:1: không phải JSON: ")]
    [InlineData("", "ntm.json:1:1: không phải JSON: ")]
    [InlineData("{} {}", "ntm.json:1:4: không phải JSON: ")]
    public void What_is_wrong_with_settings_is_located_and_nothing_is_done(string json, string expected)
    {
        using var folder = new Folder();
        folder.Write("ntm.json", json);
        foreach (var command in new[] { "evaluate", "stats", "rules list" })
        {
            var run = CliRun.In(host => host with { Folder = folder.Root, Language = Language.Vietnamese }, "", command.Split(' '));
            Assert.Equal((ExitCode.BadInput, ""), (run.Code, run.Output));
            Assert.Contains(run.Error.Split('\n'), line => line.StartsWith(expected, StringComparison.Ordinal));
        }

        Assert.Equal(ExitCode.Done, In(folder, "evaluate", "--help").Code);
        Assert.Equal(ExitCode.Done, In(folder, "--version").Code);
    }

    [Fact]
    public void Init_writes_nothing_that_cannot_be_read_again_and_no_file_anew_unasked()
    {
        using var folder = new Folder();
        var bad = In(folder, "init", "--province", "Atlantis", "--year", "hai");
        Assert.Equal(ExitCode.BadInput, bad.Code);
        Assert.Contains("'province': \"Atlantis\" does not fit", bad.Error, StringComparison.Ordinal);
        Assert.Contains("'year': \"hai\" does not fit", bad.Error, StringComparison.Ordinal);
        Assert.Empty(folder.Files);
        Assert.Equal(ExitCode.Done, In(folder, "init", "--year", "2024").Code);
        var again = In(folder, "init", "--year", "2025");
        Assert.Equal((ExitCode.BadInput, "ntm: 'ntm.json' is there already; expected --force to write it anew, or an editor\n"), (again.Code, again.Error));
        Assert.Equal(ExitCode.Done, In(folder, "init", "--year", "2025", "--force").Code);
        Assert.Contains("2025", File.ReadAllText(folder.At("ntm.json")), StringComparison.Ordinal);
    }

    [Fact]
    public void The_schema_says_what_the_reader_takes()
    {
        using var schema = JsonDocument.Parse(File.ReadAllText(Repository.File("docs/schema/settings.schema.json")));
        Assert.Equal(SettingsReader.Keys, schema.RootElement.GetProperty("properties").EnumerateObject().Select(p => p.Name));
        Assert.False(schema.RootElement.GetProperty("additionalProperties").GetBoolean());
    }

    private static CliRun In(Folder folder, params string[] args) => CliRun.In(host => host with { Folder = folder.Root }, "", args);
}
