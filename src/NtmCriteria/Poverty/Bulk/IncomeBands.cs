namespace NtmCriteria.Poverty;

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
