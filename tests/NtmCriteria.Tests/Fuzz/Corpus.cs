using System.Text;
using NtmCriteria.Law;
using NtmCriteria.Tables;
using NtmCriteria.Tests.Tables;

namespace NtmCriteria.Tests.Fuzz;

/// <summary>Small texts of every kind that the product reads: sound ones, and those that are broken on purpose.</summary>
internal static class Corpus
{
    // A change in a large text mostly lands where nothing depends on it, and takes long to read.
    private const int Largest = 6_000;

    public static byte[][] Broken { get; } = [.. BrokenDocuments.All.Select(document => document.Bytes).Where(text => text.Length <= Largest)];

    public static byte[][] Sets { get; } = Half(
        [Sound("sound"), Embedded("2026-2030/commune-modern"), Embedded("2026-2030/province-standard")],
        [.. Broken.Where(text => !Starts(text, "ntm-calendar/1"))]);

    public static byte[][] Calendars { get; } = Half([Sound("calendar-sound")], [.. Broken.Where(text => Starts(text, "ntm-calendar/1"))]);

    public static byte[][] Levels { get; } = [.. Files("docs/examples", "*.json").Where(text => Starts(text, "ntm-levels/1"))];

    public static byte[][] Tables { get; } = [Embedded("tables/ocop"), Embedded("tables/zones"), Shortened(Embedded("tables/recognition"))];

    public static byte[][] Poverty { get; } =
        [Embedded("poverty/standards/2006-2010"), Embedded("poverty/standards/2011-2015"), Embedded("poverty/provinces/dong-nai-2022-2025")];

    public static byte[][] Forms { get; } = [Embedded("poverty/forms/nutrition-2022-2025"), Shortened(Embedded("poverty/forms/b1-2022-2025"))];

    public static byte[][] Cases { get; } = [.. Files("docs/cases", "*.json").SelectMany(Pieces)];

    public static byte[][] Reports { get; } = [Encoding.UTF8.GetBytes(Cli.CliRun.With(
        "commune,province,zone,year,10.1,15.1,17.8,criterion 16\nVí Dụ,Lạng Sơn,I,2023,43.5,8481/9669,>=70,đạt\n",
        "explain", "-", "--commune", "Ví Dụ", "--criterion", "10", "--format", "json").Output)];

    public static byte[][] Communes { get; } =
    [.. new[]
    {
        "commune,province,zone,year,10.1,15.1,17.8,criterion 16\nVí Dụ,Lạng Sơn,I,2023,43.5,8481/9669,>=70,đạt\nB,Cao Bằng,III,2024,>54,90,n/a,\n",
        "code;commune;district;region;traits;year;as_of;10.1;11.1;5.1n;5.1b;advanced:14.1\n06463;Chi Lăng;;TDMNPB;safeZone poorDistrict;2023;2023-12-31;41,5;12.9;4;70;95\n",
        "\uFEFFcommune\tgroup\tyear\trecognised\tdecision\tdecision_date\tcriterion 1\n\"A \"\"B\"\"\"\t2\t2026\tstandard\t99/QĐ-UBND\t2023-01-26\tkhông đạt\n",
        "commune,year,16.1,18.1,2.1\r\nA,2022,tốt,đạt,75..78\r\n\r\n,,,,\r\n",
    }.Select(Encoding.UTF8.GetBytes)];

    public static byte[][] Households { get; } =
    [.. new[]
    {
        "household,commune,province,settlement,income,deprivations,score_income,score_deprivation,minority\n1,A,Lạng Sơn,rural,1400000,3,,,1\n2,A,Lạng Sơn,urban,2500000,1,,,0\n",
        "household,settlement,persons,farm,score_income,score_deprivation,employment,health_insurance\nh1,nông thôn,4,x,130,40,1,0\nh2,thành thị,2,,150,10,,\n",
    }.Select(Encoding.UTF8.GetBytes)];

