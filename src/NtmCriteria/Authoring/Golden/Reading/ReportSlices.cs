using System.Text.Json;
using NtmCriteria.Law;

namespace NtmCriteria.Authoring.Golden;

/// <summary>
/// A report cut into the bytes of its members and results: a report of a whole province is read one result at a time.
/// </summary>
internal sealed class ReportSlices
{
    private readonly string name;
    private readonly Dictionary<string, ReportSlice> members = new(StringComparer.Ordinal);

    private ReportSlices(string name) => this.name = name;

    public List<ReportSlice> Results { get; } = [];

    public static ReportSlices Of(string name, ReadOnlyMemory<byte> utf8)
    {
        if (utf8.Span is [0xEF, 0xBB, 0xBF, ..]) utf8 = utf8[3..];
        var slices = new ReportSlices(name);
        try
        {
            slices.Cut(utf8);
        }
        catch (JsonException wrong)
        {
            throw Problem(name, (int)(wrong.LineNumber ?? 0) + 1, "$", "reportNotJson");
        }
        catch (InvalidOperationException)
        {
            // A key with half of a surrogate pair cannot be compared.
            throw Problem(name, 1, "$", "reportNotUnicode");
        }

        return slices.members.ContainsKey("results")
            ? slices
            : throw Problem(name, 1, "$", "reportWithoutResults");
    }

    public bool Has(string key) => members.ContainsKey(key);

    /// <exception cref="RuleDocumentException">The member is not there, or not of this shape.</exception>
    public T Value<T>(string key, Func<DocumentReader, JsonEntry, T> read) => members.TryGetValue(key, out var slice)
        ? slice.Read(read)
        : throw Problem(name, 1, "$", "reportWithoutInputs", ("key", key));

    public static RuleDocumentException Problem(
        string name, int line, string path, string text, params ReadOnlySpan<(string Name, object? Value)> values) =>
        RuleProblem.One(name, line, 1, path, ProblemCode.Structure, ProblemTexts.Fill(text, values));

    private void Cut(ReadOnlyMemory<byte> utf8)
    {
        var reader = new Utf8JsonReader(utf8.Span, new() { MaxDepth = 64 });
        if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject) throw new JsonException();
        var (line, counted) = (1, 0);
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var key = "";
            foreach (var known in new[] { "schema", "library", "data", "rules", "asked", "results" })
                if (reader.ValueTextEquals(known))
                    key = known;
            reader.Read();
            var start = (int)reader.TokenStartIndex;
            if (key == "results" && reader.TokenType == JsonTokenType.StartArray)
            {
                while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
                {
                    var from = (int)reader.TokenStartIndex;
                    reader.Skip();
                    Results.Add(Slice(from, (int)reader.BytesConsumed, $"$.results[{DocumentReader.Number(Results.Count)}]"));
                }
            }
            else
            {
                reader.Skip();
            }

            if (key.Length > 0) members[key] = Slice(start, (int)reader.BytesConsumed, "$." + key);
        }

        // Whatever follows the document is no part of it.
        while (reader.Read())
        {
        }

        ReportSlice Slice(int from, int to, string path)
        {
            if (from >= counted)
            {
                line += utf8.Span[counted..from].Count((byte)'\n');
                counted = from;
            }

            return new(name, utf8[from..to], line, path);
        }
    }
}

/// <summary>Some bytes of a report, with the place where they stand.</summary>
internal sealed record ReportSlice(string Name, ReadOnlyMemory<byte> Bytes, int Line, string Path)
{
    /// <summary>Reads the value; problems are told at their place in the whole report.</summary>
    public T Read<T>(Func<DocumentReader, JsonEntry, T> read)
    {
        try
        {
            var reader = new DocumentReader(Name, Bytes);
            return read(reader, reader.Root);
        }
        catch (RuleDocumentException wrong)
        {
            throw new RuleDocumentException(
                [.. wrong.Problems.Select(p => p with { Line = p.Line + Line - 1, Path = Path + p.Path[1..] })]);
        }
    }
}
