using System.Collections.Immutable;
using System.Text;

namespace NtmCriteria;

/// <summary>
/// A structured finding: a code and named placeholders first, a text second. The text is made when asked for.
/// </summary>
/// <param name="Code">What it says.</param>
/// <param name="Language">The language of the placeholders and the text.</param>
/// <param name="Placeholders">What fills the text, by name.</param>
public sealed record Finding(
    FindingCode Code, Language Language, ImmutableArray<KeyValuePair<string, string>> Placeholders)
{
    /// <summary>The value of a placeholder, or null where this finding has none of that name.</summary>
    /// <param name="name">The name.</param>
    public string? this[string name]
    {
        get
        {
            foreach (var (key, value) in Placeholders)
                if (key == name)
                    return value;
            return null;
        }
    }

    /// <summary>The text.</summary>
    public override string ToString()
    {
        var template = FindingText.Template(Code, Language);
        var text = new StringBuilder(template.Length * 2);
        var at = 0;
        while (at < template.Length)
        {
            var open = template.IndexOf('{', at);
            if (open < 0) break;
            var close = template.IndexOf('}', open);
            text.Append(template, at, open - at);
            text.Append(this[template[(open + 1)..close]]);
            at = close + 1;
        }

        return text.Append(template, at, template.Length - at).ToString();
    }
}
