using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using NtmCriteria.Cli;
using Xunit;

namespace NtmCriteria.Tests.Cli;

/// <summary>The report as bytes; what a browser makes of it is tested with a browser.</summary>
public sealed partial class ReportTests
{
    private const string Two = "commune,province,year,10.1,11.1\nA,Lạng Sơn,2023,43.5,12\nB,Lạng Sơn,2023,41,14\n";

    [Fact]
    public void TheSameTableGivesTheSameBytesInEveryCulture()
    {
        var first = CliRun.With(Two, "report", "-");
        Assert.Equal((ExitCode.Done, ""), (first.Code, first.Error));
        foreach (var culture in new[] { "vi-VN", "tr-TR", "en-US" })
            Assert.Equal(first.Output, TestCulture.Under(culture, () => CliRun.With(Two, "report", "-").Output));
        Assert.StartsWith("<!DOCTYPE html>\n", first.Output, StringComparison.Ordinal);
        Assert.DoesNotContain('\r', first.Output);
    }

    [Fact]
    public void ThePolicyNamesEveryScriptAndStyleByItsHashAndNothingElse()
    {
        var page = CliRun.With(Two, "report", "-").Output;
        var policy = Policy().Match(page).Groups[1].Value;
        var parts = policy.Split("; ").Select(part => part.Split(' ')).ToDictionary(part => part[0], part => part[1..]);
        Assert.Equal(["'none'"], parts["default-src"]);
        Assert.Equal(["'none'"], parts["base-uri"]);
        Assert.Equal(["'none'"], parts["form-action"]);
        Assert.Equal(5, parts.Count);
        Assert.Equal(Script().Matches(page).Select(m => PageParts.Hash(m.Groups[1].Value)).Order(), parts["script-src"].Order());
        Assert.Equal(Style().Matches(page).Select(m => PageParts.Hash(m.Groups[1].Value)).Order(), parts["style-src"].Order());
        Assert.True(page.IndexOf("http-equiv", StringComparison.Ordinal) < page.IndexOf("<script", StringComparison.Ordinal));
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
    }

    [Fact]
    public void TheHashIsThatOfTheStandard() =>
        // The example of Content Security Policy Level 3, section 7.2.
        Assert.Equal("'sha256-qznLcsROx4GACP2dm0UCKCzCG+HiZ1guq6ZZDob/Tng='", PageParts.Hash("alert('Hello, world.');"));

    [Fact]
    public void ThePageNamesNoAddressThatABrowserWouldFollowByItself()
    {
        var shell = Any().Replace(CliRun.With(Two, "report", "-").Output, "");
        Assert.DoesNotMatch("(?i)(src|action|srcset|poster|data)\\s*=\\s*[\"']?http", shell);
        Assert.DoesNotMatch("(?i)<(link|img|iframe|object|embed|base)\\b", shell);
        Assert.DoesNotMatch("(?i) on[a-z]+=| style=", shell);
    }

