#pragma warning disable CS1591 // The codes are explained by their texts: see PovertyText.

using System.Collections.Immutable;
using System.Text;

namespace NtmCriteria.Poverty;

/// <summary>What a finding about households says; both languages have the same placeholders. Codes are never reused.</summary>
public enum PovertyFindingCode
{
    StandardInForce,
    BeforeFirstStandard,
    AfterLastStandard,
    StandardNotLoaded,
    ClassByIncome,
    ClassByIncomeAndDeprivations,
    ClassByScores,
    ClassOpen,
    Deprived,
    NotDeprived,
    DeprivedGiven,
    NotDeprivedGiven,
    DeprivationNotObserved,
    DeprivationAgeNotKnown,
    DeprivationMembersNotListed,
    DeprivationBetweenRows,
    DeprivationSourcesDisagree,
    DeprivationNotDefined,
    DeprivationOfOtherStandard,
    DeprivationContradiction,
    PrintedGap,
    FormsDisagree,
    LowIncomeWorkers,
    Rate,
    RateOpen,
    FormDoesNotClose,
}

/// <summary>A structured finding: a code and named placeholders first, a text second.</summary>
/// <param name="Code">What it says.</param>
/// <param name="Language">The language of the placeholders and the text.</param>
/// <param name="Placeholders">What fills the text, by name.</param>
public sealed record PovertyFinding(
    PovertyFindingCode Code, Language Language, ImmutableArray<KeyValuePair<string, string>> Placeholders)
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
        var template = PovertyText.Template(Code, Language);
        var text = new StringBuilder(template.Length * 2);
        var at = 0;
        while (template.IndexOf('{', at) is var open and >= 0)
        {
            var close = template.IndexOf('}', open);
            text.Append(template, at, open - at).Append(this[template[(open + 1)..close]]);
            at = close + 1;
        }

        return text.Append(template, at, template.Length - at).ToString();
    }
}
