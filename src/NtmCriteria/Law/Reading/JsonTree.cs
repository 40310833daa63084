using System.Text;
using System.Text.Json;
using System.Text.Unicode;

namespace NtmCriteria.Law;

/// <summary>Reads the bytes of a document into entries; refuses what is no sound JSON.</summary>
/// <remarks>
/// Written by hand over the token reader: binding through generated metadata took some 250 ms of a cold start, and
/// could not say on which line a wrong value stands.
/// </remarks>
internal static class JsonTree
{
    // Rule documents nest a dozen levels; a limit of its own keeps hostile input from exhausting the stack.
    public const int MaxDepth = 24;

    // Forty times the largest document that comes with the library. Each value takes some 70 bytes while it is read.
    public const int MaxBytes = 4 << 20;

    /// <summary>The root entry.</summary>
    /// <param name="name">The document's name for messages.</param>
    /// <param name="json">Its bytes, without a byte order mark.</param>
    /// <param name="options">How it is written, where a caller has its own rules for that and for its length; null: strictly.</param>
    /// <exception cref="RuleDocumentException">It is no JSON, too deep, not UTF-8, or repeats a key.</exception>
    public static JsonEntry Read(string name, ReadOnlySpan<byte> json, JsonReaderOptions? options = null)
    {
        if (options is null && json.Length > MaxBytes)
            throw Problem(name, [], 0, "$", ProblemCode.TooLarge, "tooLarge", ("most", MaxBytes));
        if (!Utf8.IsValid(json)) throw Problem(name, json, FirstInvalid(json), "$", ProblemCode.Unreadable, "notUtf8");
        var reader = new Utf8JsonReader(json, new()
        {
            MaxDepth = MaxDepth * 2,
            AllowTrailingCommas = options?.AllowTrailingCommas ?? false,
            CommentHandling = options?.CommentHandling ?? JsonCommentHandling.Disallow,
        });
        JsonEntry? root = null;
        JsonEntry? current = null;
        try
        {
            var keysOfOpen = new Stack<HashSet<string>>();
            string? key = null;
            var start = 0;
            while (reader.Read())
            {
                if (reader.TokenType == JsonTokenType.PropertyName)
                {
                    (key, start) = (reader.GetString()!, (int)reader.TokenStartIndex);
                    if (!keysOfOpen.Peek().Add(key))
                        throw Problem(
                            name, json, start, $"{current!.Path}.{key}", ProblemCode.Unreadable, "repeatedKey", ("key", key));
                    continue;
                }

                if (reader.TokenType is JsonTokenType.EndObject or JsonTokenType.EndArray)
                {
                    keysOfOpen.Pop();
                    current = current!.Parent;
                    continue;
                }

                var entry = Entry(ref reader, current, key, key is null ? (int)reader.TokenStartIndex : start);
                root ??= entry;
                current?.Add(entry);
                key = null;
                if (entry.Kind is not (JsonKind.Object or JsonKind.Array)) continue;
                if (keysOfOpen.Count == MaxDepth)
                    throw Problem(name, json, entry.Offset, "$", ProblemCode.TooLarge, "tooDeep");
                keysOfOpen.Push(new(StringComparer.Ordinal));
                current = entry;
            }
        }
        catch (JsonException wrong)
        {
            var (line, position) = ((int)(wrong.LineNumber ?? 0), (int)(wrong.BytePositionInLine ?? 0));
            throw RuleProblem.One(
                name, line + 1, Column(json, line, position), current?.Path ?? "$", ProblemCode.Unreadable,
                ProblemTexts.Fill("notJson", [("reason", Reason(wrong))]));
        }
        catch (InvalidOperationException)
        {
            // A text with half of a surrogate pair cannot be transcoded.
            throw Problem(name, json, (int)reader.TokenStartIndex, current?.Path ?? "$", ProblemCode.Unreadable, "notUnicode");
        }

        return root!;
    }

    // The JSON reader counts bytes.
    private static int Column(ReadOnlySpan<byte> json, int line, int position)
    {
        for (; line > 0 && json.IndexOf((byte)'\n') is >= 0 and var end; line--) json = json[(end + 1)..];
        return Encoding.UTF8.GetCharCount(json[..Math.Min(position, json.Length)]) + 1;
    }

    private static RuleDocumentException Problem(
        string name, ReadOnlySpan<byte> json, int offset, string path, string code, string text,
        params ReadOnlySpan<(string Name, object? Value)> values)
    {
        var (line, column) = new LineIndex(json[..offset]).At(json, offset);
        return RuleProblem.One(name, line, column, path, code, ProblemTexts.Fill(text, values));
    }

    private static JsonEntry Entry(ref Utf8JsonReader reader, JsonEntry? parent, string? key, int offset) =>
        reader.TokenType switch
        {
            JsonTokenType.StartObject => new(parent, key, offset, JsonKind.Object, null),
            JsonTokenType.StartArray => new(parent, key, offset, JsonKind.Array, null),
            JsonTokenType.String => new(parent, key, offset, JsonKind.Text, reader.GetString()),
            JsonTokenType.Number => new(parent, key, offset, JsonKind.Number, Encoding.ASCII.GetString(reader.ValueSpan)),
            JsonTokenType.True => new(parent, key, offset, JsonKind.True, null),
            JsonTokenType.False => new(parent, key, offset, JsonKind.False, null),
            _ => new(parent, key, offset, JsonKind.Null, null),
        };

    /// <summary>The reason alone: the reader appends its own count of lines, from 0, and advice on its options.</summary>
    private static string Reason(JsonException wrong)
    {
        if (wrong.Message.StartsWith("Expected depth to be zero", StringComparison.Ordinal)) return "the document breaks off";
        var reason = wrong.Message;
        foreach (var appended in new[] { " LineNumber: ", " Change the reader options", " which is not supported in this mode" })
            if (reason.IndexOf(appended, StringComparison.Ordinal) is > 0 and var end)
                reason = reason[..end];
        return reason.TrimEnd('.', ' ');
    }

    private static int FirstInvalid(ReadOnlySpan<byte> json)
    {
        Utf8.ToUtf16(json, new char[json.Length], out var read, out _, replaceInvalidSequences: false);
        return read;
    }
}
