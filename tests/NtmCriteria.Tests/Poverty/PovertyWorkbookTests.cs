using System.IO.Compression;
using System.Text;
using System.Xml.Linq;
using CsvHelper;
using NtmCriteria.Cli;
using NtmCriteria.Tables;
using NtmCriteria.Tests.Cli;
using Xunit;

namespace NtmCriteria.Tests.Poverty;

/// <summary>Households and rates as workbooks: what the CSV of the same command says, with numbers as numbers.</summary>
public sealed class PovertyWorkbookTests : IDisposable
{
    private const string Table =
        "household,commune,settlement,income,water,latrine,telecoms,farm\n"
        + "=1+1,<script>alert(1)</script>,rural,1400000,1,1,1,1\n00017,-5,rural,1400000,1,1,,1\n17.10,\"A, \"\"B\"\" & C\",urban,9000000,0,0,0,1\n"
        + "@x,12,rural,,,,,1\n+2,,rural,1400000,1,1,1,1\n";

    private static readonly XNamespace Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    private readonly Folder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("en", "Households", "Household", "Standard: ")]
    [InlineData("vi", "Hộ", "Hộ", "Chuẩn: ")]
    public void A_workbook_of_households_holds_the_cells_of_the_csv(string language, string name, string heading, string note)
    {
        var sheet = Sheet(language);
        Assert.Equal(name, sheet.Name);
        Assert.StartsWith(note + "poverty/2022-2026", sheet.Rows[0][0], StringComparison.Ordinal);
        Assert.Equal((heading, 9), (sheet.Rows[1][0], sheet.Rows[1].Length));
        // The CSV is for programs, the workbook for people: what is a word of the standard stands there in their language.
        Assert.Equal(Csv().Select(Facts), sheet.Rows[2..].Select(Facts));
        Assert.Equal(
            language == "vi" ? ["hộ nghèo", "hộ nghèo", ""] : ["poor", "poor", ""], sheet.Rows[2][2..4].Append(sheet.Rows[2][6]));
        Assert.Equal(
            language == "vi"
                ? ["chưa xác định", "hộ nghèo, hộ cận nghèo", "chưa đủ thông tin về thiếu hụt"]
                : ["undetermined", "poor, near-poor", "deprivations that decide are undetermined"],
            sheet.Rows[3][2..4].Append(sheet.Rows[3][6]));
        // Deprivations are numbers, all else is text, whatever it looks like; nothing is a formula.
        Assert.Equal(["E", "F"], sheet.NumberColumns);
        Assert.Equal((2, "A2:I7"), (sheet.Frozen, sheet.Filter));
        Assert.Contains(language == "vi" ? "Phiên bản dữ liệu: " : "Version of the data: ", sheet.Footer, StringComparison.Ordinal);
        Assert.Contains(RuleBook.National.DataVersion, sheet.Footer, StringComparison.Ordinal);

        static string[] Facts(string[] row) => [row[0], row[1], row[4], row[5]];
    }

    [Theory]
    [InlineData("en", "group", "poor % from", "--by", "commune")]
    [InlineData("vi", "nhóm", "nghèo % từ", "--by", "commune")]
    [InlineData("en", "group", "poor % from", "--summary")]
    [InlineData("vi", "nhóm", "nghèo % từ", "--by", "ethnicity")]
    public void A_workbook_of_rates_holds_the_cells_of_the_csv(string language, string heading, string rate, params string[] options)
    {
        var sheet = Sheet(language, options);
        Assert.Equal(
            language == "vi" ? ["chuẩn: poverty/2022-2026", "ngày áp dụng: 31/12/2023"] : ["standard: poverty/2022-2026", "as of: 2023-12-31"],
            sheet.Rows[..2].Select(r => r[0]));
        Assert.Equal((heading, rate, 13), (sheet.Rows[2][0], sheet.Rows[2][7], sheet.Rows[2].Length));
        Assert.Equal(Csv(options).Select(Plain), sheet.Rows[3..].Select(Plain));
        Assert.Equal("BCDEFGHIJKLM".Select(c => c.ToString()), sheet.NumberColumns);
        Assert.Equal(3, sheet.Frozen);
        Assert.Equal(language == "vi" ? "tổng" : "total", sheet.Rows[^1][0]);
        Assert.Contains(language == "vi" ? "Phiên bản dữ liệu: " : "Version of the data: ", sheet.Footer, StringComparison.Ordinal);

        // A workbook shows the decimals that a number has; what it is worth is the same.
        static string[] Plain(string[] row) =>
            [row[0] == "tổng" ? "total" : row[0], .. row[1..].Select(n => n.Length == 0 ? n : decimal.Parse(n, System.Globalization.CultureInfo.InvariantCulture).ToString("0.##", System.Globalization.CultureInfo.InvariantCulture))];
    }

    [Fact]
    public void A_table_without_households_is_a_workbook_with_a_header()
    {
        Assert.Equal(0, CliRun.With("household\n", Ask("--format", "xlsx", "--out", folder.At("e.xlsx"))).Code);
        Assert.Equal([1, 2], WorkbookCells.Of(folder.At("e.xlsx"))["Households"].Keys);
        Assert.Equal(0, CliRun.With("household\n", Ask("--summary", "--format", "xlsx", "--out", folder.At("s.xlsx"))).Code);
        var total = WorkbookCells.Of(folder.At("s.xlsx"))["results"].Last().Value;
        Assert.Equal(["total", "0", "0", "0", "0", "0", "0"], total.Values.Where(v => v.Length > 0));
    }

    [Fact]
    public void A_sheet_that_is_full_is_an_error_that_names_csv()
    {
        using var output = new MemoryStream();
        var standard = PovertyLaw.On(2023);
        using var sheet = new HouseholdWorkbook(output, standard, Language.English, mostRows: 4);
        var one = standard.Classify(new() { Id = "H" });
        sheet.Write(one);
        sheet.Write(one);
        var full = Assert.Throws<TableWriteException>(() => sheet.Write(one));
        Assert.Equal("a sheet holds 2 households below its header, and there are more; expected fewer, or CSV, which holds any number", full.Message);
        // What the options say is the same for the sheet as it is.
        Assert.Contains("1,048,574 households", CliRun.Of("poverty", "--help").Output.ReplaceLineEndings(" "), StringComparison.Ordinal);
        Assert.Equal(1_048_574, NtmCriteria.Tables.CellAddress.MostRows - 2);
    }

    [Fact]
    public void Nothing_is_published_of_a_table_with_bad_rows_and_the_good_ones_where_asked()
    {
        const string Bad = Table + "H9,A,rural,1.5,,,,1\n";
        var file = folder.At("b.xlsx");
        var run = CliRun.With(Bad, Ask("--format", "xlsx", "--out", file));
        Assert.Equal((ExitCode.BadInput, ""), (run.Code, run.Output));
        Assert.False(File.Exists(file));
        Assert.Equal(ExitCode.Done, CliRun.With(Bad, Ask("--format", "xlsx", "--out", file, "--keep-going")).Code);
        Assert.Equal(7, WorkbookCells.Of(file)["Households"].Count);
    }

    [Fact]
    public void The_same_households_give_the_same_bytes()
    {
        foreach (var name in new[] { "a.xlsx", "b.xlsx" })
            Assert.Equal(ExitCode.Done, CliRun.With(Table, Ask("--format", "xlsx", "--out", folder.At(name))).Code);
        Assert.Equal(File.ReadAllBytes(folder.At("a.xlsx")), File.ReadAllBytes(folder.At("b.xlsx")));
    }

    [Fact]
    public void Rates_are_numbers_in_json_with_both_decimals_and_null_where_there_are_none()
    {
        var json = CliRun.With(Table, Ask("--by", "commune", "--format", "json"));
        Assert.Equal(["schema", "library", "data", "standard", "asOf", "results"], json.Json.EnumerateObject().Select(p => p.Name));
        Assert.Contains("\"poorRateLow\": 40.00", json.Output, StringComparison.Ordinal);
        Assert.Equal(
            ["", "-5", "12", "<script>alert(1)</script>", "A, \"B\" & C", "total"],
            json.Json.GetProperty("results").EnumerateArray().Select(r => r.GetProperty("group").GetString()));
        var empty = CliRun.With("household\n", Ask("--summary", "--format", "json")).Json.GetProperty("results")[0];
        Assert.Equal((0, System.Text.Json.JsonValueKind.Null), (empty.GetProperty("households").GetInt32(), empty.GetProperty("poorRateLow").ValueKind));
    }

    [Fact]
    public void Households_in_json_stand_one_a_line()
    {
        var run = CliRun.With(Table, Ask("--format", "json"));
        Assert.Equal(["schema", "library", "data", "standard", "asOf", "results"], run.Json.EnumerateObject().Select(p => p.Name));
        Assert.Equal(["=1+1", "00017", "17.10", "@x", "+2"], run.Json.GetProperty("results").EnumerateArray().Select(r => r.GetProperty("household").GetString()));
        var lines = run.Output.Split('\n');
        Assert.StartsWith("{\"schema\":\"ntm-poverty-households/1\",\"library\":", lines[0], StringComparison.Ordinal);
        Assert.StartsWith(
            "{\"household\":\"00017\",\"commune\":\"-5\",\"class\":\"undetermined\",\"possible\":\"poor|nearPoor\",\"leastDeprivations\":2,\"mostDeprivations\":",
            lines[2], StringComparison.Ordinal);
        Assert.Equal("]}", lines[^2]);
        // More than is held before it is let out.
        var many = "household\n" + string.Concat(Enumerable.Range(0, 2_000).Select(i => $"H{i}\n"));
        Assert.Equal(2_000, CliRun.With(many, Ask("--format", "json")).Json.GetProperty("results").GetArrayLength());
    }

    private static string[] Ask(params string[] options) => ["poverty", "-", "--as-of", "2023-12-31", .. options];

    private static string[][] Csv(params string[] options)
    {
        var run = CliRun.With(Table, Ask([.. options, "--format", "csv"]));
        Assert.Equal((ExitCode.Done, ""), (run.Code, run.Error));
        using var csv = CsvReader.Create(new MemoryStream(Encoding.UTF8.GetBytes(run.Output)), new() { Separator = ',' });
        var rows = new List<string[]>();
        // The apostrophe is of CSV, where a cell has no type.
        foreach (var row in csv)
            rows.Add([.. row.ToDictionary().Values.Select(v => v is ['\'', '=' or '+' or '-' or '@', ..] ? v[1..] : v ?? "")]);
        return [.. rows];
    }

    private WrittenSheet Sheet(string language, params string[] options)
    {
        var file = folder.At($"{language}{options.Length}.xlsx");
        var run = CliRun.With(Table, Ask([.. options, "--lang", language, "--format", "xlsx", "--out", file]));
        Assert.Equal((ExitCode.Done, "", ""), (run.Code, run.Output, run.Error));
        var (name, cells) = Assert.Single(WorkbookCells.Of(file));
        var columns = cells.Values.SelectMany(r => r.Keys).Distinct().Order(StringComparer.Ordinal).ToArray();
        using var archive = ZipFile.OpenRead(file);
        using var part = archive.GetEntry("xl/worksheets/sheet1.xml")!.Open();
        var xml = XElement.Load(part);
        Assert.Empty(xml.Descendants(Main + "f"));
        var numbers = xml.Descendants(Main + "c").Where(c => c.Element(Main + "v") is not null && c.Attribute("t") is null);
        return new(
            name,
            [.. cells.Values.Select(row => columns.Select(c => row.GetValueOrDefault(c, "")).ToArray())],
            [.. numbers.Select(c => c.Attribute("r")!.Value[..1]).Distinct().Order(StringComparer.Ordinal)],
            (int)xml.Descendants(Main + "pane").Single().Attribute("ySplit")!,
            xml.Element(Main + "autoFilter")!.Attribute("ref")!.Value,
            xml.Descendants(Main + "oddFooter").Single().Value);
    }

    private sealed record WrittenSheet(string Name, string[][] Rows, string[] NumberColumns, int Frozen, string Filter, string Footer);
}
