using System.Text.Json.Nodes;
using NtmCriteria.Titles;

namespace NtmCriteria.Tests;

/// <summary>Edits a rule document as a person might: mostly one small thing, now and then a large one.</summary>
internal sealed class RuleMutation(Random random)
{
    /// <summary>Edits that no verdict may depend on: labels, titles, sources, evidence.</summary>
    public string Neutral(string json, int edits) => Edit(json, edits, [Label, Title, Reference, Evidence, Note, InstrumentTitle]);

    /// <summary>Edits of every kind.</summary>
    public string Any(string json, int edits) => Edit(
        json, edits,
        [
            Level, Level, Level, Level, Label, Title, Reference, Evidence, Decider, Redraw, Remove, AddIndicator, Renumber, Amend, DropVersion,
            MoveVersion, Period, MoreYears, StratumName, MoveProvince, Override, Incomplete, Quantity, Unit, AddCriterion,
        ]);

    private string Edit(string json, int edits, Action<JsonObject>[] kinds)
    {
        var sound = json;
        for (var i = 0; i < edits; i++)
        {
            var set = JsonNode.Parse(sound)!.AsObject();
            kinds[random.Next(kinds.Length)](set);
            // An edit that the loader refuses is none.
            if (IsSound(set.ToJsonString())) sound = set.ToJsonString();
        }

        return sound;
    }

    private static bool IsSound(string json)
    {
        try
        {
            RuleDocument.Parse("edited", System.Text.Encoding.UTF8.GetBytes(json));
            return true;
        }
        catch (RuleDocumentException)
        {
            return false;
        }
    }

    private void Level(JsonObject set)
    {
        var cells = new List<(JsonObject Row, string Key)>();
        Collect(set["criteria"]!);
        if (cells.Count == 0) return;
        var (row, key) = cells[random.Next(cells.Count)];
        row[key] = row[key] is JsonValue number && number.TryGetValue<decimal>(out var level)
            ? random.Next(8) switch { 0 => null, 1 => "notRequired", _ => Math.Max(0, level + random.Next(-5, 6)) }
            : row[key] is JsonValue judged && judged.TryGetValue<bool>(out _) ? null : row[key] is null ? 7 : null;

        void Collect(JsonNode? node)
        {
            if (node is JsonArray array) foreach (var item in array) Collect(item);
            if (node is not JsonObject entry) return;
            foreach (var (name, value) in entry)
                if (name == "levels" && value is JsonObject levels) cells.AddRange(levels.Select(l => (levels, l.Key)));
                else Collect(value);
        }
    }

    private void Label(JsonObject set) => Version(set)["label"]!["en"] = "label " + random.Next(1000);

    private void Title(JsonObject set) => Criterion(set)["title"]!["en"] = "title " + random.Next(1000);

    private void Reference(JsonObject set) => Requirement(set)["reference"] = "Annex " + random.Next(100);

    private void Note(JsonObject set) => Requirement(set)["note"] = "note " + random.Next(100);

    private void Evidence(JsonObject set) => Requirement(set)["evidence"] = random.Next(2) == 0 ? "confirmed" : "recalled";

    private void Decider(JsonObject set) => Requirement(set)["decidedBy"] = random.Next(2) == 0 ? "province" : "national";

    private void InstrumentTitle(JsonObject set) => set["instruments"]![0]!["title"]!["en"] = "decision " + random.Next(100);

    private void Redraw(JsonObject set)
    {
        var (indicator, versions) = Versions(set);
        var at = random.Next(versions.Count);
        versions[at] = Draw(set).Version((string)indicator["id"]!, (string)versions[at]!["from"]!);
    }

    private void Remove(JsonObject set)
    {
        var indicators = Criterion(set)["indicators"]!.AsArray();
        if (indicators.Count > 1) indicators.RemoveAt(random.Next(indicators.Count));
    }

    private void AddIndicator(JsonObject set)
    {
        var criterion = Criterion(set);
        var id = $"{criterion["number"]}.{random.Next(5, 9)}";
        criterion["indicators"]!.AsArray().Add(new JsonObject
        {
            ["id"] = id, ["versions"] = new JsonArray(Draw(set).Version(id, (string)set["period"]!["from"]!)),
        });
    }

