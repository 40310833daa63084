using System.Globalization;
using NodaTime;

namespace NtmCriteria.Law;

/// <summary>The texts of problems of documents and records: one table a language, with named placeholders as <c>{given}</c>.</summary>
internal static class ProblemTexts
{
    private static readonly LanguageTable Texts = new(
        language => new MemoryStream(EmbeddedRules.Read(Name(language))), Show);

    /// <summary>Every text as it stands in the tables.</summary>
    public static IReadOnlyDictionary<string, LocalText> All => Texts.All;

    /// <summary>A text in both languages, its placeholders filled.</summary>
    /// <param name="text">Its key.</param>
    /// <param name="values">A value for each placeholder.</param>
    public static LocalText Fill(string text, params ReadOnlySpan<(string Name, object? Value)> values) => Texts.Fill(text, values);

    /// <summary>The table of a language.</summary>
    public static JsonEntry Table(string language) => JsonTree.Read($"builtin:problems.{language}.json", EmbeddedRules.Read(Name(language)));

    private static string Name(string language) => $"texts/problems.{language}.json";

    // What stands in a document is typed there in one form, whatever the language of its reader.
    private static string? Show(object value, Language language) => value switch
    {
        JsonEntry entry => language == Language.Vietnamese ? entry.Vietnamese : entry.ToString(),
        LocalDate day => Dates.Iso(day),
        decimal number => number.ToString(CultureInfo.InvariantCulture),
        _ => null,
    };
}
