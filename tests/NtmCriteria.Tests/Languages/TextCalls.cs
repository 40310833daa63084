using System.Text.RegularExpressions;

namespace NtmCriteria.Tests.Languages;

/// <summary>What texts leave open, and what the calls in a source file fill in.</summary>
internal static partial class TextCalls
{
    /// <summary>The names that a text leaves open, in order.</summary>
    public static string[] Placeholders(string text) =>
        [.. Placeholder().Matches(text).Select(match => match.Groups[1].Value).Distinct().Order(StringComparer.Ordinal)];

    public static string WithoutPlaceholders(string text, string instead) => Placeholder().Replace(text, instead);

    /// <summary>The names that a call gives values for, from the key to the end of its arguments, or of its statement.</summary>
    public static HashSet<string> Filled(string source, int key)
    {
        var (depth, end) = (0, key);
        for (; end < source.Length && depth >= 0 && source[end] != ';'; end++)
            depth += source[end] is '(' or '[' ? 1 : source[end] is ')' or ']' ? -1 : 0;
        return [.. Named().Matches(source[key..end]).Select(match => match.Groups[1].Value)];
    }

    /// <summary>What is spelled as the key of a text.</summary>
    [GeneratedRegex("\"([a-z][A-Za-z0-9]+)\"")]
    public static partial Regex Keys();

    [GeneratedRegex(@"\{(\w+)\}")]
    private static partial Regex Placeholder();

    [GeneratedRegex("\\(\"(\\w+)\",")]
    private static partial Regex Named();
}
