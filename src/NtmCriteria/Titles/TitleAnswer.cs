using System.Collections.Immutable;
using NodaTime;

namespace NtmCriteria;

/// <summary>What must be known about a title beside the tier, or why it is open.</summary>
public enum TitleReason
{
    /// <summary>No decision on the commune is on record.</summary>
    NoDecisionOnRecord,

    /// <summary>The unit did not exist yet on the day.</summary>
    UnitNotYet,

    /// <summary>The unit had ended on the day: its successors have histories of their own.</summary>
    UnitEnded,

    /// <summary>The unit is no commune: it is outside the rural programme.</summary>
    OutsideProgramme,

    /// <summary>The date of a decision was not published, and the day lies where it may or may not have been in effect.</summary>
    DateNotKnown,

    /// <summary>A higher title was revoked, and what the decision leaves is not stated.</summary>
    RemainingTitleNotStated,

    /// <summary>Whether a title of an earlier period holds on in the new one was not seen in any text.</summary>
    CarryOverNotKnown,

    /// <summary>The unit comes from a merger, and the title after it is open or needs a caveat.</summary>
    AfterMerger,

    /// <summary>Renewal after five years was asked for; what follows when it does not come was not seen.</summary>
    RenewalOverdue,
}

/// <summary>The title of a unit on a day, by decisions alone; never computed from values.</summary>
/// <param name="Unit">The unit.</param>
/// <param name="Date">The day.</param>
/// <param name="Tier">The title as an interval.</param>
/// <param name="Recognition">The decision that gives it (the certain one, else the possible one), or null.</param>
/// <param name="Reasons">What must be known beside, in the order of the enumeration.</param>
/// <param name="RenewalDue">The day by which renewal was asked for, or null where none was.</param>
public sealed record TitleAnswer(
    AdministrativeUnit Unit, LocalDate Date, TierRange Tier, Recognition? Recognition,
    ImmutableArray<TitleReason> Reasons, LocalDate? RenewalDue = null)
{
    /// <summary>Whether the title is certain.</summary>
    public bool IsDecided => Tier.IsDecided;

    /// <summary>Whether some title is held: null where that is open.</summary>
    public bool? IsRecognised =>
        Tier.Certain != NtmCriteria.Tier.None ? true : Tier.Possible == NtmCriteria.Tier.None ? false : null;

    /// <summary>The answer as a sentence.</summary>
    /// <param name="language">The language.</param>
    public string Explain(Language language) => TitleFindings.Describe(this, language).ToString();

    /// <summary>The answer in English.</summary>
    public override string ToString() => Explain(Language.English);
}
