using System.Text;
using NtmCriteria.Law;
using NtmCriteria.Tests.Cli;
using Xunit;

namespace NtmCriteria.Tests.Law;

public sealed class DataVersionTests
{
    private static readonly byte[] Levels = File.ReadAllBytes(Repository.File("docs/examples/province-levels.json"));

    [Fact]
    public void TheChangelogNamesTheFingerprintOfTheData()
    {
        var (version, hash) = (RuleBook.National.DataVersion, RuleBook.National.ContentHash);
        var row = File.ReadLines(Repository.File("CHANGELOG.md")).Select(Cells)
            .FirstOrDefault(cells => cells.Length == 4 && cells[0] == version);
        Assert.True(
            row?[1] == hash,
            $"The rule data say something else than CHANGELOG.md records for data version {version}.\n"
            + $"If {version} is published, write the next version into src/NtmCriteria/Rules/version.txt.\n"
            + "Then CHANGELOG.md, \"Data versions\", must have this row:\n"
            + $"| {version} | {hash} | (what changed, with the instrument) | yes or no: does any verdict change for the same dossier and day |\n"
            + $"It has: {(row is null ? "no row" : string.Join(" | ", row))}");
        Assert.NotEqual("", row![2]);
        Assert.Contains(row[3], new[] { "yes", "no" });
    }

    [Fact]
    public void TheVersionIsAYearAMonthAndANumber() =>
        Assert.Matches(@"^20\d\d\.(1[0-2]|[1-9])\.[1-9]\d*$", RuleBook.National.DataVersion);

    [Fact]
    public void NoVersionStandsTwiceInTheChangelog()
    {
        var versions = File.ReadLines(Repository.File("CHANGELOG.md")).Select(Cells)
            .Where(cells => cells.Length == 4 && cells[1].StartsWith("sha256:", StringComparison.Ordinal)).Select(c => c[0]).ToArray();
        Assert.NotEmpty(versions);
        Assert.Equal(versions.Distinct(), versions);
    }

    [Theory]
    [InlineData("\r\n")]
    [InlineData(" ")]
    public void LineEndsAndIndentationLeaveTheFingerprint(string between)
    {
        var text = Encoding.UTF8.GetString(Levels);
        var other = "\uFEFF" + text.Replace("\n", between, StringComparison.Ordinal);
        Assert.NotEqual(text, other);
        Assert.Equal(Parse(text).ContentHash, Parse(other).ContentHash);
    }

    [Fact]
    public void EscapesLeaveTheFingerprint()
    {
        var text = Encoding.UTF8.GetString(Levels);
        var other = text.Replace("Ví", "V\\u00ed", StringComparison.Ordinal).Replace("ạ", "\\u1EA1", StringComparison.Ordinal);
        Assert.NotEqual(text, other);
        Assert.Equal(Parse(text).ContentHash, Parse(other).ContentHash);
    }

    [Fact]
    public void EveryValueAndEveryKeyCounts()
    {
        const string text = """{"a":"b","c":[1,2],"d":{"e":true}}""";
        string[] others =
        [
            """{"a":"B","c":[1,2],"d":{"e":true}}""", """{"a":"b","c":[12],"d":{"e":true}}""", """{"a":"b","c":[2,1],"d":{"e":true}}""",
            """{"a":"b","c":[1,2],"d":{"e":false}}""", """{"a":"b","c":[1,2],"d":{"f":true}}""", """{"a":"b","c":[1,2],"d":{},"e":true}""",
            """{"a":"b","c":["1",2],"d":{"e":true}}""", """{"a":"b","c":[1,2],"d":{"$schema":"x","e":true}}""",
        ];
        var hashes = others.Append(text).Select(Fingerprint).ToArray();
        Assert.Equal(hashes.Distinct(), hashes);
    }

    [Fact]
    public void ThePointerToASchemaDoesNotCount() => Assert.Equal(
        Fingerprint("""{"a":1}"""), Fingerprint("""{"$schema":{"any":["thing"]},"a":1}"""));

    [Fact]
    public void ADocumentChangesTheFingerprintOfTheBookAndTheOrderDoesNot()
    {
        var (one, other) = (Parse(Encoding.UTF8.GetString(Levels)), Parse(Other()));
        var book = RuleBook.National.With(one, other);
        Assert.Equal(book.ContentHash, RuleBook.National.With(other, one).ContentHash);
        Assert.Equal(RuleBook.National.DataVersion, book.DataVersion);
        var hashes = new[] { RuleBook.National, RuleBook.National.With(one), RuleBook.National.With(other), book }.Select(b => b.ContentHash).ToArray();
        Assert.Equal(hashes.Distinct(), hashes);
    }

    [Theory]
    [InlineData("evaluate")]
    [InlineData("evaluate", "--format", "md", "--lang", "vi")]
    [InlineData("evaluate", "--format", "csv")]
    [InlineData("explain", "--code", "00000")]
    [InlineData("explain", "--code", "00000", "--format", "md")]
    [InlineData("explain", "--code", "00000", "--format", "csv")]
    [InlineData("stats")]
    [InlineData("rules", "list", "--format", "md")]
    public void EveryReportForPeopleSaysItsData(params string[] args)
    {
        var hash = RuleBook.National.ContentHash;
        var output = CliRun.Of(args).Output.Replace("\\", "", StringComparison.Ordinal);
        Assert.Contains($"{RuleBook.National.DataVersion}+{hash[..19]}", output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("evaluate")]
    [InlineData("explain", "--code", "00000")]
    [InlineData("stats")]
    [InlineData("rules", "gaps")]
    public void EveryReportForProgramsSaysItsDataWhole(params string[] args) => Assert.Equal(
        $"{RuleBook.National.DataVersion}+{RuleBook.National.ContentHash}",
        CliRun.Of([.. args, "--format", "json"]).Json.GetProperty("data").GetString());

    [Theory]
    [InlineData]
    [InlineData("--by", "province")]
    public void ThePovertyOfHouseholdsSaysItsDataToo(params string[] args)
    {
        var data = $"{RuleBook.National.DataVersion}+{RuleBook.National.ContentHash}";
        CliRun Run(params string[] format) => CliRun.With(
            "household,province,settlement,income,deprivations\n1,Lạng Sơn,rural,1400000,3\n",
            ["poverty", "-", "--as-of", "2023-12-31", .. args, .. format]);
        Assert.Equal(data, Run("--format", "json").Json.GetProperty("data").GetString());
        Assert.Contains(data[..(RuleBook.National.DataVersion.Length + 20)], Run().Output, StringComparison.Ordinal);
    }

    private static string Other() => Encoding.UTF8.GetString(Levels)
        .Replace("\"Tỉnh Ví Dụ\"", "\"Tỉnh Khác\"", StringComparison.Ordinal).Replace("/vi-du/", "/khac/", StringComparison.Ordinal);

    private static string Fingerprint(string json) => ContentFingerprint.Compute(Encoding.UTF8.GetBytes(json));

    private static RuleDocument Parse(string text) => RuleDocument.Parse("levels.json", Encoding.UTF8.GetBytes(text));

    private static string[] Cells(string line) =>
        line.StartsWith('|') ? [.. line.Trim().Trim('|').Split('|').Select(cell => cell.Trim())] : [];
}
