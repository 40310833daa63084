using System.Collections.Immutable;
using System.Globalization;

namespace NtmCriteria.Poverty;

/// <summary>The score of form B2: points for the deprivations.</summary>
/// <param name="Deprivations">The deprivations.</param>
/// <param name="Least">The smallest score that they allow.</param>
/// <param name="Most">The largest score that they allow.</param>
public sealed record DeprivationScore(ImmutableArray<Deprivation> Deprivations, int Least, int Most)
{
    private readonly EquatableArray<Deprivation> deprivations = Deprivations;

    /// <summary>The deprivations.</summary>
    public ImmutableArray<Deprivation> Deprivations { get => deprivations; init => deprivations = value; }

    /// <summary>The score, or null while a deprivation is undetermined.</summary>
    public int? Score => Least == Most ? Least : null;

    /// <summary>The score in short.</summary>
    public override string ToString() => Least == Most
        ? string.Create(CultureInfo.InvariantCulture, $"{Least} points")
        : string.Create(CultureInfo.InvariantCulture, $"{Least}..{Most} points");
}
