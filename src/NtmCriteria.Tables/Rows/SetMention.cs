using System.Text.RegularExpressions;

namespace NtmCriteria.Tables;

/// <summary>Finds the set that a table was made for in the lines above its header, where templates name it.</summary>
internal static partial class SetMention
{
    /// <summary>The id of the one set that a text names, or null.</summary>
    public static string? In(string text)
    {
        var found = Id().Matches(text).Select(m => m.Value).Distinct(StringComparer.Ordinal).ToArray();
        return found is [var only] ? only : null;
    }

    [GeneratedRegex(@"\b(?:commune|district|town|province)/[a-z]+/\d{4}-\d{4}\b")]
    private static partial Regex Id();
}
