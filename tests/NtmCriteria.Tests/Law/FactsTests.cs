using System.Globalization;
using System.Text.Json;
using NodaTime;
using NodaTime.Text;
using NtmCriteria.Law;
using Xunit;

namespace NtmCriteria.Tests;

/// <summary>The embedded documents say what the tables of facts say: every cell, in both directions.</summary>
public sealed class FactsTests
{
    private const string Standard = "commune-standard";
    private const string Advanced = "commune-advanced";

    /// <summary>
    /// Where a document deliberately differs from its table. Nothing else may.
    /// 1. Standard 5.1, part a: the empty cells of DBSH and DNB are "notRequired", as the note of the row says that
    ///    these regions are judged on level 1 only.
    /// 2. Advanced 5.1: one row, two numbers (100 in the cells, 1 in the note): two parts with labels of their own.
    /// 3. Advanced 4.1: the note says that its levels are those of a guidance of 3 June 2024; before, they are open.
    /// 4. The count "== 0" of standard 9.1 is a ceiling of zero.
    /// </summary>
    private static IEnumerable<string> Expected(string set, FactRow row, int part)
    {
        var regions = FactRow.Regions.Select(region => row[region]).ToArray();
        if (set == Standard && row.Indicator == "5.1" && part == 0)
            (regions[1], regions[5]) = regions[1] + regions[5] == "" ? ("notRequired", "notRequired") : ("?", "?");
        var kind = (row["kind"], row["op"]) switch
        {
            ("boolean", "attained") => "attained",
            ("numeric", ">=") => "atLeast",
            ("numeric", "<=") => "atMost",
            ("grade", ">=") => "gradeAtLeast",
            ("count", ">=") => "countAtLeast",
            ("count", "==") => "atMost",
            _ => "?",
        };
        var unit = row["unit"] switch
        {
            "" => "",
            "%" => "percent",
            "triệu đồng/người/năm" => "millionVndPerPersonYear",
            "m2/người" => "squareMetresPerPerson",
            "lít/người/ngày đêm" => "litresPerPersonDay",
            "hộ" => "households",
            "mô hình" => "models",
            "mức độ" => "level",
            "xếp loại" => "rating",
            _ => "?",
        };
        var (vi, en) = set == Advanced && row.Indicator == "5.1"
            ? ("Tỷ lệ trường đạt cơ sở vật chất mức 1", "Share of schools at facility level 1")
            : (row["label_vi"], row["label_en"]);
        yield return Line(
            row, part, vi, en, unit, kind, string.Join(' ', regions.Zip(FactRow.Regions, (cell, region) => Graded(set, row, region, cell))), row["note"]);
        if (set == Advanced && row.Indicator == "5.1")
            yield return Line(
                row, 1, "Số trường đạt cơ sở vật chất mức 2", "Schools at facility level 2", "schools", "countAtLeast",
                "1 1 1 1 1 1 1", "the number 1 is the second half of the row: 100% level 1 and at least 1 school at level 2");
    }

    private static string File(string set) => set == Standard ? "ntm-commune-2021-2025-standard.csv" : "ntm-commune-2021-2025-advanced.csv";

    /// <summary>A cell, with its grade and source where these are its own.</summary>
    private static string Graded(string set, FactRow row, string region, string cell)
    {
        var (grade, source) = row.Of(File(set), region);
        return cell is "" or "notRequired" ? cell is "" ? "-" : cell : grade == row.Evidence ? cell
            : $"{cell}:{grade.ToString().ToLowerInvariant()}{(source == row["source"] ? "" : $":{source}")}";
    }

    private static string Line(
        FactRow row, int part, string vi, string en, string unit, string kind, string levels, string note) => string.Join(
        " | ", row["criterion_no"], row["criterion_vi"], row["criterion_en"], row.Indicator, row.From, part, vi, en, unit, kind,
        row.Year, levels, row["decided_by"], row.Evidence.ToString().ToLowerInvariant(), row["source"], note);

    [Theory]
    [InlineData(Standard)]
    [InlineData(Advanced)]
    public void The_document_equals_its_table_cell_by_cell(string set)
    {
        var parts = new Dictionary<string, int>();
        var expected = new List<string>();
        foreach (var row in Table(set))
        {
            var version = $"{row.Indicator} {row.From} {row.Year}";
            parts[version] = parts.GetValueOrDefault(version, -1) + 1;
            expected.AddRange(Expected(set, row, parts[version]));
        }

        Assert.Equal(expected, Document(set));
    }

