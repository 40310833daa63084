using System.Collections.Immutable;

namespace NtmCriteria.Poverty;

/// <summary>Forms 7.8 to 7.10: groups, ethnic groups and causes.</summary>
internal static class GroupForms
{
    private const string Majority = "Kinh";

    public static ReportForm Groups(IReadOnlyList<Classification> now) => new(
        "7.8", new("Hộ nghèo, hộ cận nghèo theo các nhóm đối tượng", "Poor and near-poor households by group"),
        [
            new(1, new("Tổng số hộ", "Households")), new(2, new("Hộ dân tộc thiểu số", "Minority households")),
            new(3, new("Hộ nghèo", "Poor")), new(4, new("Hộ cận nghèo", "Near-poor")),
            new(5, new("Hộ nghèo dân tộc thiểu số", "Poor minority households")),
            new(6, new("Hộ cận nghèo dân tộc thiểu số", "Near-poor minority households")),
            new(7, new("Hộ nghèo không có khả năng lao động", "Poor without labour capacity")),
            new(8, new("Hộ cận nghèo không có khả năng lao động", "Near-poor without labour capacity")),
            new(9, new("Hộ nghèo có người có công", "Poor with a person of merit")),
            new(10, new("Hộ cận nghèo có người có công", "Near-poor with a person of merit")),
        ],
        [
            new(new("Số hộ", "Households"), Line(now, _ => 1)),
            new(new("Số nhân khẩu", "Persons"), Line(now, c => c.Household.Size ?? 0)),
        ]);

    public static ReportForm Ethnicities(IReadOnlyList<Classification> now)
    {
        var groups = now.Select(c => c.Household.Ethnicity ?? "").Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal).ToArray();
        return new(
            "7.9", new("Hộ nghèo, hộ cận nghèo theo dân tộc", "Poor and near-poor households by ethnic group"),
            [
                new(1, new("Tổng số", "Total")),
                .. groups.Select((g, i) => new FormColumn(i + 2, g.Length == 0 ? new("Chưa rõ", "Not known") : new(g, g))),
            ],
            Classes(of =>
            [
                ReportForms.Count(now, of),
                .. groups.Select(g => (Fraction?)now.Count(c => c.Class == of && (c.Household.Ethnicity ?? "") == g)),
            ]));
    }

    public static ReportForm Causes(IReadOnlyList<Classification> now) => new(
        "7.10", new("Nguyên nhân nghèo", "Causes of poverty"),
        [
            new(1, new("Không có đất sản xuất", "Land")), new(2, new("Không có vốn", "Capital")),
            new(3, new("Không có lao động", "Labour")), new(4, new("Không có công cụ, phương tiện sản xuất", "Tools")),
            new(5, new("Không có kiến thức về sản xuất", "Knowledge")), new(6, new("Không có kỹ năng lao động", "Skills")),
            new(7, new("Có người ốm đau, bệnh nặng, tai nạn", "Illness or accident")), new(8, new("Nguyên nhân khác", "Other")),
        ],
        Classes(of => [.. Enumerable.Range(0, 8).Select(n => (Fraction?)now.Count(c =>
            c.Class == of && ((int)(c.Household.Causes ?? PovertyCauses.None) >> n & 1) != 0))]));

    /// <summary>A household whose head or head's spouse belongs to an ethnic minority.</summary>
    private static bool IsMinority(Household household) => household.Groups is { } groups
        ? groups.HasFlag(HouseholdGroups.Minority)
        : IsMinority(household.Ethnicity) || IsMinority(household.SpouseEthnicity);

    private static bool IsMinority(string? ethnicity) =>
        ethnicity is not null && VietnameseText.Key(ethnicity) != VietnameseText.Key(Majority);

    private static ImmutableArray<FormLine> Classes(Func<HouseholdClass, ImmutableArray<Fraction?>> values) =>
    [
        new(new("Hộ nghèo", "Poor"), values(HouseholdClass.Poor)),
        new(new("Hộ cận nghèo", "Near-poor"), values(HouseholdClass.NearPoor)),
    ];

    private static ImmutableArray<Fraction?> Line(IReadOnlyList<Classification> now, Func<Classification, long> size)
    {
        return
        [
            Sum(_ => true), Sum(c => IsMinority(c.Household)), Sum(Poor), Sum(Near),
            Sum(c => Poor(c) && IsMinority(c.Household)), Sum(c => Near(c) && IsMinority(c.Household)),
            Sum(c => Poor(c) && Has(c, HouseholdGroups.WithoutLabourCapacity)),
            Sum(c => Near(c) && Has(c, HouseholdGroups.WithoutLabourCapacity)),
            Sum(c => Poor(c) && Has(c, HouseholdGroups.WithPersonOfMerit)),
            Sum(c => Near(c) && Has(c, HouseholdGroups.WithPersonOfMerit)),
        ];

        Fraction? Sum(Func<Classification, bool> counts) => now.Where(counts).Sum(size);

        static bool Poor(Classification c) => c.Class == HouseholdClass.Poor;

        static bool Near(Classification c) => c.Class == HouseholdClass.NearPoor;

        static bool Has(Classification c, HouseholdGroups group) => c.Household.Groups?.HasFlag(group) == true;
    }
}
