using System.Collections.Immutable;
using System.Globalization;

namespace NtmCriteria.Statistics;

/// <summary>A band of criteria counts, both ends inside: 15 to 18 of 19.</summary>
/// <param name="Low">The smallest count.</param>
/// <param name="High">The largest count.</param>
public readonly record struct CriteriaBand(int Low, int High)
{
    private static readonly int[] Cuts = [15, 10, 5];

    /// <summary>The bands in which officials report: all criteria; 15 and more; 10 to 14; 5 to 9; under 5.</summary>
    /// <param name="total">The number of criteria of the set; bands above it are left out.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is not above zero.</exception>
    public static ImmutableArray<CriteriaBand> For(int total)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(total);
        var bands = ImmutableArray.CreateBuilder<CriteriaBand>();
        bands.Add(new(total, total));
        var above = total;
        foreach (var cut in Cuts)
        {
            if (cut >= above) continue;
            bands.Add(new(cut, above - 1));
            above = cut;
        }

        bands.Add(new(0, above - 1));
        return bands.ToImmutable();
    }

    /// <summary>The band as officials print it: <c>19</c>, <c>15-18</c>, <c>&lt;5</c>.</summary>
    public override string ToString() => Low == High ? Low.ToString(CultureInfo.InvariantCulture)
        : Low == 0 ? string.Create(CultureInfo.InvariantCulture, $"<{High + 1}")
        : string.Create(CultureInfo.InvariantCulture, $"{Low}-{High}");
}
