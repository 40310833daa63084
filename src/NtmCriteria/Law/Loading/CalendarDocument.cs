namespace NtmCriteria;

/// <summary>The calendar document: which set governs a level and tier on which days, or why none does.</summary>
internal sealed record CalendarDocument(string Schema, PeriodDocument Period, List<CalendarLineDocument> Lines)
{
    [System.Text.Json.Serialization.JsonPropertyName("$schema")]
    public string? SchemaReference { get; init; }
}

internal sealed record CalendarLineDocument(Level Level, Tier Tier, List<CalendarEntryDocument> Entries);

internal sealed record CalendarEntryDocument(string From, string To, EvidenceGrade Evidence, string Reference)
{
    public string? Set { get; init; }

    public NoSetReason? Reason { get; init; }
}
