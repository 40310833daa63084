using System.Collections.Immutable;

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
    private readonly EquatableArray<KeyValuePair<string, string>> placeholders = Placeholders;

    /// <summary>What fills the text, by name.</summary>
    public ImmutableArray<KeyValuePair<string, string>> Placeholders { get => placeholders; init => placeholders = value; }

    /// <summary>The value of a placeholder, or null where this finding has none of that name.</summary>
    /// <param name="name">The name.</param>
    public string? this[string name] => TextTemplate.Find(Placeholders, name);

    internal static Finding Create(
        FindingCode code, Language language, params ReadOnlySpan<(string Name, string Value)> values)
    {
        var placeholders = ImmutableArray.CreateBuilder<KeyValuePair<string, string>>(values.Length);
        foreach (var (name, value) in values) placeholders.Add(new(name, value));
        return new(code, language, placeholders.MoveToImmutable());
    }

    /// <summary>The text.</summary>
    public override string ToString() => TextTemplate.Fill(FindingText.Template(Code, Language), Placeholders);
}
