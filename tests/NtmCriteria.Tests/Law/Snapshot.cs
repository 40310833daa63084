using System.Text;
using Xunit;

namespace NtmCriteria.Tests;

/// <summary>
/// Compares a text with the one that is committed. With <c>ACCEPT_SNAPSHOTS=1</c> the committed file is rewritten, and
/// the change is reviewed as a diff.
/// </summary>
internal static class Snapshot
{
    private const string Switch = "ACCEPT_SNAPSHOTS";

    /// <summary>Whether what comes out is written down instead of being compared.</summary>
    public static bool Accepts => Environment.GetEnvironmentVariable(Switch) == "1";

    public static void Match(string name, string actual) => MatchFile($"tests/NtmCriteria.Tests/Snapshots/{name}.txt", actual);

    /// <summary>Compares a text with a file of the repository.</summary>
    /// <param name="file">The file, such as <c>docs/calendar.md</c>.</param>
    /// <param name="actual">The text.</param>
    public static void MatchFile(string file, string actual)
    {
        var path = Repository.File(file);
        if (Accepts)
        {
            File.WriteAllText(path, actual);
            return;
        }

        var expected = File.Exists(path) ? File.ReadAllText(path) : "";
        if (expected != actual)
            Assert.Fail(
                $"{file} no longer holds (- committed, + now; {Switch}=1 accepts):\n"
                + Difference(expected.Split('\n'), actual.Split('\n')));
    }

    /// <summary>The lines that left and came, with the line before each change for orientation.</summary>
    public static string Difference(string[] before, string[] after)
    {
        var common = new int[before.Length + 1, after.Length + 1];
        for (var b = before.Length - 1; b >= 0; b--)
            for (var a = after.Length - 1; a >= 0; a--)
                common[b, a] = before[b] == after[a] ? common[b + 1, a + 1] + 1 : Math.Max(common[b + 1, a], common[b, a + 1]);
        var text = new StringBuilder();
        var (x, y, said) = (0, 0, false);
        while (x < before.Length || y < after.Length)
        {
            if (x < before.Length && y < after.Length && before[x] == after[y])
            {
                (x, y, said) = (x + 1, y + 1, false);
                continue;
            }

            if (!said && x > 0) text.Append("  ").Append(before[x - 1]).Append('\n');
            said = true;
            if (x < before.Length && (y == after.Length || common[x + 1, y] >= common[x, y + 1]))
                text.Append("- ").Append(before[x++]).Append('\n');
            else
                text.Append("+ ").Append(after[y++]).Append('\n');
        }

        return text.ToString();
    }
}