    /// <summary>Every row of a document, read from its JSON without the library.</summary>
    private static List<string> Document(string set)
    {
        using var document = JsonDocument.Parse(EmbeddedRules.Read($"rules/2021-2025/{set}.json"));
        return
        [
            .. from criterion in document.RootElement.GetProperty("criteria").EnumerateArray()
               from indicator in criterion.GetProperty("indicators").EnumerateArray()
               from version in indicator.GetProperty("versions").EnumerateArray()
               from leaf in Leaves(version)
               from row in Rows(leaf.Asked.GetProperty("requirement"))
               select string.Join(
                   " | ", criterion.GetProperty("number").GetInt32().ToString(CultureInfo.InvariantCulture),
                   Text(criterion, "title", "vi"), Text(criterion, "title", "en"), Text(indicator, "id"),
                   Text(version, "from"), leaf.Part, Text(leaf.Asked, "label", "vi"), Text(leaf.Asked, "label", "en"),
                   Text(leaf.Asked, "unit"), row),
        ];
    }

    private static IEnumerable<(int Part, JsonElement Asked)> Leaves(JsonElement version) =>
        version.GetProperty("requirement").TryGetProperty("parts", out var parts)
            ? parts.EnumerateArray().Select((part, i) => (i, part))
            : [(0, version)];

    private static IEnumerable<string> Rows(JsonElement requirement)
    {
        if (requirement.TryGetProperty("byYear", out var years))
            foreach (var year in years.EnumerateArray())
                yield return Row(requirement, year, year.GetProperty("year").GetInt32().ToString(CultureInfo.InvariantCulture));
        else
            yield return Row(requirement, requirement, "");
    }

    private static string Row(JsonElement requirement, JsonElement row, string year)
    {
        var levels = row.GetProperty("levels");
        var cells = FactRow.Regions.Select(region => Cell(levels.GetProperty(
            levels.TryGetProperty("all", out _) ? "all" : region)));
        return string.Join(
            " | ", Text(requirement, "kind"), year, string.Join(' ', cells), Text(requirement, "decidedBy"),
            Text(row, "evidence").ToLowerInvariant(), Text(row, "reference"), Text(row, "note"));
    }

    private static string Cell(JsonElement cell) => cell.ValueKind switch
    {
        JsonValueKind.Null => "-",
        JsonValueKind.True => "Đạt",
        JsonValueKind.Number => cell.GetRawText(),
        JsonValueKind.Object => string.Join(
            ':', new[] { Cell(cell.GetProperty("value")), Text(cell, "evidence").ToLowerInvariant(), Text(cell, "reference") }
                .Where(part => part.Length > 0)),
        _ => cell.GetString()!,
    };

    private static string Text(JsonElement element, params string[] path)
    {
        foreach (var key in path)
            if (!element.TryGetProperty(key, out element))
                return "";
        return element.GetString()!;
    }

    [Theory]
    [InlineData(Standard, "commune/standard/2021-2025")]
    [InlineData(Advanced, "commune/advanced/2021-2025")]
    public void The_loaded_set_asks_what_the_table_asks(string table, string id)
    {
        var parts = new Dictionary<string, int>();
        foreach (var row in Table(table))
        {
            var version = $"{row.Indicator} {row.From} {row.Year}";
            var part = parts[version] = parts.GetValueOrDefault(version, -1) + 1;
            var set = RuleBook.National.Get(id, LocalDatePattern.Iso.Parse(row.From).Value);
            int[] years = row.Year is "" ? [2021, 2022, 2023, 2024, 2025] : [int.Parse(row.Year, CultureInfo.InvariantCulture)];
            foreach (var year in years)
                foreach (var region in FactRow.Regions)
                {
                    var asked = set.Requirement(row.Indicator, region, year);
                    if (asked is AllParts several) asked = several.Parts[part].Requirement;
                    var (grade, source) = part == 0 || row.Indicator != "5.1" || table != Advanced
                        ? row.Of(File(table), region) : (row.Evidence, row["source"]);
                    Assert.Equal($"{region} {year} {Asked(row, region, grade)}", $"{region} {year} {Described(asked)}");
                    Assert.Equal(source, asked!.Source.Reference);
                    Assert.Equal(row["note"], asked.Source.Note ?? "");
                    Assert.Equal(row["decided_by"] == "province" ? Authority.Province : Authority.National, asked.Source.DecidedBy);
                }
        }
    }

