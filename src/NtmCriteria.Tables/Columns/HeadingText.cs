using System.Text.RegularExpressions;

namespace NtmCriteria.Tables;

/// <summary>A heading taken apart: what is called, and the unit behind it.</summary>
/// <param name="Name">The heading without unit and footnote signs.</param>
/// <param name="Unit">What stood in brackets behind it, or null.</param>
internal readonly partial record struct HeadingText(string Name, string? Unit)
{
    /// <summary>Takes a cleaned heading apart.</summary>
    public static HeadingText Of(string heading)
    {
        string? unit = null;
        var name = heading;
        while (Bracket().Match(name) is { Success: true } match)
        {
            unit ??= match.Groups[1].Value.Trim();
            name = name[..match.Index].TrimEnd();
        }

        if (Comma().Match(name) is { Success: true } behind)
        {
            unit ??= behind.Groups[1].Value.Trim();
            name = name[..behind.Index].TrimEnd();
        }

        return new(name.TrimEnd('*', ':', ' ', '.', '-', '–', '†'), unit);
    }

    /// <summary>The factor by which a unit of money differs from million VND; null where the text names none.</summary>
    public static decimal? Millions(string? unit)
    {
        if (unit is null) return null;
        var key = ColumnWords.Key(unit);
        if (key.StartsWith("dvt ", StringComparison.Ordinal)) key = key[4..];
        return key switch
        {
            _ when key.StartsWith("trieu", StringComparison.Ordinal) || key.StartsWith("tr d", StringComparison.Ordinal) || key.StartsWith("million", StringComparison.Ordinal) => 1,
            _ when key.StartsWith("ty dong", StringComparison.Ordinal) || key.StartsWith("ti dong", StringComparison.Ordinal) => 1000,
            _ when key.StartsWith("nghin dong", StringComparison.Ordinal) || key.StartsWith("ngan dong", StringComparison.Ordinal) || key.StartsWith("1000 d", StringComparison.Ordinal)
                || key.StartsWith("1 000 d", StringComparison.Ordinal) || key.StartsWith("thousand", StringComparison.Ordinal) || key.StartsWith("nghin d", StringComparison.Ordinal) => 0.001m,
            _ when key is "dong" or "d" or "vnd" or "vnđ" || key.StartsWith("dong ", StringComparison.Ordinal) || key.StartsWith("vnd ", StringComparison.Ordinal) || key.StartsWith("d nguoi", StringComparison.Ordinal) => 0.000001m,
            _ => null,
        };
    }

    [GeneratedRegex(@"[\(\[]([^\(\)\[\]]*)[\)\]]\s*[*:.]*\s*$")]
    private static partial Regex Bracket();

    [GeneratedRegex(@"[,;]\s*(%|(?:ĐVT|đvt|đơn vị tính)\b.*)$")]
    private static partial Regex Comma();
}
