#pragma warning disable CS1591 // The codes are explained by their texts: see PovertyText.

using System.Collections.Immutable;

namespace NtmCriteria.Poverty;

/// <summary>A structured finding: a code and named placeholders first, a text second.</summary>
/// <param name="Code">What it says.</param>
/// <param name="Language">The language of the placeholders and the text.</param>
/// <param name="Placeholders">What fills the text, by name.</param>
public sealed record PovertyFinding(
    PovertyFindingCode Code, Language Language, ImmutableArray<KeyValuePair<string, string>> Placeholders)
{
    /// <summary>The value of a placeholder, or null where this finding has none of that name.</summary>
    /// <param name="name">The name.</param>
    public string? this[string name] => TextTemplate.Find(Placeholders, name);

    /// <summary>The text.</summary>
    public override string ToString() => TextTemplate.Fill(PovertyText.Of(Code).In(Language), Placeholders);
}
