using NtmCriteria.Law;

namespace NtmCriteria.Zoning;

/// <summary>
/// What is known of a commune for its zone; null is not known. Shares are in percent, counts or limits; judgements
/// and grades say nothing here.
/// </summary>
public sealed record ZoneFacts
{
    /// <summary>Minority households of all households, percent (2021-2025).</summary>
    public Observation? MinorityHouseholds { get; init; }

    /// <summary>The poverty rate, percent (2021-2025).</summary>
    public Observation? PovertyRate { get; init; }

    /// <summary>Whether the commune lies in the Mekong Delta, where other levels hold (2021-2025).</summary>
    public bool? InMekongDelta { get; init; }

    /// <summary>The number of poor minority households (2021-2025, Mekong Delta).</summary>
    public Observation? PoorMinorityHouseholds { get; init; }

    /// <summary>Minority households of the poor households, percent (2021-2025).</summary>
    public Observation? PoorMinorityShare { get; init; }

    /// <summary>Minority people aged 15 to 60 who cannot read and write Vietnamese, percent (2021-2025).</summary>
    public Observation? Illiterate { get; init; }

    /// <summary>Workers without training of three months or more, percent (2021-2025).</summary>
    public Observation? Untrained { get; init; }

    /// <summary>The road from district centre to commune centre, km (2021-2025).</summary>
    public Observation? RoadLength { get; init; }

    /// <summary>Of that road what is neither asphalted nor concreted, percent (2021-2025).</summary>
    public Observation? RoadUnpaved { get; init; }

    /// <summary>Specially difficult villages of all villages, percent (2016-2020 and from 1 December 2025).</summary>
    public Observation? SpeciallyDifficultVillages { get; init; }

    /// <summary>Whether the commune lies in the minority and mountain area (from 1 December 2025).</summary>
    public bool? InArea { get; init; }

    /// <summary>How many of the 12 criteria it meets, a whole number or a limit (from 1 December 2025).</summary>
    public Observation? CriteriaMet { get; init; }

    /// <summary>How many of the twelve facts are known.</summary>
    public override string ToString()
    {
        var known = new object?[]
        {
            MinorityHouseholds, PovertyRate, InMekongDelta, PoorMinorityHouseholds, PoorMinorityShare, Illiterate,
            Untrained, RoadLength, RoadUnpaved, SpeciallyDifficultVillages, InArea, CriteriaMet,
        }.Count(fact => fact is not null);
        return $"{DocumentReader.Number(known)} of 12 facts are known";
    }
}
