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
using System.Runtime.CompilerServices;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using CsvHelper;

var root = Path.GetFullPath(Path.Combine(Here(), ".."));
foreach (var path in Directory.GetFiles(Path.Combine(root, "eng", "heads"), "*.json").Order(StringComparer.Ordinal))
{
    var head = JsonNode.Parse(File.ReadAllText(path))!.AsObject();
    if (head["output"] is null) continue; // A fragment that other heads share.
    var document = head["document"]!.DeepClone().AsObject();
    document["strata"] = JsonNode.Parse(
        File.ReadAllText(Path.Combine(root, "eng", "heads", (string)head["strata"]!)));
    document["criteria"] = head["table"] is { } table
        ? new Import(head, Rows(Path.Combine(root, "tests/NtmCriteria.Tests/Facts/law", (string)table!))).Criteria()
        : head["criteria"]!.DeepClone();
    Write(Path.Combine(root, "src/NtmCriteria/Rules", (string)head["output"]!), document);
    Console.WriteLine((string)head["output"]!);
}

static string Here([CallerFilePath] string path = "") => Path.GetDirectoryName(path)!;

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
    File.WriteAllBytes(path, bytes.ToArray());
}

/// <summary>One table and its head on the way to the criteria of a document.</summary>
internal sealed class Import(JsonObject head, List<Dictionary<string, string>> rows)
{
    private static readonly string[] Columns = ["TDMNPB", "DBSH", "BTB", "DHNTB", "TN", "DNB", "DBSCL"];

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
    };

    private static readonly string[] Grades = ["unknown", "memory", "confirmed", "two-sources"];

    private static readonly string[] GradeWords = ["unknown", "recalled", "confirmed", "twoSources"];

    public JsonArray Criteria() => new([.. rows.GroupBy(row => row["criterion_no"]).Select(criterion => new JsonObject
    {
        ["number"] = int.Parse(criterion.Key, CultureInfo.InvariantCulture),
        ["title"] = Text(criterion.First(), "criterion"),
        ["indicators"] = new JsonArray([.. criterion.GroupBy(row => row["indicator_no"]).Select(Indicator)]),
    })]);

    private JsonObject Indicator(IGrouping<string, Dictionary<string, string>> indicator) => new()
    {
        ["id"] = indicator.Key,
        // A year alone belongs to the first version; a date with a plus opens a version of its own.
        ["versions"] = new JsonArray([.. indicator.GroupBy(row => row["year"].EndsWith('+') ? row["year"] : "")
            .Select(version => Version(indicator.Key, version.Key, [.. version]))]),
    };

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
        made["requirement"] = several is not null ? Parts(several, version)
            : version[0]["year"] is not "" && key is "" ? ByYear(version)
            : Single(version);
        return made;
    }

    private static JsonObject Single(Dictionary<string, string>[] version) => version.Length == 1
        ? Requirement(version[0], [])
        : throw new InvalidDataException(
            $"{version[0]["indicator_no"]} has {version.Length} rows of one version: name its parts in the head.");

    private static JsonObject ByYear(Dictionary<string, string>[] version)
    {
        var made = new JsonObject
        {
            ["kind"] = Kind(version[0]),
            ["decidedBy"] = version[0]["decided_by"],
            ["evidence"] = Lowest(version),
            ["reference"] = version[0]["source"],
        };
        made["byYear"] = new JsonArray([.. version.Select(row => new JsonObject
        {
            ["year"] = int.Parse(row["year"], CultureInfo.InvariantCulture),
            ["evidence"] = Grade(row),
            ["reference"] = row["source"],
            ["note"] = row["note"],
            ["levels"] = Levels(row, []),
        })]);
        return made;
    }

    /// <summary>Several rows that are parts of one indicator, or one row that the head takes apart.</summary>
    private static JsonObject Parts(JsonNode several, Dictionary<string, string>[] version)
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
            var row = version[own ? 0 : next++];
            var entry = new JsonObject
            {
                ["id"] = (string)part["id"]!,
                ["label"] = part["label"]?.DeepClone() ?? Text(row, "label"),
            };
            if ((own ? (string?)part["unit"] : Unit(row)) is { } unit) entry["unit"] = unit;
            if (part["when"] is { } when) entry["when"] = when.DeepClone();
            if (part["observedAs"] is { } other) entry["observedAs"] = (string)other!;
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

    private static JsonObject Requirement(Dictionary<string, string> row, string[] notRequired)
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

    private static JsonObject Levels(Dictionary<string, string> row, string[] notRequired)
    {
        if (notRequired.Length == 0 && Columns.Select(code => row[code]).Distinct().Count() == 1)
            return new() { ["all"] = Cell(row[Columns[0]]) };
        return new(Columns.Select(code => KeyValuePair.Create<string, JsonNode?>(code, notRequired.Contains(code)
            ? row[code] is "" ? JsonValue.Create("notRequired")
                : throw new InvalidDataException($"{row["indicator_no"]}: {code} has a level now; correct the head.")
            : Cell(row[code]))));
    }

    private static JsonValue? Cell(string cell) => cell switch
    {
        "" => null,
        "Đạt" => JsonValue.Create(true),
        _ when decimal.TryParse(cell, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var level) =>
            JsonValue.Create(level),
        _ => JsonValue.Create(cell.ToLowerInvariant()),
    };

    private static string Kind(Dictionary<string, string> row) => (row["kind"], row["op"]) switch
    {
        ("boolean", "attained") => "attained",
        ("numeric", ">=") => "atLeast",
        ("numeric", "<=") => "atMost",
        ("grade", ">=") => "gradeAtLeast",
        ("count", ">=") => "countAtLeast",
        // None may be left: a ceiling of zero.
        ("count", "==") when Columns.All(code => row[code] is "0") => "atMost",
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
