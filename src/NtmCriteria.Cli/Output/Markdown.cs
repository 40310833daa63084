using System.Text;

namespace NtmCriteria.Cli;

/// <summary>Markdown tables whose cells cannot break out of them.</summary>
internal static class Markdown
{
    public static string Row(IEnumerable<string> cells) => "| " + string.Join(" | ", cells.Select(Escape)) + " |";

    public static string Rule(int columns) => "|" + string.Concat(Enumerable.Repeat("---|", columns));

    public static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length + 8);
        foreach (var c in text)
        {
            if (c is '\\' or '`' or '*' or '_' or '[' or ']' or '<' or '>' or '|' or '#') escaped.Append('\\');
            escaped.Append(c is '\r' or '\n' ? ' ' : c);
        }

        return escaped.ToString();
    }
}
