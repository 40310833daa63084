using System.Text.Json;
using NtmCriteria.Authoring.Checking;
using NtmCriteria.Authoring.Schema;
using NtmCriteria.Law;

namespace NtmCriteria.Cli;

/// <summary>The documents that a check is asked for: files, folders, and the rules that come with the library.</summary>
/// <param name="Documents">The documents, each once, folders in the order of their names.</param>
/// <param name="PassedOver">JSON files of folders that are no rule documents.</param>
internal sealed record RuleSources(IReadOnlyList<RuleSource> Documents, IReadOnlyList<string> PassedOver)
{
    public const string Builtin = "builtin:";

    // All documents are held while they are checked against one another.
    private const long MaxBytesTogether = 64 << 20;

    private static readonly EnumerationOptions Below = new()
    {
        RecurseSubdirectories = true,
        IgnoreInaccessible = false,
        // A link could lead back up.
        AttributesToSkip = FileAttributes.ReparsePoint | FileAttributes.Hidden,
    };

    /// <summary>Reads what is named; nothing named is the rules of the library.</summary>
    /// <exception cref="Stop">Something cannot be read, or it is too much.</exception>
    public static RuleSources Read(IReadOnlyList<string> names)
    {
        if (names.Count == 0) names = [Builtin];
        var (documents, passedOver) = (new List<RuleSource>(), new List<string>());
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var bytes = 0L;
        foreach (var name in names)
        {
            if (name == Builtin)
            {
                documents.AddRange(RuleCheck.Builtin.Where(d => seen.Add(d.Name)));
                continue;
            }

            var folder = Directory.Exists(name);
            foreach (var file in folder ? Files(name) : [name])
            {
                if (!seen.Add(Path.GetFullPath(file))) continue;
                var document = new RuleSource(file.Replace('\\', '/'), DocumentFile.Read(file));
                if (folder && !IsRules(document.Utf8.Span)) passedOver.Add(document.Name);
                else documents.Add(document);
                bytes += document.Utf8.Length;
                if (bytes > MaxBytesTogether)
                    throw Stop.BadInput("tooLargeTogether", ("most", MaxBytesTogether));
            }
        }

        return new(documents, passedOver);
    }

    private static string[] Files(string folder)
    {
        try
        {
            return Directory.EnumerateFiles(folder, "*.json", Below).Order(StringComparer.Ordinal).ToArray();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw Stop.NoAccess("cannotRead", ("file", folder), ("reason", FileFault.Of(e)));
        }
    }

    /// <summary>Whether a file of a folder means to be a rule document; what is no JSON might.</summary>
    private static bool IsRules(ReadOnlySpan<byte> json)
    {
        if (json is [0xEF, 0xBB, 0xBF, ..]) json = json[3..];
        try
        {
            var reader = new Utf8JsonReader(json);
            if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject) return false;
            while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
            {
                var isSchema = reader.ValueTextEquals("schema"u8);
                reader.Read();
                if (isSchema)
                    return reader.TokenType == JsonTokenType.String && reader.GetString() is { } schema
                        && RuleSchema.Kinds.Any(kind => schema.StartsWith(kind[..(kind.IndexOf('/', StringComparison.Ordinal) + 1)], StringComparison.Ordinal));
                reader.Skip();
            }

            return false;
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            return true;
        }
    }
}
