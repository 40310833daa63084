using System.Text.Json.Nodes;
using NtmCriteria.Law;

namespace NtmCriteria.Tests;

/// <summary>Draws one version of an indicator.</summary>
internal sealed class RequirementDraw(Random random, string[] codes, int years, IReadOnlyList<string> references)
{
    private static readonly decimal[] Shares = [0, 0.5m, 16.5m, 29, 50, 70, 95, 99.99m, 100];
    private static readonly decimal[] Values = [0.001m, 1, 39, 42.5m, 123456.789m];
    private static readonly string[] Grades = ["recalled", "confirmed", "twoSources"];
    private static readonly string[] Ratings = ["trung bình", "khá", "tốt"];

    public JsonObject Version(string id, string from)
    {
        var version = new JsonObject
        {
            ["from"] = from, ["instrument"] = "318/X", ["label"] = RuleDraw.Text($"nhãn {id}", $"label {id}"),
        };
        var kind = random.Next(100);
        if (kind < 15)
        {
            version["inputs"] = Input(id + "n", "schools");
            version["requirement"] = Parts(id);
        }
        else if (kind < 22)
        {
            version["inputs"] = Input(id + "m", "millionVndPerPersonYear");
            version["unit"] = "millionVndPerPersonYear";
            version["requirement"] = Source("factorOfOwn", new() { ["factor"] = 1.5m, ["baseline"] = id + "m" });
        }
        else if (kind < 32 && references.Count > 0)
        {
            version["unit"] = "percent";
            version["requirement"] = Source("factorOf", new()
            {
                ["factor"] = 1.10m,
                ["of"] = new JsonObject { ["set"] = Pick(references), ["indicator"] = $"{random.Next(1, 3)}.{random.Next(1, 3)}" },
            });
        }
        else if (kind < 38 && references.Count > 0)
        {
            version["requirement"] = Source("meetsSet", new() { ["set"] = Pick(references) });
        }
        else
        {
            var (name, unit) = Simple();
            if (unit is not null) version["unit"] = unit;
            if (name == "atLeast" && unit == "millionVndPerPersonYear") version["quantity"] = "income-per-person";
            version["requirement"] = Table(name, unit);
        }

        return version;
    }

    /// <summary>Three parts as in 5.1: one that always applies, and two that apply by a number of schools.</summary>
    private JsonObject Parts(string id) => Source("allParts", new()
    {
        ["parts"] = new JsonArray(
            Part(id + "a", null),
            Part(id + "b", new() { ["input"] = id + "n", ["moreThan"] = 3 }),
            Part(id + "c", new() { ["input"] = id + "n", ["atMost"] = 3 }, id + "b")),
    });

    private JsonObject Part(string id, JsonObject? when, string? observedAs = null)
    {
        var (name, unit) = when is null ? Simple() : ("atLeast", "percent");
        var part = new JsonObject
        {
            ["id"] = id, ["label"] = RuleDraw.Text($"nhãn {id}", $"label {id}"), ["requirement"] = Table(name, unit),
        };
        if (unit is not null) part["unit"] = unit;
        if (when is not null) part["when"] = when;
        if (observedAs is not null) part["observedAs"] = observedAs;
        return part;
    }

    private (string Kind, string? Unit) Simple() => random.Next(10) switch
    {
        0 => ("gradeAtLeast", "level"),
        1 => ("gradeAtLeast", "rating"),
        2 => ("countAtLeast", "models"),
        3 => ("moreThan", "percent"),
        4 => ("lessThan", "percent"),
        5 => ("atMost", "percent"),
        6 => ("attained", null),
        7 => ("atLeast", "millionVndPerPersonYear"),
        _ => ("atLeast", "percent"),
    };

    private JsonObject Table(string kind, string? unit)
    {
        var grade = random.Next(10) == 0 ? "unknown" : Pick(Grades);
        var table = Source(kind, [], grade);
        if (random.Next(10) < 3)
            table["byYear"] = new JsonArray([.. Enumerable.Range(0, years).Select(year => new JsonObject
            {
                ["year"] = RuleDraw.FirstYear + year, ["levels"] = Row(kind, unit, grade, (string)table["decidedBy"]!),
            })]);
        else
            table["levels"] = Row(kind, unit, grade, (string)table["decidedBy"]!);
        return table;
    }

    private JsonObject Row(string kind, string? unit, string grade, string decidedBy)
    {
        if (random.Next(10) < 4) return new() { ["all"] = Bounded(kind, unit, grade, decidedBy) };
        var row = new JsonObject();
        foreach (var code in codes) row[code] = Bounded(kind, unit, grade, decidedBy);
        return row;
    }

    /// <summary>A cell, or one whose level is open or recalled with what bounds it.</summary>
    private JsonNode? Bounded(string kind, string? unit, string grade, string decidedBy)
    {
        if (kind is not ("atLeast" or "atMost" or "moreThan" or "lessThan") || decidedBy == "province" || random.Next(5) != 0)
            return Cell(kind, unit, grade);
        var level = Pick(unit == "percent" ? Shares : Values);
        var cell = new JsonObject { ["value"] = random.Next(2) == 0 ? null : level, ["evidence"] = "recalled" };
        var low = new[] { level - 2, level - 1, level, level }[random.Next(4)];
        cell["limits"] = new JsonArray([.. new[]
        {
            Limit(random.Next(2) == 0 ? "atLeast" : "above", Math.Max(0, low - 1), weak: false),
            Limit(random.Next(2) == 0 ? "atMost" : "below", Math.Max(0, low) + random.Next(1, 3), weak: false),
            Limit("atMost", Math.Max(0, level), weak: true),
        }.Where(_ => random.Next(3) > 0).DefaultIfEmpty(Limit("atLeast", 0, weak: false))]);
        return cell;
    }

    private static JsonObject Limit(string bound, decimal value, bool weak)
    {
        var limit = new JsonObject
        {
            ["bound"] = bound, ["value"] = value, ["basis"] = "recognisedCommune", ["place"] = "Xã A", ["outcome"] = "recognised",
            ["reference"] = "paper",
        };
        if (weak) limit["weak"] = true;
        return limit;
    }

    private JsonNode? Cell(string kind, string? unit, string grade)
    {
        var chance = random.Next(20);
        if (chance < 2) return null;
        if (chance == 2) return "notRequired";
        JsonNode level = kind switch
        {
            "attained" => true,
            "gradeAtLeast" when unit == "rating" => Pick(Ratings),
            "gradeAtLeast" or "countAtLeast" => random.Next(1, 4),
            _ => Pick(unit == "percent" ? Shares : Values),
        };
        return grade == "unknown" || chance == 3
            ? new JsonObject { ["value"] = level, ["evidence"] = Pick(Grades), ["note"] = "a cell of its own" }
            : level;
    }

    private JsonObject Source(string kind, JsonObject requirement, string? grade = null)
    {
        requirement["kind"] = kind;
        requirement["decidedBy"] = random.Next(5) == 0 ? "province" : "national";
        requirement["evidence"] = grade ?? Pick(Grades);
        requirement["reference"] = "Annex";
        return requirement;
    }

    private static JsonArray Input(string id, string unit) =>
        new(new JsonObject { ["id"] = id, ["label"] = RuleDraw.Text($"số {id}", $"input {id}"), ["unit"] = unit });

    private T Pick<T>(IReadOnlyList<T> items) => items[random.Next(items.Count)];
}
