using NtmCriteria.Poverty;

namespace NtmCriteria;

/// <summary>The upper ends of the income bands of one kind of settlement, in VND a person a month; each included.</summary>
/// <param name="Poor">The poor line.</param>
/// <param name="NearPoor">The near-poor line; equal to the poor line where the standard has none.</param>
/// <param name="Average">
/// The upper end of the average living standard; equal to the near-poor line where the standard has none.
/// </param>
public readonly record struct IncomeBands(int Poor, int NearPoor, int Average)
{
    /// <summary>The three ends.</summary>
    public override string ToString() => $"{Poor}/{NearPoor}/{Average}";
}

/// <summary>Which classes the lowest two income bands are split into by the cut-off of deprivations.</summary>
public enum BandSplit
{
    /// <summary>Neither: income alone decides.</summary>
    None,

    /// <summary>
    /// The band between the lines: poor with the cut-off, else near-poor; under the poor line a household is poor anyway.
    /// </summary>
    BetweenLines,

    /// <summary>The band under the line: poor with the cut-off, else near-poor.</summary>
    UnderLine,
}

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

/// <summary>The classes that are possible for a household; one alone is certain.</summary>
[Flags]
public enum HouseholdClasses : byte
{
    /// <summary>No class.</summary>
    None = 0,

    /// <summary>Poor (hộ nghèo).</summary>
    Poor = 1,

    /// <summary>Near-poor (hộ cận nghèo).</summary>
    NearPoor = 2,

    /// <summary>Average living standard (hộ có mức sống trung bình).</summary>
    Average = 4,

    /// <summary>Above every class that the standard names.</summary>
    Above = 8,
}
