using System.Text.Json.Serialization;

namespace NtmCriteria;

// The shape of a document of levels: of one province, or (without a province) levels that fill the national tables.
internal sealed record LevelsDocument(
    string Schema, string Id, LocalText Title, InstrumentDocument Instrument, PeriodDocument Period,
    List<LevelDocument> Levels)
{
    [JsonPropertyName("$schema")]
    public string? SchemaReference { get; init; }

    public string? Province { get; init; }

    public bool? Example { get; init; }

    public List<SetDocument>? Sets { get; init; }
}

internal sealed record LevelDocument(string Set, string Indicator, CellDocument Level, string Reference)
{
    public string? Document { get; init; }

    public string? Stratum { get; init; }

    public Zone? Zone { get; init; }

    public int? Year { get; init; }

    public EvidenceGrade? Evidence { get; init; }

    public string? Note { get; init; }

    public string? Checked { get; init; }
}
