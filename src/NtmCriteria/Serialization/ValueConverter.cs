using System.Text.Json;
using System.Text.Json.Serialization;
using NtmCriteria.Law;

namespace NtmCriteria.Serialization;

/// <summary>Reads and writes the values of one type; what is wrong with a text is told by its place.</summary>
internal abstract class ValueConverter<T>(string name) : JsonConverter<T>
{
    public sealed override T? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var start = reader;
        var slice = ValueSlice.Cut(ref reader);
        try
        {
            return Read(name, slice.Utf8, start.CurrentState.Options);
        }
        catch (RuleDocumentException wrong)
        {
            var problem = slice.At(wrong.Problems, start, wrong);
            // Of a value inside another one the serializer tells the line from where its reader stands.
            var offset = slice.Offset(wrong.Problems[0]);
            reader = start;
            while (reader.TokenStartIndex - start.TokenStartIndex < offset && reader.Read())
            {
            }

            throw problem;
        }
    }

    protected abstract T Read(string document, ReadOnlyMemory<byte> utf8, JsonReaderOptions options);
}

/// <summary>Values whose texts have a shape.</summary>
/// <param name="name">The kind of the document, or a word for the value, for messages.</param>
/// <param name="shape">What they may hold.</param>
/// <param name="write">Writes one.</param>
internal sealed class ShapedConverter<T>(string name, Shape<T> shape, Action<Utf8JsonWriter, T> write) : ValueConverter<T>(name)
{
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => write(writer, value);

    protected override T Read(string document, ReadOnlyMemory<byte> utf8, JsonReaderOptions options)
    {
        var reader = new DocumentReader(document, utf8, options);
        // A document of a later version differs in its keys too: that it is one must be said first.
        if (reader.Schema() is { } schema && schema != document && document.Contains('/', StringComparison.Ordinal))
            throw reader.Problem(
                reader.Root["schema"], ProblemCode.Kind, "unknownKind", ("given", schema), ("known", document));
        var value = reader.Read(shape);
        reader.Finish();
        return value;
    }
}
