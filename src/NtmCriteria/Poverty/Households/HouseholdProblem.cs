using System.Globalization;

namespace NtmCriteria.Poverty;

/// <summary>One thing in a household record that cannot be.</summary>
/// <param name="Household">The household's id, or null.</param>
/// <param name="Member">The index of the member, from 0, or -1.</param>
/// <param name="Field">The property.</param>
/// <param name="Message">What stands there and what was expected.</param>
public sealed record HouseholdProblem(string? Household, int Member, string Field, string Message)
{
    /// <summary>Household, member, field and message in one line.</summary>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"household {Household ?? "?"}{(Member < 0 ? "" : $", member {Member + 1}")}: {Field}: {Message}");
}
