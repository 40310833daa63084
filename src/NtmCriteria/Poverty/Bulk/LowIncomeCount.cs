namespace NtmCriteria.Poverty;

/// <summary>Households whose workers are low-income workers.</summary>
/// <param name="Certain">Those that are for certain.</param>
/// <param name="Open">Those of which it is open.</param>
public readonly record struct LowIncomeCount(int Certain, int Open)
{
    /// <summary>Both counts.</summary>
    public override string ToString() => $"{Certain} certain, {Open} open";
}
