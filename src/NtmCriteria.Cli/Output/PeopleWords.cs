using NodaTime;
using NodaTime.Text;

namespace NtmCriteria.Cli;

/// <summary>
/// The words of machine formats as a Vietnamese reader knows them. Programs find the same words whatever the language; in a
/// table that people read they are said in theirs.
/// </summary>
internal static class PeopleWords
{
    private static readonly Lazy<Dictionary<string, string>> Loaded = new(() => LanguageTable.Table(
        language => ToolTexts.Open("words", language), "vi").ToDictionary(StringComparer.Ordinal));

    private static readonly Words Days = new(Language.Vietnamese);

    private static Dictionary<string, string> Vietnamese => Loaded.Value;

    /// <summary>A cell or a name as people of a language read it: a word in their own, a day in their form, anything else as it is.</summary>
    public static string Say(string text, Language language)
    {
        if (language != Language.Vietnamese || text.Length == 0) return text;
        if (Vietnamese.TryGetValue(text, out var word)) return word;
        if (text.Length == 10 && text[4] == '-' && LocalDatePattern.Iso.Parse(text).TryGetValue(default, out var day)) return Days.Day(day);
        if (text.Length > 10 && text[4] == '-' && text.Split(", ") is var days && days.All(d => LocalDatePattern.Iso.Parse(d).Success))
            return string.Join(", ", days.Select(d => Days.Day(LocalDatePattern.Iso.Parse(d).Value)));
        if (text.StartsWith("criterion ", StringComparison.Ordinal)) return "tiêu chí " + text["criterion ".Length..];
        // Several words of flags.
        return text.Contains('|', StringComparison.Ordinal) && text.Split('|') is var words && words.All(Vietnamese.ContainsKey)
            ? string.Join("; ", words.Select(w => Vietnamese[w])) : text;
    }

    /// <summary>A name of a sheet or a fact: it begins with a capital.</summary>
    public static string Name(string text, Language language) =>
        Say(text, language) is var said && said == text ? text : char.ToUpperInvariant(said[0]) + said[1..];
}
