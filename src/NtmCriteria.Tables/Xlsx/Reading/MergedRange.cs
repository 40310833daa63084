using System.Text;
using System.Text.RegularExpressions;
using NtmCriteria.Bulk;

namespace NtmCriteria.Tables;

/// <summary>Cells that a sheet shows as one: what the first holds is meant for all.</summary>
internal readonly partial record struct MergedRange(int Column, int Row, int LastColumn, int LastRow)
{
    // More than any sheet that people merge by hand.
    private const int Most = 1 << 20;

    /// <summary>
    /// The ranges of more than one row of a sheet, from top to bottom. They stand behind all rows, but the header needs
    /// them first: the bytes are searched for them, which takes a small part of the time of reading the rows.
    /// </summary>
    public static MergedRange[] Find(Stream part)
    {
        var found = new List<MergedRange>();
        var buffer = new byte[1 << 16];
        var kept = 0;
        int read;
        while ((read = part.Read(buffer, kept, buffer.Length - kept)) > 0)
        {
            var filled = buffer.AsSpan(0, kept + read);
            var at = 0;
            int next;
            while ((next = filled[at..].IndexOf("mergeCell"u8)) >= 0)
            {
                var tag = filled[(at + next)..];
                var end = tag.IndexOf((byte)'>');
                if (end < 0) break;
                // In a text an opening bracket is written as &lt;, so this can only be the tag.
                if (at + next > 0 && filled[at + next - 1] is (byte)'<' or (byte)':' && tag.Length > 9 && tag[9] is (byte)' ' or (byte)'\n' or (byte)'\r' or (byte)'\t' && Parse(tag[..end]) is { } range && found.Count < Most)
                    found.Add(range);
                at += next + end;
            }

            // A tag may lie across two reads; one longer than this is none.
            kept = Math.Min(filled.Length - at, 1024);
            filled[^kept..].CopyTo(buffer);
        }

        return [.. found.OrderBy(r => r.Row).ThenBy(r => r.Column)];
    }

    [GeneratedRegex("""\sref\s*=\s*["']\s*([$A-Za-z0-9]+):([$A-Za-z0-9]+)\s*["']""")]
    private static partial Regex Reference();

    private static MergedRange? Parse(ReadOnlySpan<byte> tag)
    {
        // In either quotes, with spaces around the sign, absolute or not, from either corner: all of it is written somewhere.
        if (Reference().Match(Encoding.ASCII.GetString(tag)) is not { Success: true } match
            || !CellAddress.TryParse(match.Groups[1].Value.Replace("$", "", StringComparison.Ordinal), out var column, out var row)
            || !CellAddress.TryParse(match.Groups[2].Value.Replace("$", "", StringComparison.Ordinal), out var lastColumn, out var lastRow))
            return null;
        if (lastRow < row) (row, lastRow) = (lastRow, row);
        if (lastColumn < column) (column, lastColumn) = (lastColumn, column);
        return lastRow > row ? new(column, row, lastColumn, lastRow) : null;
    }
}
