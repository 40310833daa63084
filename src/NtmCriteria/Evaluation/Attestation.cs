using System.Globalization;

namespace NtmCriteria;

/// <summary>Somebody's verdict on a whole criterion, without the values behind it.</summary>
/// <param name="Criterion">The number of the criterion.</param>
/// <param name="Met">The verdict.</param>
/// <param name="Source">Who says so, or null.</param>
public sealed record Attestation(int Criterion, bool Met, string? Source = null)
{
    /// <summary>Criterion, verdict and who says so.</summary>
    public override string ToString() =>
        $"criterion {Criterion} attested as {(Met ? "met" : "not met")}{(Source is null ? "" : $" ({Source})")}";
}

/// <summary>How a dossier names what it holds.</summary>
internal static class ObservationKey
{
    private static readonly string[] Criteria =
        [.. Enumerable.Range(0, 64).Select(n => "criterion " + n.ToString(CultureInfo.InvariantCulture))];

    public static string Criterion(int number) => number < Criteria.Length
        ? Criteria[number]
        : "criterion " + number.ToString(CultureInfo.InvariantCulture);

    public static string Of(Tier tier, string id) => tier switch
    {
        Tier.Standard => "standard:" + id,
        Tier.Advanced => "advanced:" + id,
        Tier.Model => "model:" + id,
        Tier.Modern => "modern:" + id,
        _ => id,
    };
}
