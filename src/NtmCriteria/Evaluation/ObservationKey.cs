using System.Globalization;

namespace NtmCriteria;

/// <summary>How a dossier names what it holds.</summary>
internal static class ObservationKey
{
    private static readonly string[] Criteria =
        [.. Enumerable.Range(0, 64).Select(n => "criterion " + n.ToString(CultureInfo.InvariantCulture))];

    public static string Criterion(int number) => number < Criteria.Length
        ? Criteria[number]
        : "criterion " + number.ToString(CultureInfo.InvariantCulture);

    public static string Compose(Tier tier, string id) => tier switch
    {
        Tier.Standard => "standard:" + id,
        Tier.Advanced => "advanced:" + id,
        Tier.Model => "model:" + id,
        Tier.Modern => "modern:" + id,
        _ => id,
    };
}
