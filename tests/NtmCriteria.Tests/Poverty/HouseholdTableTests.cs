using System.Text;
using NtmCriteria.Bulk;
using NtmCriteria.Cli;
using NtmCriteria.Poverty;
using NtmCriteria.Tables;
using Xunit;

namespace NtmCriteria.Tests.Poverty;

public sealed class HouseholdTableTests
{
    private static readonly PovertyStandard In2023 = PovertyLaw.On(2023);

    [Fact]
    public void Rows_become_households_with_what_they_say_and_nothing_else()
    {
        var rows = Read("household,commune,settlement,zone,income,persons,water,latrine,minority\nH1,Bắc La,nông thôn,III,1400000,4,1,0,x\nH2,,,,,,,,\n");
        var one = rows[0].Household!;
        Assert.Equal(("H1", "Bắc La", Settlement.Rural, Zone.III, 1_400_000L, 4), (one.Id, one.Commune, one.Settlement!.Value, one.Zone!.Value, one.Income!.Value, one.Persons!.Value));
        Assert.Equal(HouseholdGroups.Minority, one.Groups);
        Assert.Equal((0b11_0000_0000, 0b01_0000_0000), ((int)one.Given.Known, (int)one.Given.Deprived));
        Assert.Equal(new Household { Id = "H2" }, rows[1].Household);
    }

