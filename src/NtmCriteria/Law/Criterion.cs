using System.Collections.Immutable;

namespace NtmCriteria;

/// <summary>A criterion (tiêu chí): met when each of its indicators is met or does not apply.</summary>
/// <param name="Number">Its number in the set.</param>
/// <param name="Title">Its title.</param>
/// <param name="Indicators">Its indicators, in the order of the set.</param>
/// <param name="IsComplete">
/// Whether all its indicators are known; while they are not, the criterion can fail or be attested, but it is not met
/// by the ones that are.
/// </param>
public sealed record Criterion(
    int Number, LocalText Title, ImmutableArray<Indicator> Indicators, bool IsComplete = true)
{
    private readonly EquatableArray<Indicator> indicators = Indicators;

    /// <summary>Its indicators, in the order of the set.</summary>
    public ImmutableArray<Indicator> Indicators { get => indicators; init => indicators = value; }

    /// <summary>Number and title.</summary>
    public override string ToString() => $"{Number} {Title.Vi}";
}
