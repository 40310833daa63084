using System.Collections;
using System.Collections.Frozen;
using System.Globalization;
using System.Text;

namespace NtmCriteria.Law;

/// <summary>The texts of problems: one table a language, with named placeholders as <c>{given}</c>.</summary>
internal static class ProblemTexts
{
    // Read when the first thing is wrong; a sound document needs none of them.
    private static readonly Lazy<FrozenDictionary<string, LocalText>> Loaded = new(() =>
    {
        var (vi, en) = (Table("vi"), Table("en"));
        return en.Children.ToFrozenDictionary(
            entry => entry.Key!, entry => new LocalText(vi[entry.Key!].Text!, entry.Text!), StringComparer.Ordinal);
    });

    /// <summary>Every text as it stands in the tables.</summary>
    public static IReadOnlyDictionary<string, LocalText> All => Loaded.Value;

    /// <summary>A text in both languages, its placeholders filled.</summary>
    /// <param name="text">Its key.</param>
    /// <param name="values">A value for each placeholder.</param>
    public static LocalText Fill(string text, ReadOnlySpan<(string Name, object? Value)> values)
    {
        var template = Loaded.Value[text];
        return new(Fill(template.Vi, values, Language.Vietnamese), Fill(template.En, values, Language.English));
    }

    /// <summary>The table of a language.</summary>
    public static JsonEntry Table(string language) =>
        JsonTree.Read($"builtin:problems.{language}.json", EmbeddedRules.Read($"texts/problems.{language}.json"));

    private static string Fill(string template, ReadOnlySpan<(string Name, object? Value)> values, Language language)
    {
        var text = new StringBuilder();
        var rest = template.AsSpan();
        while (rest.IndexOf('{') is >= 0 and var open)
        {
            var close = rest.IndexOf('}');
            text.Append(rest[..open]);
            foreach (var (name, value) in values)
                if (rest[(open + 1)..close].SequenceEqual(name)) text.Append(Show(value, language));
            rest = rest[(close + 1)..];
        }

        return text.Append(rest).ToString();
    }

    private static string Show(object? value, Language language) => value switch
    {
        null => "",
        string text => text,
        LocalText both => both.In(language),
        JsonEntry entry => language == Language.Vietnamese ? entry.Vietnamese : entry.ToString(),
        NodaTime.LocalDate day => Dates.Iso(day),
        IEnumerable many => string.Join(", ", many.Cast<object?>().Select(one => Show(one, language))),
        _ => Convert.ToString(value, CultureInfo.InvariantCulture) ?? "",
    };
}
