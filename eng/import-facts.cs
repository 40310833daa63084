// Turns the tables of facts beside the tests into the rule documents that the library embeds.
//
//   dotnet run eng/import-facts.cs          from the root of the repository; running it twice changes nothing
//
// Newer facts: copy the table into tests/NtmCriteria.Tests/Facts/law, run this, run the tests, read the diff of the
// snapshots. What a table cannot say (which rows are parts of one indicator, dates, regions) stands in eng/heads.
#:package CsvHelper
#:property PublishAot=false
#:property RestorePackagesWithLockFile=false
#:property RestoreLockedMode=false

using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using CsvHelper;

var root = Path.GetDirectoryName((string)AppContext.GetData("EntryPointFileDirectoryPath")!)!;
foreach (var path in Directory.GetFiles(Path.Combine(root, "eng", "heads"), "*.json").Order(StringComparer.Ordinal))
{
    var head = JsonNode.Parse(File.ReadAllText(path))!.AsObject();
    if (head["output"] is null) continue; // A fragment that other heads share.
    var document = head["document"]!.DeepClone().AsObject();
    document["strata"] = JsonNode.Parse(
        File.ReadAllText(Path.Combine(root, "eng", "heads", (string)head["strata"]!)));
    document["criteria"] = head["table"] is { } table
        ? new Import(head, Facts((string)table!), Facts, CellGrades.Of((string)table!, Facts),
            new Bounds((string)document["id"]!, Facts("level-bounds.csv"))).Criteria()
        : head["criteria"]!.DeepClone();
    var output = Path.Combine(root, "src/NtmCriteria/Rules", (string)head["output"]!);
    // An editor finds the schema beside the documents of the repository; no address is fetched.
    document.Insert(0, "$schema", Path.GetRelativePath(
        Path.GetDirectoryName(output)!, Path.Combine(root, "docs/schema/criteria-set.schema.json")).Replace('\\', '/'));
    Write(output, document);
    Console.WriteLine((string)head["output"]!);
}

Guidance();
MergedProvinces();

// A limit beside a level that a text gives decides nothing; one of an indicator that is none is a fault of the table.
foreach (var row in Facts("level-bounds.csv").Where(row => !Bounds.Placed.Contains(Bounds.Key(row))))
    Console.Error.WriteLine($"level-bounds.csv: not placed: {Bounds.Key(row)}");

List<Dictionary<string, string>> Facts(string table) =>
    Rows(Path.Combine(root, "tests/NtmCriteria.Tests/Facts/law", table));

void Guidance()
{
    var output = Path.Combine(root, "src/NtmCriteria/Rules/tables/guidance.json");
    Write(output, new()
    {
        ["$schema"] = "../../../../docs/schema/guidance.schema.json",
        ["schema"] = "ntm-guidance/1",
        ["entries"] = new JsonArray([.. Facts("guidance-2021-2025.csv").Select(Entry)]),
    });
    Console.WriteLine("tables/guidance.json");

    static JsonObject Entry(Dictionary<string, string> row)
    {
        string[] sets = row["set"] == "both" ? ["standard", "advanced"] : [row["set"]];
        var named = row["indicators"].Split(" (")[0].Split(' ');
        // "all", and the number of the criterion alone, mean the whole of it.
        if (named is ["all"] || (named.Length == 1 && named[0] == row["criterion"])) named = [];
        var entry = new JsonObject
        {
            ["sets"] = new JsonArray([.. sets.Select(tier => JsonValue.Create($"commune/{tier}/2021-2025"))]),
            ["criterion"] = int.Parse(row["criterion"], CultureInfo.InvariantCulture),
        };
        if (named.Length > 0) entry["indicators"] = new JsonArray([.. named.Select(id => JsonValue.Create(id))]);
        entry["ministry"] = new JsonObject { ["vi"] = row["ministry_vi"], ["en"] = row["ministry_en"] };
        if (row["document"] is not "not seen") entry["document"] = row["document"];
        if (row["date"] is not "") entry["date"] = row["date"];
        if (row["replaced_by"] is not "") entry["replacedBy"] = row["replaced_by"];
        if (row["indicators"].Split(" (") is [_, var scope]) entry["scope"] = scope.TrimEnd(')');
        entry["evidence"] = row["confidence"] switch { "two-sources" => "twoSources", "confirmed" => "confirmed", _ => "recalled" };
        entry["reference"] = row["source"] is "" ? "no text found" : row["source"];
        return entry;
    }
}

