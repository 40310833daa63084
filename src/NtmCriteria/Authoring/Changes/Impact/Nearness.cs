using System.Globalization;

namespace NtmCriteria.Authoring.Changes;

/// <summary>How near a moved level a value must lie to be listed as borderline.</summary>
/// <param name="Distance">The distance, in the indicator's unit or in percent of the level.</param>
/// <param name="IsShare">Whether it is a share of the level in percent.</param>
public readonly record struct Nearness(decimal Distance, bool IsShare)
{
    /// <summary>Reads <c>5%</c> (of the level) or <c>0.5</c> (in the unit of the indicator).</summary>
    /// <param name="text">The text.</param>
    /// <returns>The distance, or null where the text is none.</returns>
    public static Nearness? TryParse(string? text)
    {
        if (text is null) return null;
        var number = text.AsSpan().Trim();
        var share = number.EndsWith("%", StringComparison.Ordinal);
        if (share) number = number[..^1].TrimEnd();
        return decimal.TryParse(number, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var distance)
            && distance < 1_000_000_000m ? new(distance, share) : null;
    }

    /// <summary>Whether a gap lies within the distance of a level.</summary>
    /// <param name="gap">How far the value is from the level, on either side.</param>
    /// <param name="level">The level.</param>
    public bool Holds(decimal gap, decimal level) =>
        IsShare ? Math.Abs(gap) * 100 <= Distance * level : Math.Abs(gap) <= Distance;

    /// <summary>The distance as it is written.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Distance}{(IsShare ? "%" : "")}");
}