    private static string Asked(FactRow row, string region, EvidenceGrade grade) => (row[region], row["op"]) switch
    {
        ("", _) when row.Indicator == "5.1" => $"not required {row.Evidence}",
        ("", _) when row["decided_by"] == "province" => "the province's Unknown",
        ("", _) => "not known Unknown",
        ("Đạt", "attained") => $"attained {grade}",
        (var level, "==" or "<=") => $"<= {level} {grade}",
        var (level, op) => $"{op} {level} {grade}",
    };

    private static string Described(Requirement? asked) => asked switch
    {
        NotRequired none => $"not required {none.Evidence}",
        Delegated left => $"the province's {left.Evidence}",
        NotKnown open => $"not known {open.Evidence}",
        // What outcomes say of a level is no level: LimitFactsTests has it.
        WithinLimits { SetAside: null } => "not known Unknown",
        Attained attained => $"attained {attained.Evidence}",
        AtMost most => string.Create(CultureInfo.InvariantCulture, $"<= {most.Level} {most.Evidence}"),
        LevelRequirement level => string.Create(CultureInfo.InvariantCulture, $">= {level.Level} {level.Evidence}"),
        _ => "?",
    };

    [Theory]
    [InlineData("commune/standard/2021-2025", 57, "2/4/2/2/1/3/1/4/2/1/1/2/5/2/4/1/12/6/2")]
    [InlineData("commune/advanced/2021-2025", 75, "3/4/6/1/6/3/1/5/1/1/1/3/8/4/3/3/12/8/2")]
    [InlineData("commune/model/2021-2025", 5, "2/1/1/1")]
    public void Every_version_has_the_number_of_indicators_that_the_decision_has(string id, int count, string structure)
    {
        foreach (var from in RuleBook.National.VersionsOf(id))
        {
            var set = RuleBook.National.Get(id, from);
            Assert.Equal(count, set.Indicators.Length);
            Assert.Equal(structure, string.Join('/', set.Criteria.Select(c => c.Indicators.Length)));
        }
    }

    [Fact]
    public void Model_income_is_a_factor_of_the_advanced_level_and_open_while_that_is_open()
    {
        var set = RuleBook.National.Get("commune/model/2021-2025", new LocalDate(2022, 3, 8));
        Assert.IsType<NotKnown>(Assert.IsType<FactorOf>(set.Requirement("model.2", "TDMNPB", 2021)).Base);
        var income = Assert.IsType<FactorOf>(set.Requirement("model.2", "TDMNPB", 2023));
        Assert.Equal(1.10m, income.Factor);
        Assert.Equal("commune/advanced/2021-2025#10.1", income.Of.ToString());
        // Tân Văn was recognised with 51: the level is no higher, and 1.10 times 51 suffices for certain.
        Assert.Equal((Fraction)51, Assert.IsType<WithinLimits>(income.Base).Limits.Firm.High);
        Assert.Null(income.Level);
        Assert.Equal(EvidenceGrade.Inferred, income.Evidence);
        Assert.Equal(EvidenceGrade.TwoSources, income.Source.Evidence);
    }

    private static List<FactRow> Table(string set) => [.. FactTable.Read(File(set)).SelectMany(row =>
        set == Advanced && row.Indicator == "4.1" ? Electricity(row) : [row])];

    private static FactRow[] Electricity(FactRow row)
    {
        Assert.StartsWith("levels as published by the ministry in 2024", row["note"], StringComparison.Ordinal);
        var open = FactRow.Regions.Aggregate(row.Cells.ToDictionary(), (cells, region) => { cells[region] = ""; return cells; });
        (open["confidence"], open["note"]) = (
            "unknown", "The ministry's guidance of 2022 (2332/QĐ-BCT) was not seen: its levels are not known. Those of 1327/QĐ-BCT hold from 3 June 2024.");
        return [new(open), new(new Dictionary<string, string>(row.Cells) { ["year"] = "2024-06-03+" })];
    }
}
