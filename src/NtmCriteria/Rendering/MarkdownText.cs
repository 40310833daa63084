using System.Text;

namespace NtmCriteria;

/// <summary>Texts inside Markdown: whatever they hold, they stay text.</summary>
internal static class MarkdownText
{
    /// <summary>A row of a table.</summary>
    public static string Row(IEnumerable<string> cells) => "| " + string.Join(" | ", cells.Select(Escape)) + " |";

    /// <summary>The line below the heading of a table.</summary>
    public static string Rule(int columns) => "|" + string.Concat(Enumerable.Repeat("---|", columns));

    /// <summary>Text inside a line: it cannot break out of a cell, start a structure of its own or become a link.</summary>
    public static string Escape(string text)
    {
        var line = OneLine.Make(text);
        var escaped = new StringBuilder(line.Length + 8);
        for (var i = 0; i < line.Length; i++)
        {
            var c = line[i];
            if (c is '\\' or '`' or '*' or '_' or '[' or ']' or '<' or '>' or '|' or '#' or '~' or '&' || IsOfLink(line, i))
                escaped.Append('\\');
            escaped.Append(c);
        }

        return escaped.ToString();
    }

    /// <summary>Text at the beginning of a line, where a number or a dash could also start a list.</summary>
    public static string Start(string text)
    {
        var line = Escape(text).TrimStart(' ');
        var digits = 0;
        while (digits < line.Length && char.IsAsciiDigit(line[digits])) digits++;
        if (digits > 0 && digits < line.Length && line[digits] is '.' or ')') return line.Insert(digits, "\\");
        return line is ['-' or '+' or '=', ..] ? "\\" + line : line;
    }

    // Some readers turn "http://…" and "www.…" into links wherever they stand.
    private static bool IsOfLink(string line, int i) =>
        (line[i] == ':' && i + 1 < line.Length && line[i + 1] == '/')
        || (line[i] == '.' && i >= 3 && line.AsSpan(i - 3, 3).Equals("www", StringComparison.OrdinalIgnoreCase));
}
