using NtmCriteria.Bulk;

namespace NtmCriteria.Poverty;

/// <summary>
/// A rule that makes a class of income, settlement and a count of deprivations: what the standards of all periods have
/// in common. For rules that no document holds, such as a line that is being considered; a standard itself is compiled
/// by <see cref="PovertyStandard.Compile"/>.
/// </summary>
/// <param name="Rural">The income bands of rural areas.</param>
/// <param name="Urban">The income bands of urban areas.</param>
/// <param name="CutOff">The number of deprivations from which a household counts as deprived.</param>
/// <param name="Split">Where deprivations decide.</param>
/// <remarks>
/// The shape of 2016-2021 is <see cref="BandSplit.BetweenLines"/> (Decision 59/2015/QĐ-TTg); that of 2022 on is
/// <see cref="BandSplit.UnderLine"/> (Decree 07/2021/NĐ-CP). Lines and cut-off may be a province's own.
/// </remarks>
public sealed record HouseholdRule(IncomeBands Rural, IncomeBands Urban, int CutOff, BandSplit Split)
{
    /// <summary>Bands, cut-off and shape.</summary>
    public override string ToString() => $"{Split}: rural {Rural}, urban {Urban}, cut-off {CutOff}";

    /// <summary>The rule made ready for columns of households. The kind of settlement alone chooses the lines.</summary>
    /// <exception cref="ArgumentException">Bands do not rise, or the cut-off is no number of deprivations.</exception>
    public HouseholdPlan Compile()
    {
        foreach (var (bands, where) in new[] { (Rural, "rural"), (Urban, "urban") })
            if (bands.Poor < 0 || bands.NearPoor < bands.Poor || bands.Average < bands.NearPoor)
                throw new ArgumentException($"The {where} income bands do not rise: {bands}.");
        ArgumentOutOfRangeException.ThrowIfNegative(CutOff);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(CutOff, MostDeprivations);
        var shape = Split switch
        {
            BandSplit.None => RuleShape.IncomeOnly,
            BandSplit.BetweenLines => RuleShape.LineOrBand,
            _ => RuleShape.LineAndDeprivations,
        };
        return new(new ClassPlan(shape, CutOff, Lines(Rural), Lines(Urban)), MostDeprivations, ToString());
    }

    private const int MostDeprivations = 15;

    private static long[] Lines(IncomeBands bands) => [bands.Poor, bands.NearPoor, bands.Average];
}
