using System.Text;

namespace NtmCriteria.Tables;

/// <summary>Compares headers as people write them: line breaks, units in brackets, capitals and marks at the end do not count.</summary>
internal static class HeaderKey
{
    /// <summary>What two spellings of one header have in common.</summary>
    public static string Make(string header)
    {
        var plain = new StringBuilder(header.Length);
        var depth = 0;
        foreach (var c in header)
        {
            if (c is '(' or '[') depth++;
            else if (c is ')' or ']') depth = Math.Max(0, depth - 1);
            else if (depth == 0 && char.GetUnicodeCategory(c) != System.Globalization.UnicodeCategory.Format) plain.Append(c is '_' ? ' ' : c);
        }

        return VietnameseText.Key(plain.ToString().Trim().TrimEnd('.', ':', '*')).Replace(" / ", "/", StringComparison.Ordinal).Trim();
    }

    /// <summary>What the brackets of a header say, such as a unit; nothing where it has none.</summary>
    public static string UnitOf(string header)
    {
        var from = header.IndexOfAny(['(', '[']);
        return from < 0 ? "" : VietnameseText.Key(header[(from + 1)..].Trim(' ', ')', ']'));
    }
}
