using System.Text;
using NtmCriteria.Cli;
using NtmCriteria.Law;

namespace NtmCriteria.Tests.Cli;

/// <summary>Command lines of the tool as they stand in help and in pages.</summary>
internal static class CommandLines
{
    private const string FromSource = "dotnet run --project src/NtmCriteria.Cli -c Release -- ";

    private static readonly Host Nowhere = new(Stream.Null, Stream.Null, TextWriter.Null);

    /// <summary>The arguments of every line that runs the tool; a backslash carries a line on.</summary>
    public static IEnumerable<string[]> In(IEnumerable<string> lines)
    {
        var carried = "";
        foreach (var line in lines)
        {
            var text = carried + line.Trim();
            carried = text.EndsWith('\\') ? text[..^1] : "";
            if (carried.Length > 0) continue;
            // What another program writes into a pipe is that program's matter.
            var own = text.Split(" | ").Last().Trim();
            if (own.StartsWith("ntm ", StringComparison.Ordinal)) yield return Split(own["ntm ".Length..]);
            else if (own.StartsWith(FromSource, StringComparison.Ordinal)) yield return Split(own[FromSource.Length..]);
        }
    }

    public static void AssertParses(string[] args, string where)
    {
        var errors = Application.Root(Nowhere, out _).Parse(args).Errors;
        Assert.True(errors.Count == 0, $"{where}: ntm {string.Join(' ', args)}: {string.Join("; ", errors.Select(e => e.Message))}");
    }

    /// <summary>Words between blanks, with quotes; the shell's own part and a remark after several blanks are left out.</summary>
    private static string[] Split(string line)
    {
        var words = new List<string>();
        var word = new StringBuilder();
        var (quoted, started) = (false, false);
        for (var i = 0; i < line.Length; i++)
        {
            var c = line[i];
            if (!quoted && !started && (c is '>' or '#' || line.AsSpan(i - Math.Min(i, 2)).StartsWith("  "))) break;
            if (c == '"') (quoted, started) = (!quoted, true);
            else if (c != ' ' || quoted)
            {
                word.Append(c);
                started = true;
            }
            else if (started)
            {
                words.Add(word.ToString());
                word.Clear();
                started = false;
            }
        }

        if (started) words.Add(word.ToString());
        return [.. words];
    }
}
