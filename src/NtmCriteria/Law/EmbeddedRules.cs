using System.Collections.Immutable;
using System.Text;

namespace NtmCriteria.Law;

/// <summary>The rule documents that come with the library.</summary>
internal static class EmbeddedRules
{
    private const string Root = "rules/";

    // Small tables beside the sets: recognition, zones, OCOP.
    private const string Tables = "tables";

    public static RuleBook Load()
    {
        var calendar = CalendarReader.Read("builtin:calendar", Read("rules/calendar.json"));
        var definitions = new Dictionary<string, Lazy<SetDefinition>>(StringComparer.Ordinal);
        foreach (var name in typeof(EmbeddedRules).Assembly.GetManifestResourceNames())
            if (SetIdOf(name) is { } id)
                definitions.Add(id, new(() => SetReader.Read($"builtin:{id}", Read(name))));
        return new(calendar, definitions, Hash) { DataVersion = Version };
    }

    /// <summary>Every document under the path it has in the repository.</summary>
    public static ImmutableArray<RuleSource> Sources =>
    [
        .. typeof(EmbeddedRules).Assembly.GetManifestResourceNames().Where(IsDocument)
            .Select(name => (Path: name[Root.Length..].Replace('\\', '/'), Resource: name))
            .OrderBy(document => document.Path, StringComparer.Ordinal)
            .Select(document => new RuleSource("builtin:" + document.Path, Read(document.Resource))),
    ];

    /// <summary>The version of all data, as <c>2026.11.1</c>: year, month, and a number in the month.</summary>
    public static string Version { get; } = Encoding.UTF8.GetString(Read("rules/version.txt")).Trim();

    /// <summary>Over the names and contents of all documents, in the order of their names.</summary>
    private static string Hash()
    {
        using var fingerprint = new ContentFingerprint();
        var names = typeof(EmbeddedRules).Assembly.GetManifestResourceNames().Where(IsDocument);
        // Where the path was written depends on the machine that built the library.
        foreach (var (path, name) in names.Select(name => (Path: name.Replace('\\', '/'), name)).OrderBy(n => n.Path, StringComparer.Ordinal))
            fingerprint.Document(path, Read(name));
        return fingerprint.ToString();
    }

    private static bool IsDocument(string resource) =>
        resource.StartsWith(Root, StringComparison.Ordinal) && resource.EndsWith(".json", StringComparison.Ordinal);

    /// <summary><c>rules/2021-2025/commune-standard.json</c> is commune/standard/2021-2025; null for what is no set.</summary>
    public static string? SetIdOf(string resource)
    {
        if (!resource.StartsWith(Root, StringComparison.Ordinal)) return null;
        var path = resource[Root.Length..].Replace('\\', '/').Split('/');
        // The folder "tables" holds the small tables, which are no sets.
        return path is [not "tables", _] ? $"{Path.GetFileNameWithoutExtension(path[1]).Replace('-', '/')}/{path[0]}" : null;
    }

    /// <summary>The resource of a set's document.</summary>
    public static string ResourceOf(string setId) => typeof(EmbeddedRules).Assembly.GetManifestResourceNames()
        .First(name => SetIdOf(name) == setId);

    public static byte[] Read(string resource)
    {
        using var stream = typeof(EmbeddedRules).Assembly.GetManifestResourceStream(resource)
            ?? throw new InvalidOperationException($"The library was built without {resource}.");
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