void MergedProvinces()
{
    // The regions of the last column follow from the sets' own tables; a test holds them against it.
    Write(Path.Combine(root, "src/NtmCriteria/Rules/tables/provinces.json"), new()
    {
        ["$schema"] = "../../../../docs/schema/provinces.schema.json",
        ["schema"] = "ntm-provinces/1",
        ["evidence"] = "twoSources",
        ["reference"] = "202/2025/QH15 (12/06/2025); nghean24h.vn a753727; vnexpress.net 4897740; public address tables",
        ["provinces"] = new JsonArray([.. Facts("provinces-2025.csv").Select(Entry)]),
    });
    Console.WriteLine("tables/provinces.json");

    static JsonObject Entry(Dictionary<string, string> row)
    {
        var entry = new JsonObject { ["name"] = row["province_before"] };
        if (row["from"] is "") return entry;
        (entry["after"], entry["from"]) = (row["province_after"], row["from"]);
        if (row["note"] is not "")
            (entry["note"], entry["evidence"], entry["reference"]) =
                (row["note"], "confirmed", "the Statistics Office's conversion table and public lists of units");
        return entry;
    }
}

static List<Dictionary<string, string>> Rows(string path)
{
    using var csv = CsvReader.FromFile(path, new() { Separator = ',' });
    var rows = new List<Dictionary<string, string>>();
    foreach (var row in csv) rows.Add(row.ToDictionary().ToDictionary(cell => cell.Key, cell => cell.Value ?? ""));
    return rows;
}

static void Write(string path, JsonObject document)
{
    using var bytes = new MemoryStream();
    // Real letters, not \u escapes: the documents are read and reviewed by people.
    using (var writer = new Utf8JsonWriter(bytes, new()
    {
        Indented = true,
        IndentSize = 2,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    }))
        document.WriteTo(writer);
    bytes.WriteByte((byte)'\n');
    Directory.CreateDirectory(Path.GetDirectoryName(path)!);
    File.WriteAllBytes(path, bytes.ToArray());
}

