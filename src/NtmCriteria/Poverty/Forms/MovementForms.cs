using System.Collections.Immutable;
using NtmCriteria.Law;

namespace NtmCriteria.Poverty;

/// <summary>Forms 7.2 and 7.3: how poor and near-poor households moved in the year.</summary>
internal static class MovementForms
{
    public static ReportForm Fill(PovertyMovement movement, HouseholdClass of)
    {
        var poor = of == HouseholdClass.Poor;
        return new(
            poor ? "7.2" : "7.3",
            poor ? new("Diễn biến hộ nghèo trong năm", "Movement of poor households in the year")
                : new("Diễn biến hộ cận nghèo trong năm", "Movement of near-poor households in the year"),
            [
                new(1, new("Đầu năm", "Start of year")),
                new(2, poor ? new("Giảm: thành hộ cận nghèo", "Down: became near-poor")
                    : new("Giảm: thoát cận nghèo", "Down: escaped near-poverty")),
                new(3, poor ? new("Giảm: vượt chuẩn cận nghèo", "Down: above near-poor")
                    : new("Giảm: thành hộ nghèo", "Down: turned poor")),
                new(4, new("Giảm: nguyên nhân khác", "Down: other causes")),
                new(5, poor ? new("Tăng: hộ cận nghèo thành hộ nghèo", "Up: near-poor turned poor")
                    : new("Tăng: hộ nghèo thành hộ cận nghèo", "Up: poor turned near-poor")),
                new(6, new("Tăng: tái nghèo", "Up: relapsed")),
                new(7, new("Tăng: phát sinh mới", "Up: new")),
                new(8, new("Tăng: nguyên nhân khác", "Up: other causes")),
                new(9, new("Cuối năm", "End of year")),
            ],
            [
                new(new("Số hộ", "Households"), Values(movement, of, _ => 1)),
                new(new("Số nhân khẩu", "Persons"), Values(movement, of, c => c.Household.Size ?? 0)),
            ]);
    }

    private static ImmutableArray<Fraction?> Values(
        PovertyMovement movement, HouseholdClass of, Func<Classification, long> size)
    {
        var other = Before(Movement.ToOtherClass);
        var escaped = Before(Movement.Escaped);
        // Persons who joined or left a household that stayed are movements for other causes.
        var (joined, left) = (0L, 0L);
        foreach (var household in movement.Select(of, Movement.Stayed))
        {
            var grown = size(household.After!) - size(household.Before!);
            if (grown > 0) joined += grown;
            else left -= grown;
        }

        var poor = of == HouseholdClass.Poor;
        return
        [
            Total(h => h.Before), poor ? other : escaped, poor ? escaped : other, Before(Movement.LeftOtherwise) + left,
            After(Movement.FromOtherClass), After(Movement.Relapsed), After(Movement.New),
            After(Movement.CameOtherwise) + joined, Total(h => h.After),
        ];

        long Before(Movement kind) => movement.Select(of, kind).Sum(h => size(h.Before!));

        long After(Movement kind) => movement.Select(of, kind).Sum(h => size(h.After!));

        long Total(Func<HouseholdMovement, Classification?> year) =>
            movement.Households.Sum(h => year(h) is { } one && one.Class == of ? size(one) : 0);
    }
}
