using System.Text.Json;

namespace NtmCriteria.Cli;

/// <summary>One side of a comparison as the caller names it: a file, a folder, or what comes with the library.</summary>
/// <param name="Name">What the caller wrote.</param>
/// <param name="BuiltinId">The embedded set that is meant, or null.</param>
/// <param name="IsBuiltin">Whether the embedded rules are meant.</param>
/// <param name="Documents">The documents of a file or folder.</param>
internal sealed record ComparedRules(string Name, string? BuiltinId, bool IsBuiltin, IReadOnlyList<RuleDocument> Documents)
{
    private const string Builtin = "builtin:";
    private static readonly string[] Known = ["ntm-criteria-set/1", "ntm-levels/1"];

    public IEnumerable<string> SetIds => IsBuiltin
        ? BuiltinId is null ? [] : [BuiltinId]
        : Documents.Where(d => d.Kind == RuleDocumentKind.CriteriaSet).Select(d => d.Id);

    public bool HasLevels => Documents.Any(d => d.Kind == RuleDocumentKind.Levels);

    /// <summary>The only set that is meant, where it is one.</summary>
    public string? OnlySet => HasLevels || SetIds.Take(2).ToArray() is not [var only] ? null : only;

    /// <exception cref="Stop">It cannot be read, or there is no such set.</exception>
    /// <exception cref="RuleDocumentException">Documents are not sound.</exception>
    public static ComparedRules Read(string name, Host host)
    {
        if (name is "builtin" or Builtin) return new(name, null, true, []);
        if (name.StartsWith(Builtin, StringComparison.Ordinal))
        {
            Choice.KnownSet(RuleBook.National, name[Builtin.Length..]);
            return new(name, name[Builtin.Length..], true, []);
        }

        return new(name, null, false, Directory.Exists(name) ? Folder(name, host) : [RuleDocument.Parse(name, DocumentFile.Read(name))]);
    }

    private static List<RuleDocument> Folder(string folder, Host host)
    {
        var documents = new List<RuleDocument>();
        var problems = new List<RuleProblem>();
        var passed = 0;
        foreach (var file in Files(folder))
        {
            var bytes = DocumentFile.Read(file);
            // A folder of rules holds other tables too: the calendar, recognition, poverty.
            if (SchemaOf(bytes.Span) is { } schema && !Known.Contains(schema, StringComparer.Ordinal))
            {
                passed++;
                continue;
            }

            try
            {
                documents.Add(RuleDocument.Parse(file, bytes));
            }
            catch (RuleDocumentException unsound)
            {
                problems.AddRange(unsound.Problems);
            }
        }

        if (problems.Count > 0) throw new RuleDocumentException([.. problems]);
        if (passed > 0)
            host.Say(passed == 1 ? "oneNotCompared" : "notCompared", ("folder", folder), ("count", passed));
        return documents.Count > 0
            ? documents
            : throw Stop.BadInput("noDocumentIn", ("folder", folder), ("known", new LocalText(string.Join(" hoặc ", Known), string.Join(" or ", Known))));
    }

    private static string[] Files(string folder)
    {
        try
        {
            return [.. Directory.GetFiles(folder, "*.json", SearchOption.AllDirectories).Order(StringComparer.Ordinal)];
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw Stop.NoAccess("cannotRead", ("file", folder), ("reason", FileFault.Of(e)));
        }
    }

    /// <summary>The schema that a document names; null where it is no JSON object or names none: the reader says what is wrong.</summary>
    private static string? SchemaOf(ReadOnlySpan<byte> utf8)
    {
        if (utf8 is [0xEF, 0xBB, 0xBF, ..]) utf8 = utf8[3..];
        var reader = new Utf8JsonReader(utf8);
        try
        {
            while (reader.Read())
            {
                if (reader.TokenType != JsonTokenType.PropertyName || reader.CurrentDepth != 1) continue;
                var isSchema = reader.ValueTextEquals("schema");
                reader.Read();
                if (isSchema) return reader.TokenType == JsonTokenType.String ? reader.GetString() : null;
                reader.Skip();
            }
        }
        catch (JsonException)
        {
            return null;
        }

        return null;
    }
}
