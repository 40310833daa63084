using System.Numerics;

namespace NtmCriteria.Poverty;

/// <summary>
/// Deprivations given directly: for each indicator of a standard yes, no, or nothing. It remembers its standard, because
/// the same place in two lists is not the same indicator.
/// </summary>
public readonly record struct DeprivationVector
{
    private DeprivationVector(string standard, ushort known, ushort deprived) =>
        (StandardId, Known, Deprived) = (standard, known, deprived);

    /// <summary>The id of the standard whose indicators these are; null where nothing is given.</summary>
    public string? StandardId { get; }

    /// <summary>One bit for each indicator that is given, the first indicator lowest.</summary>
    public ushort Known { get; }

    /// <summary>One bit for each indicator that is given as deprived.</summary>
    public ushort Deprived { get; }

    /// <summary>The number of deprivations given.</summary>
    public int Count => BitOperations.PopCount(Deprived);

    /// <summary>Every indicator given: deprived in the named ones, not in the others.</summary>
    /// <param name="standard">The standard.</param>
    /// <param name="deprived">Ids of the indicators the household is deprived in.</param>
    /// <exception cref="ArgumentException">There is no such indicator, or it is named twice.</exception>
    public static DeprivationVector Of(PovertyStandard standard, params ReadOnlySpan<string> deprived)
    {
        ArgumentNullException.ThrowIfNull(standard);
        var vector = new DeprivationVector(Key(standard), All(standard), 0);
        foreach (var id in deprived)
        {
            var bit = Bit(standard, id);
            if ((vector.Deprived & bit) != 0) throw new ArgumentException($"'{id}' is named twice.", nameof(deprived));
            vector = new(vector.StandardId!, vector.Known, (ushort)(vector.Deprived | bit));
        }

        return vector;
    }

    /// <summary>Bits as a column of data holds them.</summary>
    /// <param name="standard">The standard.</param>
    /// <param name="known">One bit for each indicator that is given.</param>
    /// <param name="deprived">One bit for each that is given as deprived.</param>
    /// <exception cref="ArgumentException">A bit is past the last indicator, or deprived without being known.</exception>
    public static DeprivationVector OfBits(PovertyStandard standard, ushort known, ushort deprived)
    {
        ArgumentNullException.ThrowIfNull(standard);
        if ((known & ~All(standard)) != 0)
            throw new ArgumentException($"{standard.Id} has {standard.Indicators.Length} indicators.", nameof(known));
        return (deprived & ~known) == 0
            ? new(Key(standard), known, deprived)
            : throw new ArgumentException("An indicator is deprived that is not known.", nameof(deprived));
    }

    /// <summary>The same with one more indicator given.</summary>
    /// <param name="standard">The standard.</param>
    /// <param name="id">The indicator.</param>
    /// <param name="deprived">Whether the household is deprived in it.</param>
    /// <exception cref="ArgumentException">There is no such indicator, or the vector belongs to another standard.</exception>
    public DeprivationVector With(PovertyStandard standard, string id, bool deprived)
    {
        ArgumentNullException.ThrowIfNull(standard);
        if (StandardId is not null && StandardId != Key(standard))
            throw new ArgumentException($"The deprivations belong to {StandardId}, not to {standard.Id}.", nameof(standard));
        var bit = Bit(standard, id);
        return new(
            Key(standard), (ushort)(Known | bit), (ushort)(deprived ? Deprived | bit : Deprived & ~bit));
    }

    /// <summary>Whether the vector speaks of the indicators of a standard.</summary>
    /// <param name="standard">The standard.</param>
    public bool IsFor(PovertyStandard standard) =>
        standard is not null && (StandardId is null || StandardId == Key(standard));

    private static string Key(PovertyStandard standard) => standard.IndicatorSet;

    private static ushort All(PovertyStandard standard) => (ushort)((1 << standard.Indicators.Length) - 1);

    private static ushort Bit(PovertyStandard standard, string id) => standard.Find(id) is { } indicator
        ? (ushort)(1 << indicator.Position)
        : throw new ArgumentException(
            $"'{id}' is no indicator of {standard.Id}: expected one of {string.Join(", ", standard.Indicators)}.", nameof(id));

    /// <summary>The number of deprivations and how many are given.</summary>
    public override string ToString() => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Count} of {BitOperations.PopCount(Known)} given");
}
