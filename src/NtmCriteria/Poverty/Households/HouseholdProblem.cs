using System.Globalization;

namespace NtmCriteria.Poverty;

/// <summary>One thing in a household record that cannot be.</summary>
/// <param name="Household">The household's id, or null.</param>
/// <param name="Member">The index of the member, from 0, or -1.</param>
/// <param name="Field">The property.</param>
/// <param name="Message">What stands there and what was expected, in English.</param>
public sealed record HouseholdProblem(string? Household, int Member, string Field, string Message)
{
    /// <summary>The message in both languages.</summary>
    public LocalText Text { get => field ?? new(Message, Message); init; }

    internal static HouseholdProblem Of(string? household, int member, string field, LocalText text) =>
        new(household, member, field, text.En) { Text = text };

    /// <summary>Household, member, field and message in one line, in a language.</summary>
    /// <param name="language">The language asked for.</param>
    public string In(Language language)
    {
        var (ofHousehold, ofMember) = language == Language.Vietnamese ? ("hộ", "thành viên") : ("household", "member");
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{ofHousehold} {Household ?? "?"}{(Member < 0 ? "" : $", {ofMember} {Member + 1}")}: {Field}: {Text.In(language)}");
    }

    /// <summary>Household, member, field and message in one line, in English.</summary>
    public override string ToString() => In(Language.English);
}
