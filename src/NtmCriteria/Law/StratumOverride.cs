using System.Collections.Immutable;
using NodaTime;
using NtmCriteria.Units;

namespace NtmCriteria.Law;

/// <summary>A rule that puts some communes into another column than their own region's.</summary>
/// <param name="From">The first day it holds.</param>
/// <param name="Use">The code of the column to use.</param>
/// <param name="WhenAny">The traits that bring a commune under it; one is enough.</param>
/// <param name="Source">Where it stands in the law.</param>
public sealed record StratumOverride(
    LocalDate From, string Use, ImmutableArray<StratumTrait> WhenAny, LegalSource Source)
{
    private readonly EquatableArray<StratumTrait> whenAny = WhenAny;

    /// <summary>The traits that bring a commune under it; one is enough.</summary>
    public ImmutableArray<StratumTrait> WhenAny { get => whenAny; init => whenAny = value; }

    /// <summary>The column, the day and the traits.</summary>
    public override string ToString() =>
        $"{Use} from {Dates.Iso(From)} for {string.Join(", ", WhenAny)} ({Source.Instrument})";
}
