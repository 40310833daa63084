using System.Globalization;

namespace NtmCriteria.Bulk;

/// <summary>
/// An uncertainty of measurement: value x (1 + Relative x u) + Absolute x u, with u even between -1 and 1, drawn for
/// every commune by its row.
/// </summary>
/// <param name="Id">
/// The id of a column of doubles. Columns of several tiers that have this id, or it as their quantity, share the draw.
/// </param>
/// <param name="Relative">The largest deviation as a share of the value.</param>
/// <param name="Absolute">The largest deviation in the unit of the value.</param>
/// <remarks>
/// u comes from Philox 4x32-10 with the counter (row, draw, place in the list of perturbations, 0) and the seed as key;
/// its 53 high bits b of the first two words make (b + 1/2) / 2^52 - 1.
/// </remarks>
/// <exception cref="ArgumentOutOfRangeException">
/// A deviation is negative or no number, or the relative one is above 1: 5 % is 0.05.
/// </exception>
public sealed record Perturbation(string Id, double Relative, double Absolute = 0)
{
    /// <summary>The largest deviation as a share of the value, 0 to 1.</summary>
    public double Relative { get; init; } = Relative is >= 0 and <= 1 ? Relative : throw new ArgumentOutOfRangeException(
        nameof(Relative), Relative, "A relative deviation is a share from 0 to 1: 5 % is 0.05.");

    /// <summary>The largest deviation in the unit of the value, zero or more.</summary>
    public double Absolute { get; init; } = double.IsFinite(Absolute) && Absolute >= 0 ? Absolute : throw new ArgumentOutOfRangeException(
        nameof(Absolute), Absolute, "An absolute deviation is a number of zero or more.");

    /// <summary>Id and deviations.</summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Id} x (1 ± {Relative}) ± {Absolute}");
}
