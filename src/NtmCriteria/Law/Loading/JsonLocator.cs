using System.Globalization;
using System.Text;
using System.Text.Json;

namespace NtmCriteria;

/// <summary>Finds the line on which a JSON path stands. Used only once something is wrong.</summary>
internal static class JsonLocator
{
    /// <summary>The line of a path, or of the nearest ancestor that exists; from 1.</summary>
    public static int LineOf(ReadOnlySpan<byte> json, string path)
    {
        var best = 1;
        var bestLength = 0;
        try
        {
            var reader = new Utf8JsonReader(json, new() { MaxDepth = 64 });
            var frames = new Stack<(string Path, int Index)>();
            var current = "$";
            while (reader.Read())
            {
                if (reader.TokenType == JsonTokenType.PropertyName)
                {
                    current = $"{frames.Peek().Path}.{reader.GetString()}";
                }
                else if (reader.TokenType is JsonTokenType.EndObject or JsonTokenType.EndArray)
                {
                    frames.Pop();
                    continue;
                }
                else
                {
                    if (frames.TryPeek(out var frame) && frame.Index >= 0)
                    {
                        frames.Pop();
                        frames.Push((frame.Path, frame.Index + 1));
                        current = string.Create(CultureInfo.InvariantCulture, $"{frame.Path}[{frame.Index}]");
                    }

                    if (reader.TokenType == JsonTokenType.StartObject) frames.Push((current, -1));
                    else if (reader.TokenType == JsonTokenType.StartArray) frames.Push((current, 0));
                }

                if (current.Length > bestLength && IsPrefix(current, path))
                {
                    best = LineAt(json, (int)reader.TokenStartIndex);
                    bestLength = current.Length;
                    if (current.Length == path.Length) return best;
                }
            }
        }
        catch (JsonException)
        {
            // The document breaks off before the place: the nearest ancestor is the best answer.
        }

        return best;
    }

    private static bool IsPrefix(string prefix, string path) =>
        path.StartsWith(prefix, StringComparison.Ordinal)
        && (path.Length == prefix.Length || path[prefix.Length] is '.' or '[');

    private static int LineAt(ReadOnlySpan<byte> json, int offset) => 1 + json[..offset].Count((byte)'\n');

    /// <summary>A JSON path with names in brackets written with dots, as the rest of the library writes paths.</summary>
    public static string Tidy(string? path)
    {
        if (string.IsNullOrEmpty(path)) return "$";
        var tidy = new StringBuilder(path.Length);
        for (var i = 0; i < path.Length; i++)
        {
            if (path[i] == '[' && i + 1 < path.Length && path[i + 1] == '\'')
            {
                var end = path.IndexOf("']", i + 2, StringComparison.Ordinal);
                if (end > 0)
                {
                    tidy.Append('.').Append(path, i + 2, end - i - 2);
                    i = end + 1;
                    continue;
                }
            }

            tidy.Append(path[i]);
        }

        return tidy.ToString();
    }
}
