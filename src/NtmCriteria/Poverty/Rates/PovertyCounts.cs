namespace NtmCriteria.Poverty;

/// <summary>
/// Counts of households by class. Households whose class is open are counted apart, so that every rate is an interval
/// that closes when everything is known. Adding is exact and in any order.
/// </summary>
public readonly record struct PovertyCounts
{
    /// <summary>All households, the base of every rate.</summary>
    public long Households { get; init; }

    /// <summary>Households that are poor for certain.</summary>
    public long Poor { get; init; }

    /// <summary>Households that are near-poor for certain.</summary>
    public long NearPoor { get; init; }

    /// <summary>Households of average living standard for certain.</summary>
    public long Average { get; init; }

    /// <summary>Households above for certain.</summary>
    public long Above { get; init; }

    /// <summary>Households of which poor is one of several possible classes.</summary>
    public long MaybePoor { get; init; }

    /// <summary>Households of which near-poor is one of several possible classes.</summary>
    public long MaybeNearPoor { get; init; }

    /// <summary>Households that are poor or near-poor for certain; which of the two may be open.</summary>
    public long PoorOrNearPoor { get; init; }

    /// <summary>Households that may be poor or near-poor and may be neither.</summary>
    public long MaybePoorOrNearPoor { get; init; }

    /// <summary>Households whose class is open.</summary>
    public long Undetermined => Households - Poor - NearPoor - Average - Above;

    /// <summary>The counts of one household.</summary>
    /// <param name="possible">Its possible classes.</param>
    public static PovertyCounts Of(HouseholdClasses possible)
    {
        var open = (possible & (possible - 1)) != 0;
        var either = possible & HouseholdClasses.PoorOrNearPoor;
        return new()
        {
            Households = 1,
            Poor = possible == HouseholdClasses.Poor ? 1 : 0,
            NearPoor = possible == HouseholdClasses.NearPoor ? 1 : 0,
            Average = possible == HouseholdClasses.Average ? 1 : 0,
            Above = possible == HouseholdClasses.Above ? 1 : 0,
            MaybePoor = open && (possible & HouseholdClasses.Poor) != 0 ? 1 : 0,
            MaybeNearPoor = open && (possible & HouseholdClasses.NearPoor) != 0 ? 1 : 0,
            PoorOrNearPoor = possible == either && either != 0 ? 1 : 0,
            MaybePoorOrNearPoor = possible != either && either != 0 ? 1 : 0,
        };
    }

    /// <summary>Counts as an office reports them: every class certain.</summary>
    /// <param name="households">All households.</param>
    /// <param name="poor">Poor households.</param>
    /// <param name="nearPoor">Near-poor households.</param>
    /// <exception cref="ArgumentOutOfRangeException">A count is negative, or the parts exceed the whole.</exception>
    public static PovertyCounts Reported(long households, long poor, long nearPoor)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(poor);
        ArgumentOutOfRangeException.ThrowIfNegative(nearPoor);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(poor + nearPoor, households);
        return new()
        {
            Households = households,
            Poor = poor,
            NearPoor = nearPoor,
            PoorOrNearPoor = poor + nearPoor,
            Above = households - poor - nearPoor,
        };
    }

    /// <summary>The counts of two areas together.</summary>
    public static PovertyCounts operator +(PovertyCounts left, PovertyCounts right) => new()
    {
        Households = left.Households + right.Households,
        Poor = left.Poor + right.Poor,
        NearPoor = left.NearPoor + right.NearPoor,
        Average = left.Average + right.Average,
        Above = left.Above + right.Above,
        MaybePoor = left.MaybePoor + right.MaybePoor,
        MaybeNearPoor = left.MaybeNearPoor + right.MaybeNearPoor,
        PoorOrNearPoor = left.PoorOrNearPoor + right.PoorOrNearPoor,
        MaybePoorOrNearPoor = left.MaybePoorOrNearPoor + right.MaybePoorOrNearPoor,
    };

    /// <summary>The counts of many households of one kind.</summary>
    /// <param name="left">The counts of one.</param>
    /// <param name="right">How many.</param>
    public static PovertyCounts operator *(PovertyCounts left, long right) => new()
    {
        Households = left.Households * right,
        Poor = left.Poor * right,
        NearPoor = left.NearPoor * right,
        Average = left.Average * right,
        Above = left.Above * right,
        MaybePoor = left.MaybePoor * right,
        MaybeNearPoor = left.MaybeNearPoor * right,
        PoorOrNearPoor = left.PoorOrNearPoor * right,
        MaybePoorOrNearPoor = left.MaybePoorOrNearPoor * right,
    };

    /// <summary>A rate, or null where there is no household.</summary>
    /// <param name="measure">What is counted.</param>
    public PovertyRate? Rate(PovertyMeasure measure) => Households == 0 ? null : measure switch
    {
        PovertyMeasure.Poor => new(measure, Poor, Poor + MaybePoor, Households),
        PovertyMeasure.NearPoor => new(measure, NearPoor, NearPoor + MaybeNearPoor, Households),
        _ => new(measure, PoorOrNearPoor, PoorOrNearPoor + MaybePoorOrNearPoor, Households),
    };

    /// <summary>The counts in short.</summary>
    public override string ToString() =>
        $"{Households} households: {Poor} poor, {NearPoor} near-poor, {Average} average, {Above} above, {Undetermined} undetermined";
}
