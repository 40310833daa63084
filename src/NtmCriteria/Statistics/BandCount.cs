using System.Globalization;

namespace NtmCriteria.Statistics;

/// <summary>The communes of a band.</summary>
/// <param name="Band">The band.</param>
/// <param name="Certain">Communes whose count lies inside, however the undetermined criteria come out.</param>
/// <param name="Possible">Communes whose count can lie inside; never fewer.</param>
public readonly record struct BandCount(CriteriaBand Band, long Certain, long Possible)
{
    /// <summary>Band and communes.</summary>
    public override string ToString() => Certain == Possible
        ? string.Create(CultureInfo.InvariantCulture, $"{Band}: {Certain}")
        : string.Create(CultureInfo.InvariantCulture, $"{Band}: {Certain} to {Possible}");
}