    [Theory]
    [InlineData("</script><script>alert(1)</script>")]
    [InlineData("<!--<script>")]
    [InlineData("a\u2028b\u2029c\u0085d")]
    [InlineData("\u0000\u0001\u001F tab\tend")]
    [InlineData("'\"&<>`\\")]
    [InlineData("\uD83D\uDE00")]
    public void ANameIsDataWhateverItHolds(string name)
    {
        var run = CliRun.With($"commune,year,10.1\n\"{name.Replace("\"", "\"\"", StringComparison.Ordinal)}\",2023,43\n", "report", "-");
        Assert.Equal(ExitCode.Done, run.Code);
        var line = Assert.Single(Rows(run.Output));
        Assert.DoesNotContain(line, c => c is '<' or '>' or '&' or '\'' or '\u2028' or '\u2029' or '\u0085');
        Assert.DoesNotContain(line.Replace("\t", "", StringComparison.Ordinal), char.IsControl);
        Assert.Equal(
            VietnameseText.Clean(name), JsonDocument.Parse(line[..line.IndexOf('\t', StringComparison.Ordinal)]).RootElement[0].GetString());
        Assert.Equal(BlocksOf(CliRun.With(Two, "report", "-").Output), BlocksOf(run.Output));
    }

    [Fact]
    public void TheReportNamesItsDataItsDaysAndItsLanguage()
    {
        using var folder = new Folder();
        var run = CliRun.Of("report", folder.Write("communes.csv", Two), "--lang", "vi", "--strict", "confirmed");
        var head = Block(run.Output, "head");
        Assert.Equal(
            ("vi", "communes.csv", (int)EvidenceGrade.Confirmed, "ntm-report/1"),
            (head.GetProperty("language").GetString(), head.GetProperty("source").GetString(), head.GetProperty("strict").GetInt32(), head.GetProperty("schema").GetString()));
        Assert.Equal($"{RuleBook.National.DataVersion}+{RuleBook.National.ContentHash}", head.GetProperty("data").GetString());
        Assert.Equal("2023-12-31", Block(run.Output, "tail").GetProperty("contexts")[0].GetProperty("asOf").GetString());
        Assert.Contains("<html lang=\"vi\">", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain(folder.Root, run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void AnAddedDocumentStandsInTheReport()
    {
        var document = Repository.File("docs/examples/province-levels.json");
        var head = Block(CliRun.With(Two, "report", "-", "--rules", document, "--quiet").Output, "head");
        var listed = Assert.Single(head.GetProperty("documents").EnumerateArray());
        Assert.Equal(Path.GetFileName(document), listed.GetProperty("name").GetString());
        Assert.False(string.IsNullOrEmpty(listed.GetProperty("hash").GetString()));
    }

    [Fact]
    public void AFileAppearsWholeOrNotAtAll()
    {
        using var folder = new Folder();
        var file = folder.Write("report.html", "before");
        const string bad = "commune,year,10.1\nA,2023,43\nB,2023,bad\n";
        var run = CliRun.With(bad, "report", "-", "--out", file);
        Assert.Equal((ExitCode.BadInput, "before"), (run.Code, File.ReadAllText(file)));
        Assert.Contains("standard input:3: column '10.1'", run.Error, StringComparison.Ordinal);
        Assert.Equal("", CliRun.With(bad, "report", "-").Output);
        Assert.Equal(ExitCode.Done, CliRun.With(bad, "report", "-", "--keep-going", "--out", file).Code);
        Assert.Equal(1, Block(File.ReadAllText(file), "tail").GetProperty("leftOut").GetInt32());
        Assert.Equal(["report.html"], folder.Files);
        Assert.Equal(ExitCode.NoAccess, CliRun.With(Two, "report", "-", "--out", folder.At("none/report.html")).Code);
    }

    [Fact]
    public void APageIsNotPouredIntoATerminal()
    {
        var run = CliRun.In(host => host with { OutputIsTerminal = true }, Two, "report", "-");
        Assert.Equal((ExitCode.BadInput, ""), (run.Code, run.Output));
        Assert.Contains("expected --out FILE", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void TheReportHasOneFormAndSaysSo()
    {
        var run = CliRun.With(Two, "report", "-", "--format", "json");
        Assert.Equal(ExitCode.BadInput, run.Code);
        Assert.Contains("'--format' is not known here", run.Error, StringComparison.Ordinal);
        var help = CliRun.Of("report", "--help").Output;
        Assert.Contains("ntm report communes.csv --out report.html", help, StringComparison.Ordinal);
        Assert.DoesNotContain("--format", help, StringComparison.Ordinal);
    }

    [Fact]
    public void ATableOfNobodyIsAReportOfNobody()
    {
        var run = CliRun.With("commune,year,10.1\n", "report", "-");
        Assert.Equal(ExitCode.Done, run.Code);
        Assert.Empty(Rows(run.Output));
    }

    private static string[] Rows(string page) => Content(page, "rows").Split('\n', StringSplitOptions.RemoveEmptyEntries);

    private static JsonElement Block(string page, string name) => JsonDocument.Parse(Content(page, name)).RootElement;

    private static string Content(string page, string name)
    {
        var from = page.IndexOf('>', page.IndexOf($"id=\"data-{name}\"", StringComparison.Ordinal)) + 1;
        return page[from..page.IndexOf("</script>", from, StringComparison.Ordinal)];
    }

    /// <summary>How many elements of scripts a browser would see: the same whatever the names are.</summary>
    private static int BlocksOf(string page) => Any().Count(page);

    [GeneratedRegex("http-equiv=\"Content-Security-Policy\" content=\"([^\"]*)\"")]
    private static partial Regex Policy();

    [GeneratedRegex("<script>(.*?)</script>", RegexOptions.Singleline)]
    private static partial Regex Script();

    [GeneratedRegex("<style>(.*?)</style>", RegexOptions.Singleline)]
    private static partial Regex Style();

    [GeneratedRegex("<(script|style)\\b.*?</\\1>", RegexOptions.Singleline)]
    private static partial Regex Any();
}
