using System.Collections.Immutable;
using NtmCriteria.Law;

namespace NtmCriteria.Poverty;

/// <summary>A line of a report form.</summary>
/// <param name="Label">What it is about.</param>
/// <param name="Values">One value for each column, exact; null where a share has no base.</param>
public sealed record FormLine(LocalText Label, ImmutableArray<Fraction?> Values)
{
    private readonly EquatableArray<Fraction?> values = Values;

    /// <summary>One value for each column, exact; null where a share has no base.</summary>
    public ImmutableArray<Fraction?> Values { get => values; init => values = value; }

    /// <summary>Label and values.</summary>
    public override string ToString() => $"{Label?.En}: {(Values.IsDefault ? "" : string.Join(", ", Values))}";
}
