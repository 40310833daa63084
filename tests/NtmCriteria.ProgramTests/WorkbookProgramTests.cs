using System.Globalization;
using System.Text;
using System.Text.Json;
using NtmCriteria.Bulk;
using NtmCriteria.Tables;

namespace NtmCriteria.ProgramTests;

/// <summary>What the tool writes is opened by an office suite, and what an office suite saves is read by the tool.</summary>
public sealed class WorkbookProgramTests
{
    private const string AllSheets = "Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1";

    private const string Communes =
        "code,commune,province,zone,year,10.1,15.1,17.8,criterion 16\n00463,=Chi Lăng,Lạng Sơn,I,2023,43.5,8481/9669,>=70,đạt\n,B,Lạng Sơn,I,2023,20,95,,\n";

    [NeedsFact(Needed.LibreOffice)]
    public void ATemplateFilledInAnOfficeSuiteIsReadBackCellByCell()
    {
        using var office = new Office();
        var file = office.At("form.xlsx");
        Office.Ntm("template", "--set", "commune/standard/2021-2025", "--province", "Lạng Sơn", "--out", file);
        var sheet = new FlatSheet(office.Convert("form.xlsx", "fods"));
        var header = sheet.Row(8).TakeWhile(name => name.Length > 0).ToArray();
        Assert.Equal(["code", "commune", "district", "province", "region", "zone", "year"], header[..7]);
        var filled = new Dictionary<string, object>
        {
            ["code"] = "00463", ["commune"] = "Chi Lăng", ["province"] = "Lạng Sơn", ["zone"] = "I", ["year"] = 2023m, ["10.1"] = 43.35m,
            ["15.1"] = "8481/9669", ["16.1"] = "đạt", ["17.8"] = ">=70", ["14.1c"] = 2m, ["13.4"] = "không áp dụng", ["criterion 5"] = "không đạt",
            ["17.10"] = 29.3m,
        };
        Assert.All(filled.Keys, name => Assert.Contains(name, header));
        sheet.Fill(9, header.Select(name => filled.GetValueOrDefault(name)));
        sheet.Save();
        File.Delete(file);
        office.Convert("form.fods", "xlsx", "Calc MS Excel 2007 XML");

        using var input = File.OpenRead(file);
        var row = Assert.Single(CommuneTable.Read(input, file));
        Assert.Empty(row.Problems);
        var dossier = row.Dossier!;
        Assert.Equal(("00463", "Chi Lăng", "Lạng Sơn", Zone.I, 2023), (dossier.Commune.Code, dossier.Commune.Name, dossier.Commune.Province, dossier.Commune.Zone, dossier.Year));
        Assert.Equal(
            ["10.1=43.35", "13.4=n/a", "14.1c=2", "15.1=8481/9669", "16.1=đạt", "17.10=29.3", "17.8=≥ 70"],
            dossier.Observations.OrderBy(o => o.Key, StringComparer.Ordinal).Select(o => $"{o.Key}={o.Value.ToCell().Replace(">=", "≥ ", StringComparison.Ordinal)}"));
        Assert.False(RuleBook.National.Get("commune/standard/2021-2025", new(2023, 12, 31)).Evaluate(dossier).Criteria[4].Attestation!.Met);
        using var results = JsonDocument.Parse(Office.Ntm("evaluate", file, "--format", "json"));
        Assert.Equal(1, results.RootElement.GetProperty("results").GetArrayLength());
    }

    [NeedsFact(Needed.LibreOffice)]
    public void AConvertedTableThatAnOfficeSuiteSavedIsTheSameTable()
    {
        using var office = new Office();
        File.WriteAllText(office.At("t.csv"), Communes);
        Office.Ntm("convert", "communes", office.At("t.csv"), "--out", office.At("t.xlsx"));
        var written = Office.Ntm("convert", "communes", office.At("t.xlsx"));
        Assert.Equal(Communes.Replace(",=Chi", ",'=Chi", StringComparison.Ordinal), written);
        office.Convert("t.xlsx", "fods");
        File.Delete(office.At("t.xlsx"));
        office.Convert("t.fods", "xlsx", "Calc MS Excel 2007 XML");
        Assert.Equal(written, Office.Ntm("convert", "communes", office.At("t.xlsx")));
    }

