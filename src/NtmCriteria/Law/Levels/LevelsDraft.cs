using System.Collections.Immutable;
using System.Text.Json;
using NodaTime;

namespace NtmCriteria.Law;

/// <summary>Makes a document of levels out of levels that were filled in.</summary>
/// <param name="Id">The id of the new document.</param>
/// <param name="Title">Its title.</param>
/// <param name="Province">The province it speaks for, or null for the whole country.</param>
/// <param name="Period">The days on which its levels hold.</param>
/// <param name="Levels">The levels.</param>
public sealed record LevelsDraft(
    string Id, LocalText Title, string? Province, DateInterval Period, ImmutableArray<FilledLevel> Levels)
{
    /// <summary>Id and number of levels.</summary>
    public override string ToString() => $"{Id}: {Levels.Length} levels";

    /// <summary>The document as JSON, UTF-8; the same draft gives the same bytes on every machine.</summary>
    public byte[] ToJson() => LevelsJson.Write(
        Id, Title, Province, (string.Join("; ", Levels.Select(l => l.Document).Distinct(StringComparer.Ordinal)), EvidenceGrade.Confirmed),
        Period, json =>
        {
            foreach (var level in Levels) Write(json, level);
        });

    private static void Write(Utf8JsonWriter json, FilledLevel level)
    {
        json.WriteStartObject();
        json.WriteString("set", level.SetId);
        json.WriteString("indicator", level.Id);
        if (level.Stratum is not null) json.WriteString("stratum", level.Stratum);
        if (level.Year is { } year) json.WriteNumber("year", year);
        if (level.Level is { } number) json.WriteNumber("level", number);
        else json.WriteBoolean("level", true);
        json.WriteString("document", level.Document);
        json.WriteString("reference", level.Page is null ? level.Article : $"{level.Article}, {level.Page}");
        json.WriteString("evidence", JsonNamingPolicy.CamelCase.ConvertName(level.Evidence.ToString()));
        json.WriteString("checked", Dates.Iso(level.Checked));
        json.WriteEndObject();
    }
}
