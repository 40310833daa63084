using System.Text;

namespace NtmCriteria.Law;

/// <summary>Where the lines of a document begin: the line and column of a byte, without counting from the start each time.</summary>
internal sealed class LineIndex
{
    private readonly List<int> starts = [0];

    public LineIndex(ReadOnlySpan<byte> text)
    {
        for (var at = 0; text[at..].IndexOf((byte)'\n') is >= 0 and var next;)
        {
            at += next + 1;
            starts.Add(at);
        }
    }

    /// <summary>Line and column of a byte, both from 1; the column counts as editors do, in UTF-16.</summary>
    /// <param name="text">The text again.</param>
    /// <param name="offset">The byte.</param>
    public (int Line, int Column) At(ReadOnlySpan<byte> text, int offset)
    {
        var found = starts.BinarySearch(offset);
        var line = found >= 0 ? found : ~found - 1;
        return (line + 1, Encoding.UTF8.GetCharCount(text[starts[line]..offset]) + 1);
    }
}
