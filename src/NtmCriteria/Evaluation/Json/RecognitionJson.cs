using System.Text.Json;
using NtmCriteria.Law;

namespace NtmCriteria;

/// <summary>The JSON of a decision that recognised a commune.</summary>
internal static class RecognitionJson
{
    public static readonly ObjectShape<Recognition> Shape = new("recognised", o =>
    {
        var recognition = new Recognition(
            o.Needs("tier", DataValues.TierOrNone), o.Needs("year", Values.Whole), o.Maybe("decision", Values.Text),
            o.Maybe("date", DataValues.Day), o.Maybe("authority", Values.Text), o.Maybe("set", Values.Text))
        {
            NotLaterThan = o.Maybe("notLaterThan", DataValues.Day),
        };
        return o.Maybe("effective", DataValues.Day) is { } effective ? recognition with { Effective = effective } : recognition;
    });

    public static void Write(Utf8JsonWriter json, Recognition recognition)
    {
        json.WriteStartObject();
        json.Word("tier", Words.TierOrNone, (int)recognition.Tier, nameof(Tier));
        json.WriteNumber("year", recognition.Year);
        json.Maybe("decision", recognition.Decision);
        json.Maybe("date", recognition.Date);
        json.Maybe("authority", recognition.Authority);
        json.Maybe("set", recognition.SetId);
        json.Maybe("notLaterThan", recognition.NotLaterThan);
        // It follows the date unless the decision names another day.
        if (recognition.Effective != recognition.Date) json.Maybe("effective", recognition.Effective);
        json.WriteEndObject();
    }
}
