namespace NtmCriteria.Poverty;

/// <summary>One person or household of the deprivation matrix.</summary>
/// <param name="Deprived">One bit for each indicator, the first lowest.</param>
/// <param name="Missing">One bit for each indicator that is not known.</param>
public sealed record MeasuredUnit(ulong Deprived, ulong Missing = 0)
{
    /// <summary>
    /// The survey weight, zero or above: how many it stands for, such as the persons of a household. A unit of weight zero
    /// stands for nobody, but its cluster and stratum belong to the design.
    /// </summary>
    public decimal Weight { get; init; } = 1;

    /// <summary>The subgroup for decomposition.</summary>
    public string? Group { get; init; }

    /// <summary>The stratum of the sample.</summary>
    public string? Stratum { get; init; }

    /// <summary>The primary sampling unit; each unit is its own where none is given.</summary>
    public string? Cluster { get; init; }

    /// <summary>The row of a classified household.</summary>
    /// <param name="classification">The classification.</param>
    /// <param name="weight">What it stands for.</param>
    /// <param name="group">The subgroup.</param>
    public static MeasuredUnit Of(Classification classification, decimal weight = 1, string? group = null)
    {
        ArgumentNullException.ThrowIfNull(classification);
        var (deprived, missing) = (0ul, 0ul);
        foreach (var deprivation in classification.Deprivations)
        {
            var bit = 1ul << deprivation.Indicator.Position;
            if (deprivation.State == DeprivationState.Deprived) deprived |= bit;
            else if (deprivation.State == DeprivationState.Undetermined) missing |= bit;
        }

        return new(deprived, missing) { Weight = weight, Group = group };
    }

    /// <summary>The number of deprivations and the weight.</summary>
    public override string ToString() => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{System.Numerics.BitOperations.PopCount(Deprived)} deprivations, weight {Weight}");
}
