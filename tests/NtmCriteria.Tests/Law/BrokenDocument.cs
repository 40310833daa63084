using System.Text;

namespace NtmCriteria.Tests;

/// <summary>One section of the table of broken documents.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Blocks">The changed lines as they stand in the table, one text a block; none where a file holds the document.</param>
/// <param name="Expected">The answer: its place, then the message in English and in Vietnamese.</param>
internal sealed record BrokenDocument(string Name, IReadOnlyList<string> Blocks, string Expected)
{
    public string FileName => Name + ".json";

    public bool IsCalendar => Name.StartsWith("calendar-", StringComparison.Ordinal);

    /// <summary>How often each block's lines stand in the sound document.</summary>
    public IEnumerable<int> Places => Blocks.Select(block => Count(Sound, Lines(block, '+')));

    public byte[] Bytes => Blocks.Count == 0
        ? File.ReadAllBytes(BrokenDocuments.File(FileName))
        : Encoding.UTF8.GetBytes(Blocks.Aggregate(Sound, (text, block) =>
            ("\n" + text).Replace("\n" + Lines(block, '+'), "\n" + Lines(block, '-'), StringComparison.Ordinal)[1..]));

    private string Sound => File.ReadAllText(BrokenDocuments.File(IsCalendar ? "calendar-sound.json" : "sound.json"));

    /// <summary>The lines of a block without those of one mark.</summary>
    private static string Lines(string block, char without) => string.Concat(
        block.Split('\n').Where(line => line[0] != without).Select(line => line[1..] + "\n"));

    private static int Count(string text, string lines)
    {
        var (count, from) = (0, 0);
        while (("\n" + text).IndexOf("\n" + lines, from, StringComparison.Ordinal) is >= 0 and var at) (count, from) = (count + 1, at + 1);
        return count;
    }
}
