using NtmCriteria.Units;

namespace NtmCriteria.Law;

/// <summary>The calendar document: which set governs a level and tier on which days, or why none does.</summary>
internal sealed record CalendarDocument(string Schema, PeriodDocument Period, List<CalendarLineDocument> Lines)
{
    public static CalendarDocument Read(DocumentReader reader)
    {
        var calendar = reader.Of(CalendarSchema.Calendar);
        return new(
            reader.Text(calendar["schema"]), SetShape.Period(reader, calendar["period"]),
            SetShape.Each(reader, calendar["lines"], Line));
    }

    private static CalendarLineDocument Line(DocumentReader reader, JsonEntry entry) => new(
        (Level)reader.Word(entry["level"], Words.Level), (Tier)reader.Word(entry["tier"], Words.Tier),
        SetShape.Each(reader, entry["entries"], Entry));

    private static CalendarEntryDocument Entry(DocumentReader reader, JsonEntry entry) => new(
        reader.Text(entry["from"]), reader.Text(entry["to"]), reader.Text(entry["reference"]),
        reader.OptionalText(entry, "set"),
        entry.Find("reason") is { } reason ? (NoSetReason)reader.Word(reason, Words.NoSet) : null,
        (EvidenceGrade)reader.Word(entry["evidence"], Words.Evidence));
}

internal sealed record CalendarLineDocument(Level Level, Tier Tier, List<CalendarEntryDocument> Entries);

internal sealed record CalendarEntryDocument(
    string From, string To, string Reference, string? Set, NoSetReason? Reason, EvidenceGrade Evidence);