    [Fact]
    public void Every_bad_cell_is_located_and_the_rest_is_read()
    {
        var rows = Read("household,income,deprivations,settlement,water\nA,1.5,2,rural,1\nB,5,13,rural,1\nC,1.5,2,hamlet,9\nD,5,2,urban,0\nE,5\n");
        Assert.Equal([2, 3, 4, 5, 6], rows.Select(r => r.Line));
        Assert.Equal(["income"], rows[0].Problems!.Select(p => p.Column));
        Assert.Contains("'1.5' does not fit", rows[0].Problems![0].ToString(), StringComparison.Ordinal);
        Assert.Equal(["deprivations"], rows[1].Problems!.Select(p => p.Column));
        Assert.Equal(["income", "settlement", "water"], rows[2].Problems!.Select(p => p.Column));
        Assert.StartsWith("h.csv:4: column 'settlement': 'hamlet' does not fit; expected rural or urban", rows[2].Problems![1].ToString(), StringComparison.Ordinal);
        Assert.Null(rows[3].Problems);
        // A program may leave out separators at the end of a row.
        Assert.Equal(new Household { Id = "E", Income = 5 }, rows[4].Household);
        Assert.Contains("6 cells; expected 5", Read("household,income,deprivations,settlement,water\nA,5,2,rural,1,7\n")[0].Problems![0].Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_unknown_or_repeated_column_names_the_nearest_known_one()
    {
        var error = Assert.Throws<TableException>(() => Read("household,incom,water,water\n"));
        Assert.Contains("did you mean 'income'?", error.Problems[0].Message, StringComparison.Ordinal);
        Assert.Equal("water", error.Problems[1].Column);
        Assert.Throws<TableException>(() => Read("waste\n"));
        Assert.Throws<TableException>(() => Read(""));
    }

    [Fact]
    public void The_template_is_a_table_that_can_be_read()
    {
        var template = HouseholdTable.Template(In2023);
        Assert.Equal(33 + 29 + 12, template.Split(',').Length);
        Assert.Empty(Read(template));
    }

    [Fact]
    public void An_id_is_found_again_when_the_few_have_become_many()
    {
        var repeated = new RepeatedHouseholds();
        for (var i = 0; i < 70_000; i++) repeated.Add(new HouseholdIdentity(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"H{i}")));
        Assert.Empty(repeated.Suspects);
        foreach (var id in (string[])["H0", "H65535", "H65536", "H69999", "H70000"]) repeated.Add(new HouseholdIdentity(id));
        Assert.Equal(["H0", "H65535", "H65536", "H69999"], repeated.Suspects.Select(s => s.Id).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Repeated_ids_are_found_exactly()
    {
        var text = "household\n" + string.Concat(Enumerable.Range(0, 5_000).Select(i => $"H{i % 4_999}\n"));
        var repeated = new RepeatedHouseholds();
        foreach (var row in Read(text)) repeated.Add(row.Identity!);
        var problem = Assert.Single(repeated.Find(Read(text), "h.csv"));
        Assert.Equal((5_001, "H0"), (problem.Line, problem.Value));
        Assert.Contains("line 2 already", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_roster_loses_nothing()
    {
        var roster = HouseholdRoster.Assemble(
            [new() { Id = "A" }, new() { Id = "A" }, new() { Id = "B" }],
            [new("A", new() { Age = 3 }, "line 2"), new("Z", new() { Age = 4 }, "line 3")]);
        Assert.Equal(3, roster.Households.Length);
        Assert.Equal("Z", Assert.Single(roster.Orphans).Household);
        Assert.Equal(["A", "Z"], roster.Problems.Select(p => p.Household));
        Assert.Contains("line 3: a member without a household", roster.Problems[1].Message, StringComparison.Ordinal);
    }

    private static readonly string Sample =
        "household,commune,settlement,income,water,latrine,telecoms,farm\n"
        + "H1,Bắc La,rural,1400000,1,1,1,1\nH2,Bắc La,rural,1400000,1,1,,1\nH3,Chi Lăng,rural,9000000,0,0,0,1\n";

    [Theory]
    [InlineData("csv", "Bắc La,2,1,0,0,0,1,50.00,100.00,0.00,50.00,100.00,100.00\nChi Lăng,1,0,0,0,1,0,0.00,0.00,0.00,0.00,0.00,0.00\ntotal,3,1,0,0,1,1,33.33,66.67,0.00,33.33,66.67,66.67\n")]
    [InlineData("md", "| total | 3 | 1 | 0 | 0 | 1 | 1 | 33.33 | 66.67 | 0.00 | 33.33 | 66.67 | 66.67 |")]
    [InlineData("json", "\"group\": \"total\",\n      \"households\": 3,\n      \"poor\": 1,")]
    [InlineData("table", "33.33..66.67")]
    public void The_tool_counts_by_commune_in_every_format(string format, string expected)
    {
        var (code, output, error) = Tool(Sample, "--as-of", "2023-12-31", "--by", "commune", "--format", format);
        Assert.Equal((0, ""), (code, error));
        Assert.Contains(expected, output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_tool_writes_one_line_a_household_and_needs_a_day()
    {
        var (code, output, _) = Tool(Sample, "--as-of", "2023-12-31", "--format", "csv");
        Assert.Equal(0, code);
        Assert.Contains("H1,Bắc La,poor,poor,3,12,,twoSources,\n", output, StringComparison.Ordinal);
        Assert.Contains("H2,Bắc La,undetermined,poor|nearPoor,2,12,deprivationsUndetermined,", output, StringComparison.Ordinal);
        var json = Tool(Sample, "--as-of", "2023-12-31", "--format", "json").Output;
        Assert.Equal(3, System.Text.Json.JsonDocument.Parse(json).RootElement.GetProperty("results").GetArrayLength());
        Assert.Equal(2, Tool(Sample).Code);
        Assert.Equal(2, Tool(Sample, "--as-of", "2031-01-01").Code);
        Assert.Equal(2, Tool(Sample, "--standard", "poverty/2022-2025").Code);
        Assert.StartsWith("household,commune,", Tool("", "--template", "--as-of", "2023-12-31").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Bad_rows_stop_the_tool_unless_it_is_told_to_go_on()
    {
        var bad = Sample + "H4,Chi Lăng,rural,5.5,0,0,0,1\nH1,Chi Lăng,rural,5,0,0,0,1\n";
        var (code, output, error) = Tool(bad, "--as-of", "2023-12-31", "--summary", "--format", "csv");
        Assert.Equal((2, ""), (code, output));
        Assert.Contains(":5: column 'income'", error, StringComparison.Ordinal);
        Assert.Contains(":6: column 'household': 'H1' stands on line 2 already", error, StringComparison.Ordinal);
        var (on, rest, _) = Tool(bad, "--as-of", "2023-12-31", "--summary", "--format", "csv", "--keep-going");
        Assert.Equal(0, on);
        Assert.Contains("total,3,", rest, StringComparison.Ordinal);
    }

    private static List<HouseholdRow> Read(string text)
    {
        using var table = HouseholdTable.Open(new MemoryStream(Encoding.UTF8.GetBytes(text)), "h.csv", In2023);
        return [.. table.Rows()];
    }

    private static (int Code, string Output, string Error) Tool(string input, params string[] options)
    {
        using var output = new MemoryStream();
        var error = new StringWriter { NewLine = "\n" };
        var file = Path.GetTempFileName();
        try
        {
            File.WriteAllText(file, input);
            var code = Application.Run(["poverty", file, .. options], new Host(Stream.Null, output, error));
            return (code, Encoding.UTF8.GetString(output.ToArray()), error.ToString());
        }
        finally
        {
            File.Delete(file);
        }
    }
}
