using System.Collections.Immutable;
using NtmCriteria.Law;

namespace NtmCriteria.Poverty;

/// <summary>
/// Form 7.11: children of poor and near-poor households and their deprivations. The form's headings and its notes name
/// insurance and nutrition in opposite order; the headings are followed, and every column says what it holds.
/// </summary>
internal static class ChildForm
{
    private const int ChildBelow = 16;

    public static ReportForm Fill(IReadOnlyList<Classification> now) => new(
        "7.11", new("Trẻ em thuộc hộ nghèo, hộ cận nghèo", "Children of poor and near-poor households"),
        [.. Columns(0, new("nghèo", "poor")), .. Columns(4, new("cận nghèo", "near-poor"))],
        [new(new("Số trẻ em", "Children"), [.. Values(now, HouseholdClass.Poor), .. Values(now, HouseholdClass.NearPoor)])]);

    private static IEnumerable<FormColumn> Columns(int after, LocalText of) =>
    [
        new(after + 1, new($"Trẻ em hộ {of.Vi}", $"Children of {of.En} households")),
        new(after + 2, new($"Hộ {of.Vi}: thiếu bảo hiểm y tế", $"{of.En}: no health insurance")),
        new(after + 3, new($"Hộ {of.Vi}: thiếu dinh dưỡng", $"{of.En}: under-nourished")),
        new(after + 4, new($"Hộ {of.Vi}: không đi học đúng bậc", $"{of.En}: not at school at the level due")),
    ];

    private static ImmutableArray<Fraction?> Values(IReadOnlyList<Classification> now, HouseholdClass of)
    {
        var (children, uninsured, undernourished, outOfSchool) = (0L, 0L, 0L, 0L);
        foreach (var classification in now)
        {
            if (classification.Class != of || classification.Household.Members.IsEmpty) continue;
            foreach (var member in classification.Household.Members)
            {
                if (!MemberTests.InAge(member, null, ChildBelow, classification.Standard.AsOf).IsYes) continue;
                children++;
                if (Lacks("insurance")) uninsured++;
                if (Lacks("nutrition")) undernourished++;
                if (Lacks("child-schooling")) outOfSchool++;

                bool Lacks(string id) => classification.Standard.Find(id) is { } indicator
                    && MemberTests.Test(indicator, member, classification.Standard.AsOf).IsYes;
            }
        }

        return [children, uninsured, undernourished, outOfSchool];
    }
}
