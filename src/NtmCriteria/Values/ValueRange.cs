using System.Collections.Frozen;

namespace NtmCriteria;

/// <summary>Between which numbers the values of a unit lie: those that are possible, and those that are likely.</summary>
/// <param name="Low">The smallest possible value.</param>
/// <param name="High">The largest possible value, or null where nothing limits it.</param>
/// <param name="LikelyLow">Zero or this much at least is likely.</param>
/// <param name="LikelyHigh">This much at most is likely.</param>
/// <remarks>
/// The limits of the likely are no law, and only make somebody look again. They lie beyond the published figures of
/// communes but for shares below one percent: a rate of poor households may be that small, and looks like a fraction.
/// </remarks>
internal sealed record ValueRange(decimal Low, decimal? High, decimal LikelyLow, decimal LikelyHigh)
{
    private static readonly ValueRange Share = new(0, 100, 1, 100);
    private static readonly ValueRange Count = new(0, null, 0, 1_000_000);
    private static readonly ValueRange Other = new(0, null, 0, 1_000_000);

    private static readonly FrozenDictionary<string, ValueRange> ByUnit = new Dictionary<string, ValueRange>(StringComparer.Ordinal)
    {
        // A growth may be a decline, but nothing loses more than it had.
        ["percentGrowth"] = new(Lowest, null, -100, 100),
        ["millionVndPerPersonYear"] = new(0, null, 1, 300),
        ["timesProvincialMean"] = new(0, null, 0, 20),
        ["squareMetresPerPerson"] = new(0, null, 0, 10_000),
        ["litresPerPersonDay"] = new(0, null, 0, 1_000),
        ["years"] = new(0, null, 0, 200),
        ["level"] = new(0, null, 0, 10),
        ["rating"] = new(1, 4, 1, 4),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>No unit has values below this.</summary>
    public const decimal Lowest = -100;

    public static ValueRange Of(UnitOfMeasure unit) =>
        ByUnit.TryGetValue(unit.Id, out var own) ? own : unit.IsShare ? Share : unit.IsCount ? Count : Other;

    public bool Allows(decimal value) => value >= Low && !(value > High);

    public bool IsLikely(decimal value) => value == 0 || (value >= LikelyLow && value <= LikelyHigh);
}
