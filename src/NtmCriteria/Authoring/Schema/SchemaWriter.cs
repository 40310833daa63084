using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using NtmCriteria.Law;

namespace NtmCriteria.Authoring.Schema;

/// <summary>Writes shapes as a JSON Schema: named shapes become definitions, in the order in which they are met.</summary>
internal sealed class SchemaWriter
{
    private readonly List<ValueShape> definitions = [];

    public string Write(string kind, IObjectShape root)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(
                   bytes, new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            json.WriteStartObject();
            json.WriteString("$schema", "http://json-schema.org/draft-07/schema#");
            // A name, not an address: nothing is fetched.
            json.WriteString("$id", "urn:ntm-criteria:" + kind.Replace('/', ':'));
            json.WriteString("title", SchemaTexts.Get(root.Name!));
            Object(json, root);
            json.WriteStartObject("definitions");
            // The list grows while definitions name further ones.
            for (var i = 0; i < definitions.Count; i++)
            {
                json.WriteStartObject(definitions[i].Name!);
                Content(json, definitions[i]);
                json.WriteEndObject();
            }

            json.WriteEndObject();
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(bytes.ToArray()) + "\n";
    }

    private void Object(Utf8JsonWriter json, IObjectShape shape)
    {
        json.WriteString("type", "object");
        Words(json, "required", [.. shape.Members.Where(m => m.Required).Select(m => m.Key)]);
        json.WriteBoolean("additionalProperties", false);
        json.WriteStartObject("properties");
        foreach (var member in shape.Members)
        {
            json.WriteStartObject(member.Key);
            json.WriteString("description", SchemaTexts.Get(shape.Name!, member.Key));
            Value(json, member.Value, beside: true);
            json.WriteEndObject();
        }

        json.WriteEndObject();
        if (shape.OneOf.Length > 0) OneOf(json, shape.OneOf);
        if (shape.Cases is { } cases) Cases(json, cases);
    }

    private static void OneOf(Utf8JsonWriter json, string[] keys)
    {
        json.WriteStartArray("oneOf");
        foreach (var key in keys)
        {
            json.WriteStartObject();
            Words(json, "required", [key]);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Cases(Utf8JsonWriter json, ShapeCases cases)
    {
        var all = cases.All.SelectMany(c => c.Keys).Distinct(StringComparer.Ordinal).ToArray();
        json.WriteStartArray("allOf");
        foreach (var own in cases.All)
        {
            json.WriteStartObject();
            json.WriteStartObject("if");
            json.WriteStartObject("properties");
            json.WriteStartObject(cases.Key);
            Words(json, "enum", own.Words);
            json.WriteEndObject();
            json.WriteEndObject();
            json.WriteEndObject();
            json.WriteStartObject("then");
            if (own.OnlyOne) OneOf(json, own.Keys);
            else Words(json, "required", own.Keys);
            json.WriteStartObject("properties");
            foreach (var other in all.Except(own.Keys, StringComparer.Ordinal)) json.WriteBoolean(other, false);
            json.WriteEndObject();
            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    // Where other keywords stand in the object, a bare reference would hide them in draft-07.
    private void Value(Utf8JsonWriter json, ValueShape shape, bool beside = false)
    {
        if (shape is ILaterShape later) shape = later.Shape;
        if (shape.Name is not { } name)
        {
            Content(json, shape);
            return;
        }

        if (definitions.TrueForAll(d => d.Name != name)) definitions.Add(shape);
        if (beside) json.WriteStartArray("allOf");
        if (beside) json.WriteStartObject();
        json.WriteString("$ref", "#/definitions/" + name);
        if (beside) json.WriteEndObject();
        if (beside) json.WriteEndArray();
    }

    private void Content(Utf8JsonWriter json, ValueShape shape)
    {
        switch (shape)
        {
            case IObjectShape entry: Object(json, entry); break;
            case ITextShape text: Text(json, text); break;
            case INumberShape number:
                json.WriteString("type", number.IsWhole ? "integer" : "number");
                if (number.Minimum is { } least) json.WriteNumber("minimum", least);
                if (number.Above is { } above) json.WriteNumber("exclusiveMinimum", above);
                break;
            case FlagShape: json.WriteString("type", "boolean"); break;
            case NothingShape: json.WriteString("type", "null"); break;
            case IWordShape words: Words(json, "enum", words.Words.Where(w => w.Length > 0)); break;
            case IListShape list: List(json, list); break;
            case IMapShape map:
                json.WriteString("type", "object");
                if (map.AtLeast > 0) json.WriteNumber("minProperties", map.AtLeast);
                if (map.Alone is { } alone) Alone(json, alone);
                json.WriteStartObject("additionalProperties");
                Value(json, map.Item);
                json.WriteEndObject();
                break;
            case CellShape cell: Cell(json, cell); break;
            case IChoiceShape choice: Choice(json, choice); break;
            default: throw new NotSupportedException(shape.GetType().Name);
        }
    }

    private void Choice(Utf8JsonWriter json, IChoiceShape choice)
    {
        json.WriteStartArray("anyOf");
        foreach (var option in choice.Options)
        {
            json.WriteStartObject();
            Value(json, option);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Text(Utf8JsonWriter json, ITextShape text)
    {
        if (text.Words.Count > 0)
        {
            Words(json, "enum", text.Words);
            return;
        }

        json.WriteString("type", "string");
        if (text.Format is { } format) json.WriteString("format", format);
        if (text.Pattern is { } pattern) json.WriteString("pattern", pattern);
    }

    private static void Alone(Utf8JsonWriter json, string key)
    {
        json.WriteStartObject("if");
        Words(json, "required", [key]);
        json.WriteEndObject();
        json.WriteStartObject("then");
        json.WriteNumber("maxProperties", 1);
        json.WriteEndObject();
    }

    private void List(Utf8JsonWriter json, IListShape list)
    {
        json.WriteString("type", "array");
        if (list.AtLeast > 0) json.WriteNumber("minItems", list.AtLeast);
        if (list.AtMost < int.MaxValue) json.WriteNumber("maxItems", list.AtMost);
        json.WriteStartObject("items");
        Value(json, list.Item);
        json.WriteEndObject();
    }

    private void Cell(Utf8JsonWriter json, CellShape cell)
    {
        json.WriteStartArray("anyOf");
        json.WriteStartObject();
        json.WriteString("type", "number");
        json.WriteNumber("minimum", 0);
        json.WriteEndObject();
        json.WriteStartObject();
        json.WriteStartArray("enum");
        json.WriteNullValue();
        json.WriteBooleanValue(true);
        json.WriteStringValue(CellShape.NotRequired);
        foreach (var rating in CellShape.Ratings.Where(r => r.Length > 0)) json.WriteStringValue(rating);
        json.WriteEndArray();
        json.WriteEndObject();
        if (!cell.IsValue)
        {
            json.WriteStartObject();
            Value(json, CellShape.Graded);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Words(Utf8JsonWriter json, string key, IEnumerable<string> words)
    {
        json.WriteStartArray(key);
        foreach (var word in words) json.WriteStringValue(word);
        json.WriteEndArray();
    }
}