/// <summary>One table and its head on the way to the criteria of a document.</summary>
internal sealed class Import(
    JsonObject head, List<Dictionary<string, string>> rows, Func<string, List<Dictionary<string, string>>> facts,
    CellGrades grades, Bounds bounds)
{
    private static readonly string[] Regions = ["TDMNPB", "DBSH", "BTB", "DHNTB", "TN", "DNB", "DBSCL"];

    // The code of each column of the document, and the name of its column in the table.
    private readonly (string Code, string Column)[] columns = head["columns"] is { } named
        ? [.. named.AsObject().Select(column => (column.Key, (string)column.Value!))]
        : [.. Regions.Select(code => (code, code))];

    private static readonly Dictionary<string, string> Units = new()
    {
        ["%"] = "percent",
        ["triệu đồng/người/năm"] = "millionVndPerPersonYear",
        ["m2/người"] = "squareMetresPerPerson",
        ["lít/người/ngày đêm"] = "litresPerPersonDay",
        ["hộ"] = "households",
        ["mô hình"] = "models",
        ["mức độ"] = "level",
        ["xếp loại"] = "rating",
        ["million VND/person/year"] = "millionVndPerPersonYear",
        ["times provincial mean"] = "timesProvincialMean",
        ["%/năm"] = "percentGrowth",
        ["loại"] = "products",
        ["năm"] = "years",
        ["thành viên"] = "members",
    };

    private static readonly string[] Grades = ["unknown", "memory", "confirmed", "two-sources"];

    private static readonly string[] GradeWords = ["unknown", "recalled", "confirmed", "twoSources"];

    public JsonArray Criteria() => new([.. rows.GroupBy(row => row["criterion_no"]).Select(criterion =>
    {
        var made = new JsonObject
        {
            ["number"] = int.Parse(criterion.Key, CultureInfo.InvariantCulture),
            ["title"] = Text(criterion.First(), "criterion"),
        };
        // A table that names a criterion but not all of its indicators says so for every criterion.
        if (head["incomplete"] is not null) made["incomplete"] = true;
        made["indicators"] = new JsonArray([.. criterion.Where(row => row["indicator_no"] is not "" && !IsLeftOut(row))
            .GroupBy(IndicatorOf).Select(Indicator)]);
        return made;
    })]);

    private bool IsLeftOut(Dictionary<string, string> row) => head["leaveOutYears"]?[row["year"]] is not null;

    /// <summary>The indicator that a row belongs to: its own, or the one that the head joins it into.</summary>
    private string IndicatorOf(Dictionary<string, string> row)
    {
        foreach (var (id, parts) in head["parts"]?.AsObject() ?? [])
            if (parts!["rows"]?.AsArray().Any(part => (string)part! == row["indicator_no"]) == true)
                return id;
        return row["indicator_no"];
    }

    /// <summary>A year alone belongs to the first version; a date with a plus, or a note that the head knows, opens another.</summary>
    private string VersionOf(Dictionary<string, string> row)
    {
        foreach (var (start, version) in head["versionByNote"]?.AsObject() ?? [])
            if (row["note"].StartsWith(start, StringComparison.Ordinal))
                return (string)version!;
        return row["year"].EndsWith('+') ? row["year"] : "";
    }

    private JsonObject Indicator(IGrouping<string, Dictionary<string, string>> indicator) => new()
    {
        ["id"] = indicator.Key,
        ["versions"] = new JsonArray([.. indicator.GroupBy(VersionOf)
            .SelectMany(version => Versions(indicator.Key, version.Key, [.. version]))]),
    };

    /// <summary>
    /// One version, or two where the table has the levels of a later guidance alone: those of the earlier one stay open.
    /// </summary>
    private IEnumerable<JsonObject> Versions(string id, string key, Dictionary<string, string>[] rows)
    {
        var known = Version(id, key, rows);
        if (head["knownFrom"]?[id] is not { } later)
        {
            yield return known;
            yield break;
        }

        var note = (string)later["note"]!;
        yield return Version(id, key, [.. rows.Select(row =>
        {
            var open = new Dictionary<string, string>(row) { ["note"] = note, ["confidence"] = "unknown" };
            foreach (var (_, column) in columns) open[column] = "";
            return open;
        })]);
        known["from"] = (string)later["from"]!;
        known["instrument"] = (string)later["instrument"]!;
        yield return known;
    }

    private JsonObject Version(string id, string key, Dictionary<string, string>[] version)
    {
        var entry = head["versions"]![key]!;
        var made = new JsonObject
        {
            ["from"] = (string)entry["from"]!,
            ["instrument"] = (string)entry["instrument"]!,
        };
        var several = head["parts"]?[id];
        made["label"] = several?["label"]?.DeepClone() ?? Text(version[0], "label");
        if (several is null && Unit(version[0]) is { } unit) made["unit"] = unit;
        if ((string?)(head["quantities"]?[key is "" ? id : $"{id} {key}"]) is { } quantity) made["quantity"] = quantity;
        if (several?["inputs"] is { } inputs) made["inputs"] = inputs.DeepClone();
        // A bound of an indicator whose level holds for every year belongs to the version of the day on which it was judged.
        (first, last) = (int.Parse(((string)entry["from"]!)[..4], CultureInfo.InvariantCulture), LastYear(id, key));
        made["requirement"] = several is not null ? Parts(several, version)
            : head["years"]?[id] is { } rule ? Interim(rule, version[0])
            : version[0]["year"] is not "" && !version[0]["year"].EndsWith('+') ? ByYear(version)
            : Single(version);
        return made;
    }

    private int first, last;

    /// <summary>The last year whose judgements fall under a version: the next one begins after it.</summary>
    private int LastYear(string id, string key)
    {
        var starts = rows.Where(row => row["indicator_no"] == id).Select(VersionOf).Distinct()
            .Select(version => (string)head["versions"]![version]!["from"]!).Order(StringComparer.Ordinal).ToArray();
        var next = starts.FirstOrDefault(from => string.CompareOrdinal(from, (string)head["versions"]![key]!["from"]!) > 0);
        return next is null ? int.MaxValue : int.Parse(next[..4], CultureInfo.InvariantCulture) - 1;
    }

    private JsonObject Single(Dictionary<string, string>[] version) => version.Length == 1
        ? Requirement(version[0], [])
        : throw new InvalidDataException(
            $"{version[0]["indicator_no"]} has {version.Length} rows of one version: name its parts in the head.");

    private JsonObject ByYear(Dictionary<string, string>[] version)
    {
        var made = new JsonObject
        {
            ["kind"] = Kind(version[0]),
            ["decidedBy"] = version[0]["decided_by"],
            ["evidence"] = Lowest(version),
            ["reference"] = version[0]["source"],
        };
        made["byYear"] = new JsonArray([.. Years().Select(year =>
            version.FirstOrDefault(row => row["year"] == Text(year)) is { } row
                ? new JsonObject
                {
                    ["year"] = year,
                    ["evidence"] = Grade(row),
                    ["reference"] = row["source"],
                    ["note"] = row["note"],
                    ["levels"] = Levels(row, []),
                }
                : Bounded(version[0]["indicator_no"], year) is { } levels
                ? Open(year, "The table of facts has no level for this year.", levels)
            : Open(year, "The table of facts has no level for this year."))]);
        return made;
    }

    /// <summary>
    /// A level that the law fixes by a rule: that of the first year plus so many fifths of the way to the last one.
    /// </summary>
    private JsonObject Interim(JsonNode rule, Dictionary<string, string> row)
    {
        var made = new JsonObject
        {
            ["kind"] = Kind(row),
            ["decidedBy"] = row["decided_by"],
            ["evidence"] = Grade(row),
            ["reference"] = row["source"],
        };
        made["byYear"] = new JsonArray([.. Years().Select(year => Text(year) == row["year"]
            ? new JsonObject
            {
                ["year"] = year,
                ["evidence"] = Grade(row),
                ["reference"] = row["source"],
                ["note"] = row["note"],
                ["levels"] = Levels(row, []),
            }
            : rule[Text(year)] is { } step ? InterimYear(rule, step, year)
            : Open(year, (string)rule["open"]!))]);
        return made;
    }

    private JsonObject InterimYear(JsonNode rule, JsonNode step, int year)
    {
        var from = Row((string)rule["fromTable"]!, (string)step["indicator"]!, (string)rule["fromYear"]!);
        var to = Row((string)step["table"]!, (string)step["indicator"]!, (string)step["toYear"]!);
        // A cell of a better grade than its row gains nothing here: the rule itself was seen in one text.
        var weakest = new[] { from, to }.Select(Grade).Append((string)rule["evidence"]!).MinBy(word => Array.IndexOf(GradeWords, word))!;
        return new()
        {
            ["year"] = year,
            ["evidence"] = weakest,
            ["reference"] = (string)rule["reference"]!,
            ["note"] = (string)rule["note"]!,
            ["levels"] = new JsonObject(columns.Select(c => KeyValuePair.Create<string, JsonNode?>(c.Code,
                from[c.Column] is "" || to[c.Column] is "" ? null
                    : JsonValue.Create(Number(from[c.Column])
                        + ((Number(to[c.Column]) - Number(from[c.Column])) * (int)step["interim"]! / 5))))),
        };
    }

    private Dictionary<string, string> Row(string table, string indicator, string year) =>
        facts(table).Single(row => row["indicator_no"] == indicator && row["year"] == year);

    private static JsonObject Open(int year, string note, JsonObject? levels = null) => new()
    {
        ["year"] = year,
        ["evidence"] = "unknown",
        ["note"] = note,
        ["levels"] = levels ?? new JsonObject { ["all"] = null },
    };

    /// <summary>The columns of a year that the table has no row for, where some of them are bounded; else null.</summary>
    private JsonObject? Bounded(string indicator, int year) => columns.Any(c => bounds.Find(indicator, c.Code, year) is not null)
        ? new(columns.Select(c => KeyValuePair.Create<string, JsonNode?>(c.Code, bounds.Find(indicator, c.Code, year) is { } limits
            ? new JsonObject { ["value"] = null, ["limits"] = limits } : null)))
        : null;

    private IEnumerable<int> Years()
    {
        var years = head["document"]!["years"]!;
        return Enumerable.Range((int)years["from"]!, (int)years["to"]! - (int)years["from"]! + 1);
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static decimal Number(string cell) => decimal.Parse(cell, CultureInfo.InvariantCulture);

    /// <summary>Several rows that are parts of one indicator, or one row that the head takes apart.</summary>
    private JsonObject Parts(JsonNode several, Dictionary<string, string>[] version)
    {
        var parts = several["parts"]!.AsArray();
        var made = new JsonObject
        {
            ["kind"] = "allParts",
            ["decidedBy"] = version[0]["decided_by"],
            ["evidence"] = Lowest(version),
            ["reference"] = (string?)several["reference"] ?? version[0]["source"],
            ["note"] = (string?)several["note"] ?? version[0]["note"],
        };
        var next = 0;
        made["parts"] = new JsonArray([.. parts.Select(part =>
        {
            var own = part!["level"] is not null;
            var row = version[own ? (int?)part["row"] ?? 0 : next++];
            var entry = new JsonObject
            {
                ["id"] = (string)part["id"]!,
                ["label"] = part["label"]?.DeepClone() ?? Text(row, "label"),
            };
            if ((own ? (string?)part["unit"] : Unit(row)) is { } unit) entry["unit"] = unit;
            if (part["when"] is { } when) entry["when"] = when.DeepClone();
            if (part["observedAs"] is { } other) entry["observedAs"] = (string)other!;
            if (part["alternativeTo"] is { } instead) entry["alternativeTo"] = (string)instead!;
            entry["requirement"] = own
                ? new JsonObject
                {
                    ["kind"] = (string)part["kind"]!,
                    ["decidedBy"] = row["decided_by"],
                    ["evidence"] = Grade(row),
                    ["reference"] = row["source"],
                    ["note"] = (string)part["note"]!,
                    ["levels"] = new JsonObject { ["all"] = part["level"]!.DeepClone() },
                }
                : Requirement(row, part["notRequired"]?.AsArray().Select(code => (string)code!).ToArray() ?? []);
            return entry;
        })]);
        return next == version.Length
            ? made
            : throw new InvalidDataException($"{version[0]["indicator_no"]}: {version.Length} rows, {next} parts.");
    }

    private JsonObject Requirement(Dictionary<string, string> row, string[] notRequired)
    {
        var made = new JsonObject
        {
            ["kind"] = Kind(row),
            ["decidedBy"] = row["decided_by"],
            ["evidence"] = Grade(row),
            ["reference"] = row["source"],
        };
        if (row["note"] is not "") made["note"] = row["note"];
        made["levels"] = Levels(row, notRequired);
        return made;
    }

    private JsonObject Levels(Dictionary<string, string> row, string[] notRequired)
    {
        if (notRequired.Length == 0 && columns.All(c => Own(row, c) is null && Limits(row, c) is null)
            && columns.Select(c => row[c.Column]).Distinct().Count() == 1)
            return new() { ["all"] = Cell(row[columns[0].Column]) };
        return new(columns.Select(c => KeyValuePair.Create<string, JsonNode?>(c.Code, notRequired.Contains(c.Code)
            ? row[c.Column] is "" ? JsonValue.Create("notRequired")
                : throw new InvalidDataException($"{row["indicator_no"]}: {c.Code} has a level now; correct the head.")
            : WithLimits(row, c, Own(row, c)))));
    }

    /// <summary>A cell with what bounds its level, where no text gives that.</summary>
    private JsonNode? WithLimits(Dictionary<string, string> row, (string Code, string Column) column, JsonObject? own)
    {
        if (Limits(row, column) is not { } limits) return own ?? (JsonNode?)Cell(row[column.Column]);
        own ??= new() { ["value"] = Cell(row[column.Column]) };
        own["limits"] = limits;
        return own;
    }

    private JsonArray? Limits(Dictionary<string, string> row, (string Code, string Column) column)
    {
        var isOpen = row[column.Column] is "" || (grades.Find(row, column.Column)?.Grade ?? Grade(row)) == "recalled";
        if (!isOpen || row["decided_by"] == "province") return null;
        return row["year"] is "" || row["year"].EndsWith('+')
            ? bounds.Between(row["indicator_no"], column.Code, first, last)
            : bounds.Find(row["indicator_no"], column.Code, int.Parse(row["year"], CultureInfo.InvariantCulture));
    }

    /// <summary>A cell whose grade differs from that of its row, with its own source; else null.</summary>
    private JsonObject? Own(Dictionary<string, string> row, (string Code, string Column) column)
    {
        if (row[column.Column] is "" || grades.Find(row, column.Column) is not { } own || own.Grade == Grade(row)) return null;
        var cell = new JsonObject { ["value"] = Cell(row[column.Column]), ["evidence"] = own.Grade };
        if (own.Source is not null && !row["source"].Contains(own.Source, StringComparison.Ordinal))
            cell["reference"] = $"{row["source"]}, {own.Source}";
        return cell;
    }

    private static JsonValue? Cell(string cell) => cell switch
    {
        "" => null,
        // "Không" and "Có" answer a question that the label asks: none is left, there is one.
        "Đạt" or "Không" or "Có" => JsonValue.Create(true),
        _ when decimal.TryParse(cell, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var level) =>
            JsonValue.Create(level),
        _ => JsonValue.Create(cell.ToLowerInvariant()),
    };

    private string Kind(Dictionary<string, string> row) => (row["kind"], row["op"]) switch
    {
        ("boolean", "attained") => "attained",
        ("numeric", ">=") => "atLeast",
        ("numeric", "<=") => "atMost",
        // The sign is the text's own: "<" is strict.
        ("numeric", "<") => "lessThan",
        ("numeric", ">") => "moreThan",
        ("grade", ">=") => "gradeAtLeast",
        ("count", ">=") => "countAtLeast",
        // None may be left: a ceiling of zero.
        ("count", "==") when columns.All(c => row[c.Column] is "0") => "atMost",
        var (kind, op) => throw new InvalidDataException($"{row["indicator_no"]}: no requirement for {kind} {op}."),
    };

    private static string? Unit(Dictionary<string, string> row) => row["unit"] is "" ? null : Units[row["unit"]];

    private static string Grade(Dictionary<string, string> row) =>
        GradeWords[Array.IndexOf(Grades, row["confidence"])];

    private static string Lowest(Dictionary<string, string>[] version) =>
        GradeWords[version.Min(row => Array.IndexOf(Grades, row["confidence"]))];

    private static JsonObject Text(Dictionary<string, string> row, string name) =>
        new() { ["vi"] = row[name + "_vi"], ["en"] = row[name + "_en"] };
}

/// <summary>The cells of one table whose grade differs from that of their row: listed, or said at the start of a note.</summary>
internal sealed class CellGrades(string table, List<Dictionary<string, string>> listed)
{
    public static CellGrades Of(string table, Func<string, List<Dictionary<string, string>>> facts) => new(
        table, [.. facts("cell-evidence.csv").Where(row => row["file"] == table)]);

    /// <summary>Grade and source of a cell of its own, or null.</summary>
    public (string Grade, string? Source)? Find(Dictionary<string, string> row, string column)
    {
        if (listed.SingleOrDefault(cell => cell["indicator"] == row["indicator_no"] && cell["year"] == row["year"]
            && cell["stratum"] == column) is { } own)
            return (own["confidence"] switch
            {
                "two-sources" => "twoSources",
                "confirmed" => "confirmed",
                "memory" => "recalled",
                var other => throw new InvalidDataException($"{table} {row["indicator_no"]}: no grade {other}."),
            }, own["source"]);
        // A row is graded by what was seen of it; "[regional cells = memory]" says that its columns were not.
        return row["note"].StartsWith("[regional cells = memory]", StringComparison.Ordinal)
            || row["note"].StartsWith($"[{column} cell = memory]", StringComparison.Ordinal)
            ? ("recalled", null) : null;
    }
}

/// <summary>What bounds the levels of one set that no text gives.</summary>
internal sealed class Bounds(string set, List<Dictionary<string, string>> facts)
{
    /// <summary>The limits of a level of one year, or null.</summary>
    public JsonArray? Find(string indicator, string stratum, int year) => Limits(
        facts.Where(row => Speaks(row, indicator, stratum) && Year(row) == year), year: false);

    /// <summary>The limits of a level that holds for several years, or null.</summary>
    public JsonArray? Between(string indicator, string stratum, int from, int to) => Limits(
        facts.Where(row => Speaks(row, indicator, stratum) && Year(row) >= from && Year(row) <= to), year: true);

    private bool Speaks(Dictionary<string, string> row, string indicator, string stratum) =>
        row["set"] == set && row["indicator"] == indicator && row["stratum"] == stratum;

    private static int Year(Dictionary<string, string> row) => int.Parse(row["year"], CultureInfo.InvariantCulture);

    private static JsonArray? Limits(IEnumerable<Dictionary<string, string>> rows, bool year)
    {
        var limits = new JsonArray([.. rows.Select(row => Limit(row, year))]);
        return limits.Count == 0 ? null : limits;
    }

    public static HashSet<string> Placed { get; } = [];

    public static string Key(Dictionary<string, string> row) =>
        $"{row["set"]}#{row["indicator"]} {row["stratum"]} {row["year"]} {row["bound"]} {row["value"]} {row["place"]}";

    private static JsonObject Limit(Dictionary<string, string> row, bool year)
    {
        Placed.Add(Key(row));
        var limit = new JsonObject
        {
            ["bound"] = row["bound"] switch
            {
                "at least" => "atLeast",
                "above" => "above",
                "at most" => "atMost",
                "below" => "below",
                var other => throw new InvalidDataException($"{row["place"]}: no bound {other}."),
            },
            ["value"] = Number(row["value"]),
            ["basis"] = row["basis"] switch
            {
                "recognised commune" => "recognisedCommune",
                "reported as meeting 19/19" or "appraised 19/19" => "appraisedCommune",
                "model commune divided by 1.1" or "under appraisal as a model commune" => "modelCommune",
                "commune whose open criteria are others" => "otherCriteriaOpen",
                "provincial level" or "provincial level divided by 1.1" => "provincialLevel",
                "commune not met" => "failedCommune",
                var other => throw new InvalidDataException($"{row["place"]}: no basis {other}."),
            },
            ["place"] = row["place"],
            ["outcome"] = row["outcome"],
            ["reference"] = row["source"],
        };
        if (row["basis"].EndsWith("divided by 1.1", StringComparison.Ordinal))
        {
            // The cell is rounded; the note has the two numbers of the exact quotient.
            limit["value"] = Number(row["note"].Split(" / 1.1")[0].Split(' ')[^1]);
            limit["dividedBy"] = 1.1m;
        }

        if (year) limit["year"] = Year(row);
        if (row["weak"] is "yes") limit["weak"] = true;
        if (row["note"] is not "") limit["note"] = row["note"];
        return limit;
    }

    private static JsonValue Number(string cell) => JsonValue.Create(decimal.Parse(cell, CultureInfo.InvariantCulture));
}
