using System.Text.Json.Nodes;
using NtmCriteria.Law;

namespace NtmCriteria.Tests;

/// <summary>Draws a criteria-set document: every kind of requirement, strata, years, versions, holes in the tables.</summary>
internal sealed class RuleDraw(Random random, Tier tier, IReadOnlyList<string> references)
{
    public const string PeriodFrom = "2022-01-01";
    public const string PeriodTo = "2025-12-31";
    public const int FirstYear = 2021;

    public static readonly string[] Provinces =
        ["Lạng Sơn", "Hòa Bình", "Thừa Thiên Huế", "Bà Rịa - Vũng Tàu", "Đắk Lắk", "Hồ Chí Minh", "Cà Mau"];

    private readonly int years = random.Next(1, 6);
    private string[] codes = [];

    public static string IdOf(Tier tier) => $"commune/{Word(tier)}/2021-2025";

    public static string Word(Tier tier) => tier.ToString().ToLowerInvariant();

    public JsonObject Document()
    {
        var strata = Strata();
        var criteria = Enumerable.Range(1, random.Next(1, 5)).Select(Criterion).ToArray<JsonNode>();
        return new()
        {
            ["schema"] = "ntm-criteria-set/1",
            ["id"] = IdOf(tier),
            ["level"] = "commune",
            ["tier"] = Word(tier),
            ["title"] = Text("bộ", "set"),
            ["period"] = new JsonObject { ["from"] = PeriodFrom, ["to"] = PeriodTo },
            ["years"] = new JsonObject { ["from"] = FirstYear, ["to"] = FirstYear + years - 1 },
            ["instruments"] = new JsonArray(Instrument("318/X", PeriodFrom), Instrument("211/X", "2024-03-01")),
            ["strata"] = strata,
            ["criteria"] = new JsonArray(criteria),
        };
    }

    private JsonObject Strata()
    {
        var kind = random.Next(10) switch { 0 => "none", 1 => "group", _ => "region" };
        var count = kind == "none" ? 1 : random.Next(1, 8);
        codes = [.. Enumerable.Range(1, count).Select(n => $"R{n}")];
        // A set may list its columns in an order of its own.
        if (random.Next(4) == 0) random.Shuffle(codes);
        var strata = new JsonObject
        {
            ["kind"] = kind,
            ["all"] = new JsonArray([.. codes.Select(code => new JsonObject
            {
                ["code"] = code,
                ["name"] = Text($"vùng {code}", $"region {code}"),
                ["provinces"] = new JsonArray(Provinces[int.Parse(code[1..], System.Globalization.CultureInfo.InvariantCulture) - 1]),
            })]),
        };
        if (kind == "region" && random.Next(2) == 0)
            strata["overrides"] = new JsonArray(
                Override(PeriodFrom, "zoneIII"), Override("2024-03-01", "zoneII", "speciallyDifficult"));
        return strata;
    }

    private JsonObject Override(string from, params string[] traits) => new()
    {
        ["from"] = from,
        ["use"] = codes[0],
        ["whenAny"] = new JsonArray([.. traits.Select(t => (JsonNode)t)]),
        ["instrument"] = "211/X",
        ["reference"] = "Article 1",
        ["evidence"] = "confirmed",
    };

    private JsonObject Criterion(int number) => new()
    {
        ["number"] = number,
        ["title"] = Text($"tiêu chí {number}", $"criterion {number}"),
        ["indicators"] = new JsonArray([.. Enumerable.Range(1, random.Next(1, 5)).Select(i => new JsonObject
        {
            ["id"] = $"{number}.{i}",
            ["versions"] = random.Next(5) == 0
                ? new JsonArray(Version($"{number}.{i}", PeriodFrom), Version($"{number}.{i}", "2024-03-01"))
                : new JsonArray(Version($"{number}.{i}", PeriodFrom)),
        })]),
    };

    private JsonObject Version(string id, string from) =>
        new RequirementDraw(random, codes, years, references).Version(id, from);

    private static JsonObject Instrument(string id, string day) => new()
    {
        ["id"] = id, ["title"] = Text(id, id), ["signed"] = day, ["inForce"] = day, ["evidence"] = "confirmed",
    };

    public static JsonObject Text(string vi, string en) => new() { ["vi"] = vi, ["en"] = en };
}
