using System.Text.Json;
using NodaTime;
using NtmCriteria.Law;

namespace NtmCriteria;

/// <summary>
/// The JSON of an observation: a number, true or false, or the text of its cell; an object around that where a day or
/// evidence is told.
/// </summary>
internal sealed class ObservationJson : Shape<Observation>, IChoiceShape
{
    public static readonly ObservationJson Shape = new();

    private static readonly ValueOnly Value = new();

    private static readonly ObjectShape<Observation> Noted = new("observation", o =>
    {
        var (value, on, evidence) = (o.Needs("value", Value), o.Maybe("on", DataValues.Day), o.Maybe("evidence", Values.Text));
        return o.IsBlank ? value : value with { On = on, Evidence = evidence };
    });

    private ObservationJson()
    {
        Name = "observed";
    }

    public IReadOnlyList<ValueShape> Options => [Value, Noted];

    public override Observation Read(DocumentReader reader, JsonEntry entry) =>
        (entry.Kind == JsonKind.Object ? Noted : (Shape<Observation>)Value).Read(reader, entry);

    public static void Write(Utf8JsonWriter json, Observation observation)
    {
        if (observation is { On: null, Evidence: null })
        {
            WriteValue(json, observation);
            return;
        }

        json.WriteStartObject();
        json.WritePropertyName("value");
        WriteValue(json, observation);
        json.Maybe("on", observation.On);
        json.Maybe("evidence", observation.Evidence);
        json.WriteEndObject();
    }

    private static void WriteValue(Utf8JsonWriter json, Observation observation)
    {
        switch (observation)
        {
            case Measured measured: json.WriteNumberValue(measured.Value); break;
            case MeasuredRatio ratio: ValueJson.Write(json, ratio.Value); break;
            case Bounded bounded: ValueJson.Write(json, bounded.Value); break;
            case Judged judged: json.WriteBooleanValue(judged.Met); break;
            case Graded graded when !Enum.IsDefined(graded.Grade): throw DataWriter.Unwritable(graded.Grade, "grade");
            default: json.WriteStringValue(observation.ToCell()); break;
        }
    }

    /// <summary>The value alone. A text is first read digit for digit, then as any cell of a table.</summary>
    private sealed class ValueOnly : Shape<Observation>, IChoiceShape
    {
        public IReadOnlyList<ValueShape> Options => [DataValues.Decimal, Values.Flag, Values.Filled];

        public override Observation Read(DocumentReader reader, JsonEntry entry) => entry.Kind switch
        {
            JsonKind.True or JsonKind.False => new Judged(entry.Kind == JsonKind.True),
            JsonKind.Number => new Measured(DataValues.Decimal.Read(reader, entry)),
            JsonKind.Text when ExactTexts.TryRatio(entry.Text!, out var ratio) => new MeasuredRatio(ratio),
            JsonKind.Text when ExactTexts.TryBound(entry.Text!, out var bound) => new Bounded(bound),
            JsonKind.Text when ObservationCell.TryRead(entry.Text, NumberStyle.Invariant, out var observation, out _)
                && observation is not null => observation,
            _ => throw reader.Wrong(entry, "anObservationValue"),
        };
    }
}

/// <summary>An observation of one kind.</summary>
/// <param name="kind">The problem text that names the kind.</param>
internal sealed class KindOfObservation<T>(string kind) : Shape<T>, ILaterShape where T : Observation
{
    public ValueShape Shape => ObservationJson.Shape;

    public override T Read(DocumentReader reader, JsonEntry entry) => ObservationJson.Shape.Read(reader, entry) as T
        ?? throw reader.Problem(
            entry, ProblemCode.Structure, "wrongValue", ("given", entry),
            ("expected", ProblemTexts.Fill("anObservationOfKind", [("kind", ProblemTexts.All[kind])])));
}
