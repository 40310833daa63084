using System.Text.RegularExpressions;

namespace NtmCriteria.Tests.Docs;

/// <summary>Every page is found from the index, and no link of any page leads nowhere.</summary>
public sealed partial class LinkTests
{
    private const string Index = "docs/README.md", Decisions = "docs/decisions/README.md";

    [Fact]
    public void TheIndexNamesEveryPage()
    {
        // Decisions have an index of their own, which the first one names.
        var linked = Targets(Index).Concat(Targets(Decisions)).Select(t => t.Path).ToHashSet(StringComparer.Ordinal);
        Assert.Contains(Decisions, Targets(Index).Select(t => t.Path));
        var missing = Pages.Of("docs").Where(page => page != Index && !linked.Contains(page)).ToArray();
        Assert.True(missing.Length == 0, $"{Index} does not name {string.Join(", ", missing)}");
        Assert.Contains(Index, Targets("README.md").Select(t => t.Path));
    }

    [Fact]
    public void EveryLinkInsideTheRepositoryLeadsSomewhere()
    {
        var dead = new List<string>();
        var links = 0;
        foreach (var page in Pages.All)
            foreach (var (path, anchor) in Targets(page))
            {
                links++;
                var file = Repository.File(path);
                if (!File.Exists(file) && !Directory.Exists(file)) dead.Add($"{page}: {path}");
                else if (anchor.Length > 0 && !Anchors(path).Contains(anchor)) dead.Add($"{page}: {path}#{anchor}");
            }

        Assert.True(dead.Count == 0, string.Join('\n', dead));
        Assert.True(links > 30, $"only {links} links were found");
    }

    [Fact]
    public void TheReadmeStaysShort() => Assert.InRange(Pages.Lines("README.md").Length, 1, 79);

    private static IEnumerable<(string Path, string Anchor)> Targets(string page)
    {
        var text = InlineCode().Replace(Fence().Replace(File.ReadAllText(Repository.File(page)), ""), "");
        foreach (Match link in Link().Matches(text))
        {
            var target = link.Groups[1].Value;
            if (target.Contains("://", StringComparison.Ordinal) || target.StartsWith("mailto:", StringComparison.Ordinal)) continue;
            var parts = target.Split('#', 2);
            var folder = Path.GetDirectoryName(Repository.File(page))!;
            var path = parts[0].Length == 0
                ? page
                : Path.GetRelativePath(Repository.Root, Path.GetFullPath(Path.Combine(folder, parts[0]))).Replace('\\', '/');
            yield return (path, parts.Length > 1 ? parts[1] : "");
        }
    }

    /// <summary>The anchors of the headings of a page, as code hosts make them.</summary>
    private static HashSet<string> Anchors(string page) =>
    [
        .. Pages.Lines(page).Where(l => l.StartsWith('#')).Select(l => string.Concat(
            l.TrimStart('#').Trim().ToLowerInvariant().Where(c => char.IsLetterOrDigit(c) || c is ' ' or '-' or '_')).Replace(' ', '-')),
    ];

    [GeneratedRegex(@"\]\(([^)\s]+)\)")]
    private static partial Regex Link();

    [GeneratedRegex("^```.*?^```", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Fence();

    [GeneratedRegex("`[^`\n]*`")]
    private static partial Regex InlineCode();
}
