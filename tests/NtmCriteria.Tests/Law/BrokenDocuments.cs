using System.Text;

namespace NtmCriteria.Tests;

/// <summary>The table of documents that are broken on purpose, <c>Broken/broken-documents.md</c>.</summary>
internal static class BrokenDocuments
{
    private const string Fence = "```";

    private static readonly Lazy<(string Head, BrokenDocument[] All)> Read = new(() =>
    {
        var parts = System.IO.File.ReadAllText(File("broken-documents.md")).Split("\n## ");
        return (parts[0], [.. parts.Skip(1).Select(Section)]);
    });

    public static IReadOnlyList<BrokenDocument> All => Read.Value.All;

    public static BrokenDocument Of(string name) => All.Single(document => document.Name == name);

    /// <summary>A file that lies beside the table.</summary>
    public static string File(string name) => Repository.File("tests/NtmCriteria.Tests/Broken/" + name);

    /// <summary>Writes all of them, and the sound ones, into a new folder.</summary>
    /// <returns>Their paths in the order of their names.</returns>
    public static string[] WriteAll()
    {
        var folder = Directory.CreateTempSubdirectory("ntm-broken-").FullName;
        foreach (var document in All) System.IO.File.WriteAllBytes(Path.Combine(folder, document.FileName), document.Bytes);
        foreach (var name in new[] { "sound.json", "calendar-sound.json" }) System.IO.File.Copy(File(name), Path.Combine(folder, name));
        return [.. Directory.GetFiles(folder).Order(StringComparer.Ordinal)];
    }

    /// <summary>The table with other answers.</summary>
    public static string Write(Func<BrokenDocument, string> answer)
    {
        var text = new StringBuilder(Read.Value.Head);
        foreach (var document in All)
        {
            text.Append("\n## ").Append(document.Name).Append('\n');
            if (document.Blocks.Count == 0) text.Append("\nThe file `").Append(document.FileName).Append("`.\n");
            foreach (var block in document.Blocks) text.Append("\n```diff\n").Append(block).Append('\n').Append(Fence).Append('\n');
            text.Append('\n').Append(answer(document)).Append('\n');
        }

        return text.ToString();
    }

    private static BrokenDocument Section(string section)
    {
        var blocks = new List<string>();
        var rest = section[(section.IndexOf('\n', StringComparison.Ordinal) + 1)..].Trim('\n');
        while (rest.StartsWith(Fence, StringComparison.Ordinal))
        {
            var end = rest.IndexOf("\n" + Fence, StringComparison.Ordinal);
            blocks.Add(rest[(rest.IndexOf('\n', StringComparison.Ordinal) + 1)..end]);
            rest = rest[(end + 1 + Fence.Length)..].Trim('\n');
        }

        if (blocks.Count == 0) rest = rest[(rest.IndexOf('\n', StringComparison.Ordinal) + 1)..].Trim('\n');
        return new(section[..section.IndexOf('\n', StringComparison.Ordinal)], blocks, rest);
    }
}
