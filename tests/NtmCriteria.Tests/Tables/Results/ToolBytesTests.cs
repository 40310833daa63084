using System.Text;
using NodaTime;
using NtmCriteria.Cli;
using NtmCriteria.Poverty;
using NtmCriteria.Statistics;
using NtmCriteria.Tables;
using NtmCriteria.Tests.Cli;
using Xunit;

namespace NtmCriteria.Tests.Tables;

/// <summary>A program that uses the packages writes byte for byte what the tool writes.</summary>
public sealed class ToolBytesTests : IDisposable
{
    private const string Communes =
        "code,commune,province,zone,year,10.1,15.1,17.8,criterion 16\n00463,=Chi Lăng,Lạng Sơn,I,2023,43.5,8481/9669,>=70,đạt\n"
        + ",B,Lạng Sơn,I,2023,20,95,,\n,C,,,1995,,,,\n,D,Lạng Sơn,,2018,,90,,\n";

    private const string Households =
        "household,commune,settlement,income,water,latrine,telecoms,farm\nH1,A,rural,1400000,1,1,1,1\nH2,A,urban,9000000,0,0,0,1\n=H3,B,rural,,,,,1\n";

    private readonly Folder folder = new();

    public void Dispose() => folder.Dispose();

    private byte[] Tool(string input, params string[] args)
    {
        var file = folder.At("tool");
        var run = CliRun.With(input, [.. args, "--out", file]);
        Assert.Equal((ExitCode.Done, ""), (run.Code, run.Output));
        return File.ReadAllBytes(file);
    }

    private static byte[] Own(Action<Stream> write)
    {
        using var output = new MemoryStream();
        write(output);
        return output.ToArray();
    }

    private static CommuneRow[] Rows(string table, CommuneTableOptions? options = null) =>
        [.. CommuneTable.Read(new MemoryStream(Encoding.UTF8.GetBytes(table)), "-", options)];

    [Theory]
    [InlineData("vi", Language.Vietnamese)]
    [InlineData("en", Language.English)]
    public void AWorkbookOfResults(string word, Language language)
    {
        var book = RuleBook.National;
        Assert.Equal(
            Tool(Communes, "evaluate", "-", "--format", "xlsx", "--lang", word),
            Own(output => ResultWorkbook.Write(
                output, book, Rows(Communes).Select(r => book.Assess(r.Dossier!, r.AsOf!.Value)), new() { Language = language })));
    }

    [Fact]
    public void AWorkbookOfOneSetAndOneOfOneIndicator()
    {
        const string Set = "commune/standard/2021-2025";
        var book = RuleBook.National;
        Assert.Equal(
            Tool(Communes, "evaluate", "-", "--set", Set, "--strict", "confirmed", "--format", "xlsx", "--lang", "vi"),
            Own(output => ResultWorkbook.Write(output, book, Rows(Communes, new() { SetId = Set }).Select(
                r => book.Assess(r.Dossier!, r.AsOf!.Value, Set, new() { MinimumEvidence = EvidenceGrade.Confirmed })))));
        var one = Rows(Communes)[1];
        Assert.Equal(
            Tool(Communes, "explain", "-", "--commune", "B", "--indicator", "15.1", "--format", "xlsx", "--lang", "vi"),
            Own(output => ResultWorkbook.Write(
                output, book, [book.Assess(one.Dossier!, one.AsOf!.Value)], new() { EveryFinding = true, IndicatorId = "15.1" })));
    }

    [Theory]
    [InlineData("vi", Language.Vietnamese, null)]
    [InlineData("en", Language.English, null)]
    [InlineData("vi", Language.Vietnamese, "commune/standard/2021-2025")]
    public void AReportInJson(string word, Language language, string? set)
    {
        var book = RuleBook.National;
        string[] asked = set is null ? [] : ["--set", set];
        var tool = Tool(Communes, ["evaluate", "-", "--format", "json", "--lang", word, .. asked]);
        var own = Own(output =>
        {
            using var report = new AssessmentReportWriter(output, book) { Language = language, SetId = set };
            foreach (var row in Rows(Communes, new() { SetId = set }))
                report.Write(set is null ? book.Assess(row.Dossier!, row.AsOf!.Value) : book.Assess(row.Dossier!, row.AsOf!.Value, set), row.Line);
            report.Finish();
        });
        Assert.Equal(Encoding.UTF8.GetString(tool), Encoding.UTF8.GetString(own));
        Assert.Empty(NtmCriteria.Authoring.Golden.RecordedReport.Parse("own.json", own, book).Results
            .SelectMany(r => NtmCriteria.Authoring.Golden.GoldenRun.Run(r.Case, book).Mismatches));
    }

    [Theory]
    [InlineData("vi", Language.Vietnamese)]
    [InlineData("en", Language.English)]
    public void ATemplate(string word, Language language)
    {
        const string Set = "commune/standard/2021-2025";
        var options = new TemplateOptions
        {
            Province = "Lạng Sơn",
            Language = language,
            Reading = $"ntm evaluate FILE.xlsx --set {Set} --lang {word} --format xlsx --out ketqua.xlsx" + (language == Language.Vietnamese
                ? " (thêm --culture vi-VN nếu số được gõ thành chữ với dấu phẩy)" : " (with --culture vi-VN where numbers are typed as text with a comma)"),
        };
        Assert.Equal(
            Tool("", "template", "--set", Set, "--province", "Lạng Sơn", "--lang", word),
            Own(output => TemplateWorkbook.Write(output, RuleBook.National, RuleBook.National.Get(Set, new(2025, 12, 31)), options)));
    }

    [Theory]
    [InlineData("vi", Language.Vietnamese)]
    [InlineData("en", Language.English)]
    public void HouseholdsRatesAndForms(string word, Language language)
    {
        var standard = PovertyStandards.National.InForce(new(2023, 12, 31));
        using var table = HouseholdTable.Open(new MemoryStream(Encoding.UTF8.GetBytes(Households)), "-", standard);
        var classified = table.Rows().Select(r => standard.Classify(r.Household!)).ToArray();
        string[] ask = ["poverty", "-", "--as-of", "2023-12-31", "--format", "xlsx", "--lang", word];
        Assert.Equal(Tool(Households, ask), Own(output =>
        {
            using var workbook = new HouseholdWorkbook(output, standard, language);
            foreach (var one in classified) workbook.Write(one);
            workbook.Finish();
        }));
        Assert.Equal(
            Tool(Households, [.. ask, "--by", "commune"]),
            Own(output => PovertyWorkbook.WriteRates(output, PovertyTable.Count(classified, HouseholdGrouping.Commune), standard, language)));
        Assert.Equal(
            Tool(Households, [.. ask, "--forms", "7.1,7.10", "--quiet"]),
            Own(output => PovertyWorkbook.WriteForms(
                output, ReportForms.All(classified).Where(f => f.Number is "7.1" or "7.10"), standard, language: language)));
    }
}
