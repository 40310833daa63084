namespace NtmCriteria.Poverty;

/// <summary>Forms 7.4 to 7.7: the deprivations of poor and near-poor households, in counts and in shares.</summary>
internal static class DeprivationForms
{
    public static ReportForm Fill(string number, IReadOnlyList<Classification> now, HouseholdClass of, bool shares)
    {
        var indicators = now.Count > 0 ? now[0].Standard.Indicators : [];
        var poor = of == HouseholdClass.Poor;
        return new(
            number,
            poor ? new($"Thiếu hụt của hộ nghèo{(shares ? " (%)" : "")}", $"Deprivations of poor households{(shares ? " (%)" : "")}")
                : new($"Thiếu hụt của hộ cận nghèo{(shares ? " (%)" : "")}", $"Deprivations of near-poor households{(shares ? " (%)" : "")}"),
            [
                new(0, poor ? new("Tổng số hộ nghèo", "Poor households") : new("Tổng số hộ cận nghèo", "Near-poor households")),
                .. indicators.Select(i => new FormColumn(i.Position + 1, i.Label, shares)),
            ],
            ReportForms.Areas(now, part =>
            {
                var own = part.Where(c => c.Class == of).ToArray();
                return
                [
                    own.Length,
                    .. indicators.Select(i =>
                    {
                        var count = own.Count(c => c.Deprivations.Length > i.Position
                            && c.Deprivations[i.Position].State == DeprivationState.Deprived);
                        return shares ? ReportForms.Share(count, own.Length) : (Fraction?)count;
                    }),
                ];
            }));
    }
}