    private void AddCriterion(JsonObject set)
    {
        var number = set["criteria"]!.AsArray().Count + 1;
        set["criteria"]!.AsArray().Add(new JsonObject
        {
            ["number"] = number, ["title"] = RuleDraw.Text($"mới {number}", $"new {number}"), ["incomplete"] = random.Next(2) == 0,
            ["indicators"] = new JsonArray(new JsonObject
            {
                ["id"] = $"{number}.1", ["versions"] = new JsonArray(Draw(set).Version($"{number}.1", (string)set["period"]!["from"]!)),
            }),
        });
    }

    private void Renumber(JsonObject set)
    {
        var (indicator, _) = Versions(set);
        var (old, now) = ((string)indicator["id"]!, ((string)indicator["id"]!).Split('.')[0] + $".{random.Next(9, 13)}");
        var text = indicator.ToJsonString().Replace($"\"{old}", $"\"{now}", StringComparison.Ordinal);
        indicator.ReplaceWith(JsonNode.Parse(text));
    }

    private void Amend(JsonObject set)
    {
        var (_, versions) = Versions(set);
        var copy = versions[^1]!.DeepClone().AsObject();
        copy["from"] = $"2025-{random.Next(1, 13):00}-01";
        versions.Add(copy);
        if (random.Next(2) == 0) copy["instrument"] = "211/X";
    }

    private void DropVersion(JsonObject set)
    {
        var (_, versions) = Versions(set);
        if (versions.Count > 1) versions.RemoveAt(versions.Count - 1);
    }

    private void MoveVersion(JsonObject set)
    {
        var (_, versions) = Versions(set);
        if (versions.Count > 1) versions[^1]!["from"] = $"2024-{random.Next(1, 13):00}-15";
    }

    private void Period(JsonObject set) => set["period"]!["to"] = $"202{random.Next(4, 6)}-06-30";

    private void MoreYears(JsonObject set)
    {
        if (!set.ToJsonString().Contains("byYear", StringComparison.Ordinal))
            set["years"]!["to"] = (int)set["years"]!["to"]! + 1;
    }

    private void StratumName(JsonObject set) => set["strata"]!["all"]![0]!["name"]!["en"] = "column " + random.Next(100);

    private void MoveProvince(JsonObject set)
    {
        var all = set["strata"]!["all"]!.AsArray();
        if (all[random.Next(all.Count)]!["provinces"] is not JsonArray { Count: > 0 } from) return;
        var province = (string)from[0]!;
        from.RemoveAt(0);
        if (random.Next(4) > 0 && all[random.Next(all.Count)]!["provinces"] is JsonArray to) to.Add(province);
    }

    private void Override(JsonObject set)
    {
        if (set["strata"]!["overrides"] is not JsonArray { Count: > 0 } rules) return;
        var rule = rules[random.Next(rules.Count)]!;
        if (random.Next(2) == 0) rule["use"] = (string)set["strata"]!["all"]!.AsArray()[^1]!["code"]!;
        else rule["whenAny"] = new JsonArray("zoneII", "safeZoneInPoorDistrict");
    }

    private void Incomplete(JsonObject set) => Criterion(set)["incomplete"] = random.Next(2) == 0;

    private void Quantity(JsonObject set)
    {
        var version = Version(set);
        if (!version.Remove("quantity")) version["quantity"] = "income-per-person";
    }

    private void Unit(JsonObject set)
    {
        var version = Version(set);
        if (version["unit"] is not null) version["unit"] = random.Next(2) == 0 ? "percentGrowth" : "percent";
    }

    private RequirementDraw Draw(JsonObject set) => new(
        random, [.. set["strata"]!["all"]!.AsArray().Select(s => (string)s!["code"]!)],
        (int)set["years"]!["to"]! - (int)set["years"]!["from"]! + 1, []);

    private JsonObject Criterion(JsonObject set) => Pick(set["criteria"]!);

    private (JsonObject Indicator, JsonArray Versions) Versions(JsonObject set)
    {
        // A criterion may have lost its only indicator's siblings, never its last one.
        var indicator = Pick(Criterion(set)["indicators"]!);
        return (indicator, indicator["versions"]!.AsArray());
    }

    private JsonObject Version(JsonObject set) => Pick(Versions(set).Versions);

    private JsonObject Requirement(JsonObject set)
    {
        var requirement = Version(set)["requirement"]!.AsObject();
        return requirement["parts"] is JsonArray parts && random.Next(2) == 0 ? Pick(parts)["requirement"]!.AsObject() : requirement;
    }

    private JsonObject Pick(JsonNode list) => list.AsArray()[random.Next(list.AsArray().Count)]!.AsObject();
}
