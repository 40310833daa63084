namespace NtmCriteria.Tables;

/// <summary>How many lines a wrapped text takes: fonts differ from machine to machine, so a letter counts as wide as a digit.</summary>
internal static class TextWidth
{
    public static int Lines(string text, double width)
    {
        var room = Math.Max(1, width);
        var (lines, used) = (1, 0.0);
        foreach (var word in text.Split(' '))
        {
            if (used > 0 && used + 1 + word.Length > room) (lines, used) = (lines + 1, 0);
            used += (used > 0 ? 1 : 0) + word.Length;
            // A word longer than the line is broken inside.
            for (; used > room; used -= room) lines++;
            lines += word.Count(c => c == '\n');
        }

        return lines;
    }
}
