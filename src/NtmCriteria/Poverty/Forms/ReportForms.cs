using System.Collections.Immutable;

namespace NtmCriteria.Poverty;

/// <summary>Fills the official report forms from classified households.</summary>
/// <remarks>
/// Annex VII, forms 7.1 to 7.11, 1315/VBHN-BLĐTBXH. Households whose class is open are in none of the counts: see
/// <see cref="PovertyCounts.Undetermined"/>.
/// </remarks>
public static class ReportForms
{
    /// <summary>All eleven forms.</summary>
    /// <param name="now">The households of the year.</param>
    /// <param name="before">Those of the year before, for the movements; forms 7.2 and 7.3 are left out without it.</param>
    /// <param name="options">How households are followed from year to year; null: by their ids.</param>
    /// <exception cref="HouseholdMatchException">The households of the two years do not meet.</exception>
    public static ImmutableArray<ReportForm> All(
        IReadOnlyList<Classification> now, IReadOnlyList<Classification>? before = null,
        MovementOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(now);
        var forms = ImmutableArray.CreateBuilder<ReportForm>();
        var incomes = now.Concat(before ?? []).Aggregate(default(UnlikelyIncomes), (sum, one) => sum + UnlikelyIncomes.Of(one.Household));
        forms.Add(Result(now));
        if (before is not null)
        {
            var movement = PovertyMovement.Between(before, now, options);
            forms.Add(MovementForms.Fill(movement, HouseholdClass.Poor));
            forms.Add(MovementForms.Fill(movement, HouseholdClass.NearPoor));
        }

        forms.Add(DeprivationForms.Fill("7.4", now, HouseholdClass.Poor, shares: false));
        forms.Add(DeprivationForms.Fill("7.5", now, HouseholdClass.Poor, shares: true));
        forms.Add(DeprivationForms.Fill("7.6", now, HouseholdClass.NearPoor, shares: false));
        forms.Add(DeprivationForms.Fill("7.7", now, HouseholdClass.NearPoor, shares: true));
        forms.Add(GroupForms.Groups(now));
        forms.Add(GroupForms.Ethnicities(now));
        forms.Add(GroupForms.Causes(now));
        forms.Add(ChildForm.Fill(now));
        return [.. forms.Select(form => form.With(incomes))];
    }

    /// <summary>Form 7.1: households, persons, poor and near-poor with their rates.</summary>
    /// <param name="now">The households of the year.</param>
    public static ReportForm Result(IReadOnlyList<Classification> now)
    {
        ArgumentNullException.ThrowIfNull(now);
        return new(
            "7.1", new("Kết quả rà soát hộ nghèo, hộ cận nghèo", "Result of the review"),
            [
                new(1, new("Tổng số hộ", "Households")), new(2, new("Tổng số nhân khẩu", "Persons")),
                new(3, new("Số hộ nghèo", "Poor")), new(4, new("Tỷ lệ hộ nghèo (%)", "Poor (%)"), IsShare: true),
                new(5, new("Số hộ cận nghèo", "Near-poor")),
                new(6, new("Tỷ lệ hộ cận nghèo (%)", "Near-poor (%)"), IsShare: true),
            ],
            Areas(now, part =>
            {
                var (poor, near) = (Count(part, HouseholdClass.Poor), Count(part, HouseholdClass.NearPoor));
                return [part.Count, Persons(part), poor, Share(poor, part.Count), near, Share(near, part.Count)];
            }));
    }

    internal static long Count(IEnumerable<Classification> part, HouseholdClass of) => part.Count(c => c.Class == of);

    internal static long Persons(IEnumerable<Classification> part) => part.Sum(c => (long)(c.Household.Size ?? 0));

    internal static Fraction? Share(long part, long whole) => whole == 0 ? null : Fraction.Of(part, whole);

    /// <summary>Total, urban, rural, and each district.</summary>
    internal static ImmutableArray<FormLine> Areas(
        IReadOnlyList<Classification> all, Func<IReadOnlyList<Classification>, ImmutableArray<Fraction?>> values)
    {
        var lines = ImmutableArray.CreateBuilder<FormLine>();
        lines.Add(new(new("Tổng số", "Total"), values(all)));
        lines.Add(new(new("Khu vực thành thị", "Urban"), values(In(Settlement.Urban))));
        lines.Add(new(new("Khu vực nông thôn", "Rural"), values(In(Settlement.Rural))));
        var districts = all.GroupBy(c => HouseholdPlace.DistrictOf(c.Household)).Where(g => g.Key is not null)
            .OrderBy(g => g.Key!.Name, StringComparer.Ordinal).ThenBy(g => g.Key!.Province, StringComparer.Ordinal).ToArray();
        foreach (var district in districts)
        {
            // A district of the same name in another province is another district.
            var name = districts.Count(d => d.Key!.Name == district.Key!.Name) > 1 ? district.Key!.ToString() : district.Key!.Title;
            lines.Add(new(new(name, name), values([.. district])));
        }

        return lines.ToImmutable();

        List<Classification> In(Settlement settlement) => [.. all.Where(c => c.Household.Settlement == settlement)];
    }
}
