using NtmCriteria.Cli;
using NtmCriteria.Law;
using NtmCriteria.Tests.Cli;
using NtmCriteria.Tests.Tables;
using Xunit;

namespace NtmCriteria.Tests.Poverty;

/// <summary><c>ntm poverty</c> from tables to results: members, survey answers, forms, change, movement, provinces.</summary>
public sealed class PovertyToolTests : IDisposable
{
    private const string Year = "2023-12-31";

    private readonly Folder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Members_and_dwelling_give_the_deprivations_of_the_record()
    {
        var households = folder.Write("h.csv",
            "household,settlement,income,wall,pillar,roof,floor_area,water_source,latrine_kind,internet,devices\n"
            + "H1,rural,1500000,other,other,tile,31.9,piped,none,no,television;radio\nH2,rural,1500000,concrete,concrete,tile,40,piped,septic,yes,smartphone\n");
        var members = folder.Write("m.csv",
            "household,age,sex,attends,diploma,work,contract,insured,state_premium,social_allowance,under_nourished\n"
            + "H1,40,nam,none,primary,wageWork,no,yes,,no,\nH1,35,nữ,none,lowerSecondary,ownAccount,,yes,,no,\nH1,7,m,primary,,,,yes,,no,no\nH1,3,f,preschool,,,,,,no,no\n"
            + "H2,40,male,none,upperSecondary,ownAccount,,yes,,no,\n");
        var run = CliRun.Of("poverty", households, "--members", members, "--as-of", Year, "--format", "csv");
        Assert.Equal(("", 0), (run.Error, run.Code));
        // H1: wage work without a contract, two parts not durable, 31.9 m2 for four persons, no latrine, no internet: 5.
        Assert.Contains("H1,,poor,poor,5,5,,confirmed,\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("H2,,nearPoor,nearPoor,0,0,,confirmed,\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Members_without_a_household_and_ages_of_200_are_located_and_spoil_no_other_household()
    {
        var households = folder.Write("h.csv", "household,settlement,income,persons\nH1,rural,5,\nH2,rural,5,\nH3,rural,5,1\n");
        var members = folder.Write("m.csv", "household,age\nH1,200\nH1,3\nH9,4\nH2,5\n,6\nH3,7\nH3,8\n");
        var run = CliRun.Of("poverty", households, "--members", members, "--as-of", Year, "--format", "csv");
        Assert.Equal((2, ""), (run.Code, run.Output));
        Assert.Contains($"{members}:2: column 'age': 200 cannot be", run.Error, StringComparison.Ordinal);
        Assert.Contains($"{members}:4: column 'household': 'H9' has 1 member(s) without a household", run.Error, StringComparison.Ordinal);
        Assert.Contains($"{members}:6: column 'household': the row names no household", run.Error, StringComparison.Ordinal);
        Assert.Contains($"{households}:2: column 'household': 'H1' has a member who could not be read", run.Error, StringComparison.Ordinal);
        Assert.Contains($"{households}:4: column 'persons': 1 persons, but 2 members are listed", run.Error, StringComparison.Ordinal);
        var on = CliRun.Of("poverty", households, "--members", members, "--as-of", Year, "--format", "csv", "--keep-going");
        Assert.Equal((0, 2), (on.Code, on.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length));
        Assert.Contains("H2,", on.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Both_tables_may_be_sheets_of_one_workbook_and_errors_name_the_cell()
    {
        const string area = "<c><v>31.9</v></c>";
        string Book(string age, string floor, string owner = "H1 ")
        {
            File.WriteAllBytes(folder.At("book.xlsx"), new RawWorkbook()
                .Sheet("Thành viên", RawWorkbook.Row(1, "household", "age", "weight") + RawWorkbook.Row(2, owner, age, "<c><v>17.5</v></c>"))
                .Sheet("Hộ", RawWorkbook.Row(1, "Danh sách") + RawWorkbook.Row(3, "household", "settlement", "income", "roof", "floor_area")
                    + RawWorkbook.Row(4, "H1", "rural", "<c><v>1500000</v></c>", "tile", floor)).Bytes());
            return folder.At("book.xlsx");
        }

        CliRun Run(string book) => CliRun.Of("poverty", book, "--members", book, "--as-of", Year, "--culture", "vi-VN", "--format", "csv");
        var run = Run(Book("<c><v>7</v></c>", area));
        Assert.Equal(0, run.Code);
        Assert.Contains("note: the sheet 'Hộ' was read; the workbook also has 'Thành viên'", run.Error, StringComparison.Ordinal);
        Assert.Contains("note: the sheet 'Thành viên' was read", run.Error, StringComparison.Ordinal);
        Assert.Contains("H1,,", run.Output, StringComparison.Ordinal);
        var bad = Run(Book("<c><v>200</v></c>", "x"));
        Assert.Equal((2, ""), (bad.Code, bad.Output));
        Assert.Contains("book.xlsx: 'Thành viên'!B2: column 'age': 200 cannot be", bad.Error, StringComparison.Ordinal);
        Assert.Contains("book.xlsx: Hộ!E4: column 'floor_area': 'x' does not fit; expected square metres", bad.Error, StringComparison.Ordinal);
        Assert.Contains("book.xlsx: 'Thành viên'!A2: column 'household': 'H9' has 1 member(s) without", Run(Book("", area, "H9")).Error, StringComparison.Ordinal);
        Assert.Contains("there is no sheet", CliRun.Of("poverty", Book("", area), "--sheet", "Xã", "--as-of", Year).Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("income\n-1000000000001\n", "column 'income': -1000000000001 cannot be")]
    [InlineData("deprivations\n13\n", "column 'deprivations': 13 cannot be")]
    [InlineData("points_b2\n35\n", "column 'points_b2': 35 is no sum of 10 points")]
    [InlineData("b1_area\nTDMN\n", "column 'b1_area': 'TDMN' does not fit; expected the area of a rural household: one of")]
    [InlineData("b1_cars\n-1\n", "column 'b1_cars': '-1' does not fit; expected a whole number from 0")]
    [InlineData("floor_area\n-1\n", "column 'floor_area': '-1' does not fit; expected square metres, 0 or more")]
    [InlineData("wall\nstone\n", "column 'wall': 'stone' does not fit; expected one of concrete (bê tông), brickOrStone")]
    [InlineData("devices\ntelevision;fax\n", "column 'devices': 'television;fax' does not fit; expected words")]
    [InlineData("b1_carz\n1\n", "column 'b1_carz': no such column for poverty/2022-2026 (did you mean 'b1_cars'?)")]
    [InlineData("household,household\n", "the column stands twice")]
    [InlineData("", "the table is empty")]
    public void What_a_table_cannot_hold_is_an_error_with_its_place(string table, string message)
    {
        var run = CliRun.Of("poverty", folder.Write("h.csv", table), "--as-of", Year);
        Assert.Equal((2, ""), (run.Code, run.Output));
        Assert.Contains(message, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Form_B1_is_computed_from_its_columns_and_explained_row_by_row()
    {
        // The household of the points added up by hand in the tests of the survey forms: 215 points in TDMNPB.
        var table = folder.Write("h.csv",
            "household;settlement;persons;wall;pillar;floor_area;water_source;latrine_kind;b1_area;b1_working_age;b1_dependants;b1_diploma;b1_work;b1_pensions;"
            + "b1_electricity;b1_cars;b1_motorbikes;b1_motor_boats;b1_printers;b1_televisions;b1_music_systems;b1_computers;b1_refrigerators;b1_air_conditioners;"
            + "b1_washers;b1_water_heaters;b1_ovens;b1_garden;b1_annual_crops;b1_perennial_crops;b1_water_surface;b1_forest;b1_cattle;b1_pigs;b1_poultry;b1_aquaculture\n"
            + "H1;nông thôn;4;brickOrStone;concrete;130;drilledWell;septic;TDMNPB;2;1;elementaryVocational;withContract;1;"
            + "99,9;0;1;0;0;1;0;0;1;0;0;0;0;300;4.999;0;0;4.999;;9;100;không\n");
        string[] options = ["poverty", table, "--as-of", Year, "--culture", "vi-VN", "--explain", "H1"];
        var json = CliRun.Of([.. options, "--format", "json"]).Json;
        var score = json.GetProperty("incomeScore");
        // Cattle is not answered: without the 20 points of two, and with at most the 30 of three.
        Assert.Equal((195, 225), (score.GetProperty("least").GetInt32(), score.GetProperty("most").GetInt32()));
        Assert.Equal(195, score.GetProperty("rows").EnumerateArray().Sum(r => r.GetProperty("points").GetInt32()));
        Assert.Equal(3, score.GetProperty("open").GetArrayLength());
        Assert.Equal("average|above", json.GetProperty("possible").GetString());
        var md = CliRun.Of([.. options, "--lang", "vi", "--format", "md"]).Output;
        Assert.Contains("|  | **Tổng** | **195..225 points by form 3.3", md, StringComparison.Ordinal);
        Assert.Contains("| ? |", md, StringComparison.Ordinal);
        Assert.Contains("|  | **Tổng** |  |  | **0..", md, StringComparison.Ordinal);
        var csv = CliRun.Of([.. options, "--format", "csv"]).Output;
        Assert.Equal(1 + 1 + 12 + score.GetProperty("rows").GetArrayLength() + 3, csv.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
        Assert.Equal(2, CliRun.Of("poverty", table, "--as-of", Year, "--culture", "vi-VN", "--explain", "H2").Code);
    }

    [Theory]
    [InlineData("2023-12-31", "points_a,points_b", "140,30", "poor")]
    [InlineData("2023-12-31", "points_b1,points_b2", "140,20", "nearPoor")]
    [InlineData("2018-12-31", "points_b1,points_b2", "150,30", "poor")]
    [InlineData("2018-12-31", "points_b1,points_b2", "150,20", "nearPoor")]
    [InlineData("2018-12-31", "points_b1,points_b2", "120,0", "poor")]
    public void Points_decide_by_the_cut_offs_of_their_period(string day, string columns, string points, string expected)
    {
        var run = CliRun.With($"household,settlement,{columns}\nH1,rural,{points}\n", "poverty", "-", "--as-of", day, "--format", "csv");
        Assert.Contains($"H1,,{expected},{expected},", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_household_twice_is_left_out_once_whatever_the_input()
    {
        const string Table = "household,settlement,income,deprivations,farm\nA,rural,5,3,1\nB,rural,5,3,1\nA,rural,9000000,0,1\n";
        foreach (var (file, input) in new[] { (folder.Write("h.csv", Table), ""), ("-", Table) })
        {
            var stopped = CliRun.With(input, "poverty", file, "--as-of", Year, "--summary", "--format", "csv");
            Assert.Equal((2, ""), (stopped.Code, stopped.Output));
            Assert.Contains(":4: column 'household': 'A' stands", stopped.Error, StringComparison.Ordinal);
            var on = CliRun.With(input, "poverty", file, "--as-of", Year, "--summary", "--format", "csv", "--keep-going");
            Assert.Contains("total,2,2,0,", on.Output, StringComparison.Ordinal);
        }
    }

    private const string In2022 =
        "household,commune,settlement,income,deprivations,farm,persons\nstays,A,rural,1000000,4,1,4\neases,A,rural,1000000,4,1,4\nescapes,A,rural,1000000,4,1,4\n"
        + "falls,A,rural,9000000,0,1,4\nback,B,rural,9000000,0,1,4\n";

    private const string In2023 =
        "household,commune,settlement,income,deprivations,farm,persons\nstays,A,rural,1000000,4,1,4\neases,A,rural,1000000,2,1,4\nescapes,A,rural,9000000,0,1,4\n"
        + "falls,A,rural,1000000,4,1,4\nback,B,rural,1000000,,1,4\n";

    [Fact]
    public void The_change_between_two_years_keeps_points_percent_and_plan_apart()
    {
        var (before, now) = (folder.Write("2022.csv", In2022), folder.Write("2023.csv", In2023));
        var csv = CliRun.Of("poverty", now, "--as-of", Year, "--before", before, "--by", "commune", "--plan", "10", "--format", "csv").Output;
        // Commune A: 3 of 4 poor before, 2 of 4 after: 25 points and a third less, two and a half times a fall of 10.
        Assert.Contains("A,poor,75.00,75.00,50.00,50.00,-25.00,-25.00,-33.33,-33.33,250.00,250.00\n", csv, StringComparison.Ordinal);
        // Commune B: certainly poor or near-poor, but which is open.
        Assert.Contains("B,poor,0.00,0.00,0.00,100.00,0.00,100.00,,,-1000.00,0.00\n", csv, StringComparison.Ordinal);
        Assert.Contains("total,poorAndNearPoor,60.00,60.00,80.00,80.00,20.00,20.00,33.33,33.33,-200.00,-200.00\n", csv, StringComparison.Ordinal);
        var table = CliRun.Of("poverty", now, "--as-of", Year, "--before", before, "--summary", "--lang", "vi");
        Assert.Contains("trước % từ", table.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Forms_of_two_years_close_and_movements_name_the_households()
    {
        var (before, now) = (folder.Write("2022.csv", In2022), folder.Write("2023.csv", In2023.Replace("1000000,,", "1000000,3,", StringComparison.Ordinal)));
        var earlier = folder.Write("earlier.csv", "household\nback\n");
        string[] two = ["poverty", now, "--as-of", Year, "--before", before, "--before-as-of", "2022-12-31", "--poor-earlier", earlier];
        var json = CliRun.Of([.. two, "--forms", "all", "--format", "json"]).Json.GetProperty("forms");
        Assert.Equal(11, json.GetArrayLength());
        foreach (var form in json.EnumerateArray()) Assert.Equal(0, form.GetProperty("findings").GetArrayLength());
        var second = json[1];
        // 3 at the start; one near-poor, one above; one relapsed, one new; 3 at the end.
        Assert.Equal("7.2", second.GetProperty("number").GetString());
        Assert.Equal([3, 1, 1, 0, 0, 1, 1, 0, 3], second.GetProperty("lines")[0].GetProperty("values").EnumerateArray().Select(v => v.GetInt32()));
        var csv = CliRun.Of([.. two, "--movement", "--format", "csv"]).Output;
        Assert.Contains("back,above,poor,relapsed,outside\n", csv, StringComparison.Ordinal);
        Assert.Contains("falls,above,poor,new,outside\n", csv, StringComparison.Ordinal);
        Assert.Contains("eases,poor,nearPoor,toOtherClass,fromOtherClass\n", csv, StringComparison.Ordinal);
        var one = CliRun.Of("poverty", now, "--as-of", Year, "--forms", "7.1,7.10", "--format", "md", "--lang", "vi").Output;
        Assert.Contains("### 7.1 Kết quả rà soát", one, StringComparison.Ordinal);
        Assert.Contains("| Tổng số | 5 | 20 | 3 | 60 | 1 | 20 |", one, StringComparison.Ordinal);
        Assert.DoesNotContain("### 7.2", one, StringComparison.Ordinal);
        Assert.Contains("7.1,\"Total\",5,20,3,60,1,20\n", CliRun.Of("poverty", now, "--as-of", Year, "--forms", "7.1", "--format", "csv").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Forms_are_written_as_a_workbook_one_sheet_each()
    {
        var now = folder.Write("2023.csv", In2023.Replace("1000000,,", "1000000,3,", StringComparison.Ordinal));
        var file = folder.At("forms.xlsx");
        var run = CliRun.Of("poverty", now, "--as-of", Year, "--forms", "7.1,7.10", "--format", "xlsx", "--out", file);
        Assert.Equal((ExitCode.Done, ""), (run.Code, run.Output));
        var sheets = WorkbookCells.Of(file);
        Assert.Equal(["7.1", "7.10"], sheets.Keys);
        Assert.Contains(sheets["7.1"].Values, row => row.Values.SequenceEqual(["Total", "5", "20", "3", "60", "1", "20"]));
    }

    [Fact]
    public void Open_classes_are_told_beside_the_forms()
    {
        var run = CliRun.With(In2023, "poverty", "-", "--as-of", Year, "--forms", "7.1", "--format", "csv");
        Assert.Contains("note: the class of 1 household(s) is open", run.Error, StringComparison.Ordinal);
        Assert.Equal("", CliRun.With(In2023, "poverty", "-", "--as-of", Year, "--forms", "7.1", "--quiet").Error);
    }

    [Fact]
    public void A_province_may_bring_its_own_document()
    {
        var text = System.Text.Encoding.UTF8.GetString(EmbeddedRules.Read("rules/poverty/provinces/dong-nai-2022-2025.json"))
            .Replace("Đồng Nai\"", "Long An\"", StringComparison.Ordinal).Replace("/dong-nai", "/long-an", StringComparison.Ordinal)
            .Replace("2000000", "1800000", StringComparison.Ordinal);
        var document = folder.Write("vi-du.json", text);
        string[] ask = ["poverty", "-", "--as-of", Year, "--rules", document, "--format", "csv"];
        const string Table = "household,settlement,income,deprivations\nat,rural,1800000,2\nabove,rural,1800001,2\n";
        var own = CliRun.With(Table, [.. ask, "--province-standard", "Long An"]);
        Assert.Contains("at,,poor,", own.Output, StringComparison.Ordinal);
        Assert.Contains("above,,undetermined,average|above", own.Output, StringComparison.Ordinal);
        var national = CliRun.With(Table, ask);
        Assert.Contains("note: poverty/2022-2025/long-an is loaded and not used", national.Error, StringComparison.Ordinal);
        Assert.Contains("at,,undetermined,average|above,", national.Output, StringComparison.Ordinal);
        var broken = CliRun.With(Table, "poverty", "-", "--as-of", Year, "--rules", folder.Write("b.json", text.Replace("1800000", "-1", StringComparison.Ordinal)));
        Assert.Equal(2, broken.Code);
        Assert.Contains("b.json", broken.Error, StringComparison.Ordinal);
        Assert.Equal(3, CliRun.With(Table, "poverty", "-", "--as-of", Year, "--rules", folder.At("none.json")).Code);
    }

    [Fact]
    public void Every_result_names_the_document_that_it_stands_on()
    {
        var text = System.Text.Encoding.UTF8.GetString(EmbeddedRules.Read("rules/poverty/provinces/dong-nai-2022-2025.json"))
            .Replace("Đồng Nai\"", "Long An\"", StringComparison.Ordinal).Replace("/dong-nai", "/long-an", StringComparison.Ordinal);
        var (a, b) = (folder.Write("a.json", text), folder.Write("b.json", text.Replace("2000000", "1800000", StringComparison.Ordinal)));
        const string Table = "household,settlement,income,deprivations\nH1,rural,1800000,2\n";
        var before = folder.Write("before.csv", Table);
        var national = RuleBook.National.ContentHash;
        string[][] ways = [[], ["--summary"], ["--explain", "H1"], ["--forms", "7.1"], ["--before", before, "--summary"], ["--before", before, "--movement"]];
        foreach (var way in ways)
        {
            string Data(string document, params string[] more) => CliRun.With(
                Table, ["poverty", "-", "--as-of", Year, "--format", "json", "--rules", document, .. way, .. more]).Json.GetProperty("data").GetString()!;
            var own = Data(a, "--province-standard", "Long An");
            Assert.StartsWith(RuleBook.National.DataVersion + "+sha256:", own, StringComparison.Ordinal);
            Assert.DoesNotContain(national, own, StringComparison.Ordinal);
            Assert.NotEqual(own, Data(b, "--province-standard", "Long An"));
            // A document that is loaded and not used is behind no figure.
            Assert.EndsWith(national, Data(a), StringComparison.Ordinal);
            Assert.EndsWith(national, Data(a, "--province-standard", "Đồng Nai"), StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("--movement")]
    [InlineData("--plan", "3")]
    [InlineData("--explain", "H1", "--summary")]
    [InlineData("--before", "x.csv")]
    [InlineData("--poor-earlier", "x.csv", "--summary")]
    [InlineData("--forms", "7.12")]
    [InlineData("--plan", "-3", "--before", "x.csv", "--summary")]
    [InlineData("--before", "x.csv", "--summary", "--before-as-of", "2024-01-01")]
    [InlineData("--before", "-", "--summary")]
    public void Options_that_do_not_go_together_are_refused(params string[] options)
    {
        var run = CliRun.With("household\n", ["poverty", "-", "--as-of", Year, .. options]);
        Assert.Equal((2, ""), (run.Code, run.Output));
        Assert.Contains("expected", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Templates_are_tables_that_can_be_read_and_a_file_that_is_not_there_is_no_fault()
    {
        var members = folder.Write("m.csv", CliRun.Of("poverty", "--template-members").Output);
        var households = folder.Write("h.csv", CliRun.Of("poverty", "--template", "--as-of", Year).Output);
        Assert.Equal(0, CliRun.Of("poverty", households, "--members", members, "--as-of", Year, "--summary").Code);
        Assert.DoesNotContain("b1_", CliRun.Of("poverty", "--template", "--as-of", "2018-12-31").Output, StringComparison.Ordinal);
        Assert.Equal(3, CliRun.Of("poverty", folder.At("none.csv"), "--as-of", Year).Code);
        Assert.Equal(3, CliRun.Of("poverty", households, "--members", folder.At("none.csv"), "--as-of", Year).Code);
    }
}
