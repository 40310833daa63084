using System.Collections.Immutable;
using System.Text;

namespace NtmCriteria;

/// <summary>Fills the named placeholders of a text, as every kind of finding does.</summary>
internal static class TextTemplate
{
    /// <summary>The text with each <c>{name}</c> replaced; a name without a value leaves nothing.</summary>
    public static string Fill(string template, ImmutableArray<KeyValuePair<string, string>> values)
    {
        var text = new StringBuilder(template.Length * 2);
        var at = 0;
        while (template.IndexOf('{', at) is var open and >= 0)
        {
            var close = template.IndexOf('}', open);
            text.Append(template, at, open - at).Append(Find(values, template[(open + 1)..close]));
            at = close + 1;
        }

        return text.Append(template, at, template.Length - at).ToString();
    }

    /// <summary>The value of a placeholder, or null.</summary>
    public static string? Find(ImmutableArray<KeyValuePair<string, string>> values, string name)
    {
        foreach (var (key, value) in values)
            if (key == name)
                return value;
        return null;
    }
}
