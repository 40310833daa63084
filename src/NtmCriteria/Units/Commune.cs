using NodaTime;
using NtmCriteria.Units;

namespace NtmCriteria;

/// <summary>
/// A commune as the caller knows it. Its identity is code and validity period: after 1 July 2025 a code lives on
/// with other territory, and names repeat.
/// </summary>
/// <param name="Code">The unit code of the Statistics Office, or any code of the caller's; may be empty.</param>
/// <param name="Name">The name without the word for its kind.</param>
/// <exception cref="ArgumentNullException">Code or name is null; a text that is not known is empty.</exception>
/// <exception cref="ArgumentOutOfRangeException">The zone or a trait is none.</exception>
[System.Text.Json.Serialization.JsonConverter(typeof(Serialization.NtmJsonConverter))]
public sealed record Commune(string Code, string Name)
{
    private static readonly CommuneTraits AllTraits = Enum.GetValues<CommuneTraits>().Aggregate((all, one) => all | one);

    /// <summary>The unit code of the Statistics Office, or any code of the caller's; may be empty.</summary>
    public string Code { get; init => field = value ?? throw new ArgumentNullException(nameof(Code)); } =
        Code ?? throw new ArgumentNullException(nameof(Code));

    /// <summary>The name without the word for its kind.</summary>
    public string Name { get; init => field = value ?? throw new ArgumentNullException(nameof(Name)); } =
        Name ?? throw new ArgumentNullException(nameof(Name));

    /// <summary>The district, or null.</summary>
    public string? District { get; init; }

    /// <summary>
    /// The province, or null, in any usual spelling. Its name is that of the day that is asked about, unless
    /// <see cref="ValidFrom"/> or <see cref="ValidTo"/> lie on one side of 1 July 2025, when provinces were merged.
    /// </summary>
    public string? Province { get; init; }

    /// <summary>
    /// The province that the territory belonged to before 1 July 2025, or null. It tells the region where the province of
    /// today joins former ones of several regions, and which older provincial documents hold.
    /// </summary>
    public string? FormerProvince { get; init; }

    /// <summary>The region code (TDMNPB, DBSH, BTB, DHNTB, TN, DNB, DBSCL), or null to find it from the former province or the province.</summary>
    public string? Region { get; init; }

    /// <summary>The zone, or null while it is not known: then no special column is used.</summary>
    public Zone? Zone
    {
        get;
        init => field = value switch
        {
            NtmCriteria.Zone.Unknown => null,
            null or (> NtmCriteria.Zone.Unknown and <= NtmCriteria.Zone.III) => value,
            _ => throw new ArgumentOutOfRangeException(nameof(Zone), value, "No zone: expected Outside, I, II or III."),
        };
    }

    /// <summary>The commune group of the 2026-2030 sets (1, 2 or 3), or null.</summary>
    public string? Group { get; init; }

    /// <summary>Other facts that can move the commune into another column.</summary>
    public CommuneTraits Traits
    {
        get;
        init => field = (value & ~AllTraits) == 0
            ? value : throw new ArgumentOutOfRangeException(nameof(Traits), value, "No traits: expected a sum of CommuneTraits.");
    }

    /// <summary>The first day of this code with this territory, or null.</summary>
    public LocalDate? ValidFrom { get; init; }

    /// <summary>The last day of this code with this territory, or null.</summary>
    public LocalDate? ValidTo { get; init; }

    internal bool Has(StratumTrait trait) => trait switch
    {
        StratumTrait.ZoneII => Zone == NtmCriteria.Zone.II,
        StratumTrait.ZoneIII => Zone == NtmCriteria.Zone.III,
        StratumTrait.SpeciallyDifficult => Traits.HasFlag(CommuneTraits.SpeciallyDifficult),
        StratumTrait.SpeciallyDifficultCoastal => Traits.HasFlag(CommuneTraits.SpeciallyDifficultCoastal),
        StratumTrait.SpeciallyDifficultIsland => Traits.HasFlag(CommuneTraits.SpeciallyDifficultIsland),
        StratumTrait.SafeZoneInPoorDistrict =>
            Traits.HasFlag(CommuneTraits.SafeZone | CommuneTraits.PoorDistrict),
        StratumTrait.SafeZoneInFormerPoorDistrict =>
            Traits.HasFlag(CommuneTraits.SafeZone | CommuneTraits.FormerPoorDistrict),
        _ => throw new ArgumentOutOfRangeException(nameof(trait), trait, "Not a trait that a rule can name."),
    };

    /// <summary>Name, district and province, as far as they are known.</summary>
    public override string ToString() =>
        string.Join(", ", new[] { Name, District, Province }.Where(part => !string.IsNullOrEmpty(part)));
}