    /// <summary>Workbooks as they lie on a disk.</summary>
    public static byte[][] Archives { get; } =
    [
        new RawWorkbook { Shared = "<si><t>commune</t></si><si><r><t>Chi </t></r><r><t>Lăng</t></r></si>", Formats = ["0.0%", "yyyy-mm-dd", "00000"] }
            .Sheet("Ghi chú", RawWorkbook.Row(1, "không có gì"), state: "hidden")
            .Sheet(
                "Số liệu",
                RawWorkbook.Row(1, "Biểu 1") + RawWorkbook.Row(2, "<c t=\"s\"><v>0</v></c>", "province", "year", "as_of", "10.1", "17.1", "criterion 16")
                + RawWorkbook.Row(
                    3, "<c t=\"s\"><v>1</v></c>", "Lạng Sơn", "<c><v>2023</v></c>", "<c s=\"2\"><v>45291</v></c>", "<c><v>43.5</v></c>",
                    "<c s=\"1\"><v>0.28999999999999998</v></c>", "<c t=\"b\"><v>1</v></c>")
                + RawWorkbook.Row(4, "B", "", "<c s=\"3\"><v>2024</v></c>", "", "<c><f>A1+1</f><v>44</v></c>", "<c t=\"e\"><v>#N/A</v></c>", "đạt"),
                "<mergeCells count=\"1\"><mergeCell ref=\"B3:B4\"/></mergeCells>")
            .Bytes(),
        WrittenTable.CommuneBytes(
            CommuneTableColumns.Of([Published]), new() { Format = TableFormat.Xlsx }, (Published, null)),
    ];

    /// <summary>The parts of the same workbooks, unpacked: what a reader of XML meets.</summary>
    public static byte[][] Workbooks { get; } = [.. Archives.Select(Package.Unpacked)];

    private static Dossier Published => Dossier.For(new("00463", "=Chi Lăng") { District = "Tràng Định", Province = "Lạng Sơn" }, 2023)
        .Observe("10.1", 43.5m).Observe("15.1", Ratio.Of(8481, 9669)).Attest(16, true);

    /// <summary>As many sound texts as broken ones: what is broken already shows the rest of a reader to few changes.</summary>
    private static byte[][] Half(byte[][] sound, byte[][] broken) =>
        [.. broken.SelectMany((text, i) => new[] { text, sound[i % sound.Length] })];

    private static byte[] Sound(string name) => File.ReadAllBytes(Repository.File($"tests/NtmCriteria.Tests/Broken/{name}.json"));

    private static byte[] Embedded(string name) => EmbeddedRules.Read($"rules/{name}.json");

    private static byte[][] Files(string folder, string pattern) =>
        [.. Directory.GetFiles(Repository.File(folder), pattern).Order(StringComparer.Ordinal).Select(File.ReadAllBytes).Where(text => text.Length <= Largest)];

    private static bool Starts(byte[] text, string schema) => Encoding.UTF8.GetString(text).Contains($"\"{schema}\"", StringComparison.Ordinal);

    /// <summary>A document cut down to the first entries of each long list.</summary>
    private static byte[] Shortened(byte[] text)
    {
        var root = System.Text.Json.Nodes.JsonNode.Parse(text)!;
        foreach (var (key, value) in root.AsObject().ToArray())
            while (key != "areas" && value is System.Text.Json.Nodes.JsonArray { Count: > 6 } list) list.RemoveAt(6);
        return Encoding.UTF8.GetBytes(root.ToJsonString());
    }

    /// <summary>Documents of three cases each, from one of many.</summary>
    private static IEnumerable<byte[]> Pieces(byte[] text)
    {
        var root = System.Text.Json.Nodes.JsonNode.Parse(text)!;
        var cases = root["cases"]!.AsArray().Select(one => one!.ToJsonString()).ToArray();
        foreach (var chunk in cases.Chunk(3).Take(3))
            yield return Encoding.UTF8.GetBytes(
                $$"""{ "schema": "ntm-cases/1", "id": "x", "title": { "vi": "a", "en": "b" }, "cases": [{{string.Join(",\n", chunk)}}] }""");
    }
}
