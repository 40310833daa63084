using System.Collections.Immutable;
using System.Text.Json;
using NodaTime;
using NtmCriteria.Law;

namespace NtmCriteria.Authoring.Limits;

/// <summary>A rule document of limits, to be added to a book beside the national rules.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Period">The days on which the versions of its indicators hold.</param>
/// <param name="Levels">The limits of each level.</param>
public sealed record LimitDraft(string Id, DateInterval Period, ImmutableArray<ImmutableArray<DerivedLimit>> Levels)
{
    private readonly EquatableArray<ImmutableArray<DerivedLimit>> levels = Levels;

    /// <summary>The limits of each level.</summary>
    public ImmutableArray<ImmutableArray<DerivedLimit>> Levels { get => levels; init => levels = value; }

    private static readonly LocalText Title = new(
        "Giới hạn của các mức, rút ra từ kết quả đã công bố", "Limits of levels, from published outcomes");

    /// <summary>The document as JSON, UTF-8; the same draft gives the same bytes on every machine.</summary>
    public byte[] ToJson() => LevelsJson.Write(
        Id, Title, null, ("published outcomes", EvidenceGrade.Inferred), Period, null, json =>
        {
            foreach (var level in Levels) Write(json, level);
        });

    private static void Write(Utf8JsonWriter json, ImmutableArray<DerivedLimit> level)
    {
        var cell = level[0];
        json.WriteStartObject();
        json.WriteString("set", cell.SetId);
        json.WriteString("indicator", cell.IndicatorId);
        json.WriteString("stratum", cell.Stratum);
        if (cell.Year is { } year) json.WriteNumber("year", year);
        json.WriteStartObject("level");
        json.WriteNull("value");
        json.WriteStartArray("limits");
        foreach (var derived in level) Write(json, derived.Limit);
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteString("reference", "published outcomes, each with its own source");
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, LevelLimit limit)
    {
        json.WriteStartObject();
        json.WriteString("bound", Words.Bound[(int)limit.Bound]);
        json.WriteNumber("value", limit.Value);
        if (limit.DividedBy != 1) json.WriteNumber("dividedBy", limit.DividedBy);
        json.WriteString("basis", Words.Basis[(int)limit.Basis]);
        json.WriteString("place", limit.Place);
        json.WriteString("outcome", limit.Outcome);
        json.WriteString("reference", limit.Reference);
        if (limit.Year is { } year) json.WriteNumber("year", year);
        if (limit.IsWeak) json.WriteBoolean("weak", true);
        if (limit.Note is { } note) json.WriteString("note", note);
        json.WriteEndObject();
    }

    /// <summary>Id and number of levels.</summary>
    public override string ToString() => $"{Id}: limits of {Levels.Length} levels";
}
