namespace NtmCriteria.Poverty;

/// <summary>Households of an area by class.</summary>
/// <param name="Poor">Certainly poor.</param>
/// <param name="NearPoor">Certainly near-poor.</param>
/// <param name="Average">Certainly of average living standard.</param>
/// <param name="Above">Certainly above.</param>
/// <param name="Open">Of a class that what is known leaves open.</param>
public readonly record struct HouseholdCounts(int Poor, int NearPoor, int Average, int Above, int Open)
{
    /// <summary>All households.</summary>
    public int Total => Poor + NearPoor + Average + Above + Open;

    /// <summary>The sum of two areas.</summary>
    /// <param name="other">The other area.</param>
    public HouseholdCounts Plus(HouseholdCounts other) => new(
        Poor + other.Poor, NearPoor + other.NearPoor, Average + other.Average, Above + other.Above, Open + other.Open);

    /// <summary>The counts in words.</summary>
    public override string ToString() =>
        $"{Poor} poor, {NearPoor} near-poor, {Average} average, {Above} above, {Open} open";
}
