namespace NtmCriteria.Tests.Docs;

/// <summary>The pages of the repository that people read.</summary>
internal static class Pages
{
    public static IEnumerable<string> All => Of("docs").Concat(["README.md", "CHANGELOG.md", "CONTRIBUTING.md", "SECURITY.md"])
        .Concat(Of("samples")).Concat(Of("benchmarks")).Order(StringComparer.Ordinal);

    /// <summary>The pages of a folder and of those below it, by their paths from the root.</summary>
    public static IEnumerable<string> Of(string folder) =>
        Directory.EnumerateFiles(Repository.File(folder), "*.md", SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(Repository.Root, path).Replace('\\', '/'))
            .Where(path => !path.Contains("/obj/", StringComparison.Ordinal) && !path.Contains("/bin/", StringComparison.Ordinal)
                && !path.Contains("node_modules", StringComparison.Ordinal));

    public static string[] Lines(string page) => File.ReadAllLines(Repository.File(page));

    /// <summary>The lines of the fenced blocks of a page, each with the language of its block.</summary>
    public static IEnumerable<(string Language, string Line)> Fenced(string page)
    {
        string? language = null;
        foreach (var line in Lines(page))
        {
            if (line.StartsWith("```", StringComparison.Ordinal)) language = language is null ? line[3..].Trim() : null;
            else if (language is not null) yield return (language, line);
        }
    }
}