    [NeedsFact(Needed.LibreOffice)]
    public void AnOfficeSuiteShowsTheCellsOfTheResultAsTheyAre()
    {
        using var office = new Office();
        File.WriteAllText(office.At("t.csv"), Communes);
        Office.Ntm("evaluate", office.At("t.csv"), "--format", "xlsx", "--lang", "vi", "--out", office.At("result.xlsx"));
        office.Convert("result.xlsx", "csv", AllSheets);
        var summary = Csv(office.At("result-Tổng hợp.csv"));
        using var json = JsonDocument.Parse(Office.Ntm("evaluate", office.At("t.csv"), "--format", "json", "--lang", "vi"));
        var results = json.RootElement.GetProperty("results").EnumerateArray().ToArray();
        for (var i = 0; i < results.Length; i++)
        {
            var row = summary[10 + i];
            Assert.Equal([results[i].GetProperty("code").GetString()!, results[i].GetProperty("commune").GetString()!], row[..2]);
            Assert.Equal(
                results[i].GetProperty("criteria").EnumerateArray().Select(c => c.GetProperty("verdict").GetString() switch
                {
                    "met" => "đạt", "notMet" => "chưa đạt", "undetermined" => "chưa rõ", _ => "không áp dụng",
                }),
                row[16..35]);
        }

        // A name that begins like a formula is shown, not computed.
        Assert.Equal("=Chi Lăng", summary[10][1]);
        var findings = Csv(office.At("result-Chi tiết.csv"));
        Assert.Contains(findings, f => f[1] == "=Chi Lăng" && f[5] == "15.1" && f[9] == "8481/9669" && f[10] == "≥ 90 %");
        Assert.Contains(Csv(office.At("result-Căn cứ.csv")), e => e[2] == "15.1" && e[8] == "318/QĐ-TTg");
    }

    [NeedsFact(Needed.LibreOffice, Needed.PdfToPpm)]
    public void TheResultPrintsOnPagesWithColouredVerdicts()
    {
        using var office = new Office();
        File.WriteAllText(office.At("t.csv"), Communes);
        Office.Ntm("evaluate", office.At("t.csv"), "--format", "xlsx", "--lang", "vi", "--out", office.At("result.xlsx"));
        var pdf = office.Convert("result.xlsx", "pdf");
        var (code, _, error) = Machine.Run(Needed.PdfToPpm, "-r", "60", pdf, office.At("page"));
        Assert.True(code == 0, error);
        var pages = Directory.GetFiles(office.Folder, "page*.ppm").Order(StringComparer.Ordinal).ToArray();
        Assert.InRange(pages.Length, 3, 40);
        var (width, height, pixels) = Picture(pages[0]);
        // A4 on its side at 60 dots an inch.
        Assert.InRange(width, 701, 703);
        Assert.InRange(height, 495, 498);
        foreach (var (colour, least) in new[] { (0xC6E0B4, 100), (0xF4B084, 100), (0xFFF2CC, 1000), (0x1F4E79, 1000) })
            Assert.InRange(Count(pixels, colour), least, int.MaxValue);
    }

    [NeedsFact(Needed.LibreOffice)]
    public void ATableSavedByAnOfficeSuiteReadsLikeTheCsvItCameFrom()
    {
        using var office = new Office();
        // The import itself would run the name as a formula: here it is plain. The code is taken as text, as people do.
        File.WriteAllText(office.At("t.csv"), Communes.Replace("=Chi", "Chi", StringComparison.Ordinal));
        var (code, _, error) = Machine.Run(
            Needed.LibreOffice, $"-env:UserInstallation={new Uri(office.At("profile")).AbsoluteUri}", "--headless",
            "--infilter=CSV:44,34,76,1,1/2", "--convert-to", "xlsx:Calc MS Excel 2007 XML", "--outdir", office.Folder, office.At("t.csv"));
        Assert.True(code == 0, error);
        Assert.Equal(
            Office.Ntm("evaluate", office.At("t.csv"), "--format", "json"), Office.Ntm("evaluate", office.At("t.xlsx"), "--format", "json"));
    }

    private static string[][] Csv(string path)
    {
        using var csv = CsvHelper.CsvReader.FromFile(path, new() { Separator = ',', HasHeader = false });
        var rows = new List<string[]>();
        while (csv.Read()) rows.Add([.. Enumerable.Range(0, csv.FieldCount).Select(csv.GetString)]);
        return [.. rows];
    }

    private static (int Width, int Height, byte[] Pixels) Picture(string path)
    {
        var bytes = File.ReadAllBytes(path);
        var parts = new List<string>();
        var at = 0;
        while (parts.Count < 4)
        {
            var end = Array.FindIndex(bytes, at, b => b is (byte)' ' or (byte)'\n');
            parts.Add(Encoding.ASCII.GetString(bytes, at, end - at));
            at = end + 1;
        }

        Assert.Equal("P6", parts[0]);
        return (int.Parse(parts[1], CultureInfo.InvariantCulture), int.Parse(parts[2], CultureInfo.InvariantCulture), bytes[at..]);
    }

    private static int Count(byte[] pixels, int colour)
    {
        var count = 0;
        for (var i = 0; i + 2 < pixels.Length; i += 3)
            if (((pixels[i] << 16) | (pixels[i + 1] << 8) | pixels[i + 2]) == colour)
                count++;
        return count;
    }
}
