using System.Collections;
using System.Globalization;
using System.Text;
using System.Text.Json;
using NodaTime;

namespace NtmCriteria;

/// <summary>The texts of an assembly: one table a language, with named placeholders as <c>{given}</c>.</summary>
/// <param name="open">Opens the table of a language, vi or en: a JSON object of texts by key.</param>
/// <param name="show">How a kind of value is written that is none of the common ones, or must be written otherwise; null: as usual.</param>
// Compiled into each assembly that has texts: a package opens its internals to no other.
internal sealed class LanguageTable(Func<string, Stream> open, Func<object, Language, string?>? show = null)
{
    // Read when the first text is wanted; sound input needs none of them.
    private readonly Lazy<Dictionary<string, LocalText>> loaded = new(() =>
    {
        var vi = Table(open, "vi").ToDictionary(StringComparer.Ordinal);
        return Table(open, "en").ToDictionary(text => text.Key, text => new LocalText(vi[text.Key], text.Value), StringComparer.Ordinal);
    });

    /// <summary>Every text as it stands in the tables.</summary>
    public IReadOnlyDictionary<string, LocalText> All => loaded.Value;

    /// <summary>A text in both languages, its placeholders filled.</summary>
    /// <param name="key">Its key.</param>
    /// <param name="values">A value for each placeholder: a text, a text in both languages, a number, a day, or a list of these.</param>
    public LocalText Fill(string key, params ReadOnlySpan<(string Name, object? Value)> values)
    {
        var template = loaded.Value[key];
        return new(Fill(template.Vi, values, Language.Vietnamese), Fill(template.En, values, Language.English));
    }

    /// <summary>The keys and texts of a table in their order.</summary>
    public static List<KeyValuePair<string, string>> Table(Func<string, Stream> open, string language)
    {
        using var stream = open(language);
        using var json = JsonDocument.Parse(stream);
        return [.. json.RootElement.EnumerateObject().Select(text => new KeyValuePair<string, string>(text.Name, text.Value.GetString()!))];
    }

    private string Fill(string template, ReadOnlySpan<(string Name, object? Value)> values, Language language)
    {
        var text = new StringBuilder(template.Length * 2);
        var rest = template.AsSpan();
        while (rest.IndexOf('{') is >= 0 and var start)
        {
            var end = rest.IndexOf('}');
            text.Append(rest[..start]);
            foreach (var (name, value) in values)
                if (rest[(start + 1)..end].SequenceEqual(name)) text.Append(Show(value, language));
            rest = rest[(end + 1)..];
        }

        return text.Append(rest).ToString();
    }

    private string Show(object? value, Language language) => value switch
    {
        null => "",
        _ when show?.Invoke(value, language) is { } own => own,
        string text => text,
        LocalText both => both.In(language),
        LocalDate day => language == Language.Vietnamese
            ? string.Create(CultureInfo.InvariantCulture, $"{day.Day:D2}/{day.Month:D2}/{day.Year:D4}")
            : string.Create(CultureInfo.InvariantCulture, $"{day.Year:D4}-{day.Month:D2}-{day.Day:D2}"),
        decimal number when language == Language.Vietnamese => number.ToString(CultureInfo.InvariantCulture).Replace('.', ','),
        IEnumerable many => string.Join(", ", many.Cast<object?>().Select(one => Show(one, language))),
        _ => Convert.ToString(value, CultureInfo.InvariantCulture) ?? "",
    };
}
