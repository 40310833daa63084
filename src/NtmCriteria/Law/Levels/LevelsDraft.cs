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
    private readonly EquatableArray<FilledLevel> levels = Levels;

    /// <summary>The levels.</summary>
    public ImmutableArray<FilledLevel> Levels { get => levels; init => levels = value; }

    /// <summary>Id and number of levels.</summary>
    public override string ToString() => $"{Id}: {Levels.Length} levels";

    /// <summary>The document as JSON, UTF-8; the same draft gives the same bytes on every machine.</summary>
    public byte[] ToJson() => LevelsJson.Write(
        Id, Title, Province, (string.Join("; ", Levels.Select(l => l.Document).Distinct(StringComparer.Ordinal)), EvidenceGrade.Confirmed),
        Period, OneSigning(Levels), json =>
        {
            var signing = OneSigning(Levels);
            foreach (var level in Levels) Write(json, level, signing);
        });

    // Levels of several documents have no one day of signing: each line keeps its own.
    private static LocalDate? OneSigning(ImmutableArray<FilledLevel> levels) =>
        levels.Select(l => l.Document).Distinct(StringComparer.Ordinal).Count() == 1
            ? levels.Select(l => l.SignedOn).FirstOrDefault(day => day is not null) : null;

    private static void Write(Utf8JsonWriter json, FilledLevel level, LocalDate? signing)
    {
        json.WriteStartObject();
        json.WriteString("set", level.SetId);
        json.WriteString("indicator", level.Id);
        if (level.Stratum is not null) json.WriteString("stratum", level.Stratum);
        if (level.Zone is { } zone) json.WriteString("zone", Words.Zone[(int)zone]);
        if (level.Days is { } days)
        {
            json.WriteString("from", Dates.Iso(days.Start));
            json.WriteString("to", Dates.Iso(days.End));
        }

        if (level.Year is { } year) json.WriteNumber("year", year);
        if (level.Level is { } number) json.WriteNumber("level", number);
        else json.WriteBoolean("level", true);
        json.WriteString("document", level.Document);
        json.WriteString("reference", level.Page is null ? level.Article : $"{level.Article}, {level.Page}");
        json.WriteString("evidence", JsonNamingPolicy.CamelCase.ConvertName(level.Evidence.ToString()));
        json.WriteString("checked", Dates.Iso(level.Checked));
        if (level.SignedOn is { } signed && signed != signing) json.WriteString("note", $"Signed on {Dates.Iso(signed)}.");
        json.WriteEndObject();
    }
}
