using System.Collections.Immutable;
using NodaTime;
using NtmCriteria.Units;

namespace NtmCriteria.Titles;

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
    private readonly EquatableArray<TitleReason> reasons = Reasons;

    /// <summary>What must be known beside, in the order of the enumeration.</summary>
    public ImmutableArray<TitleReason> Reasons { get => reasons; init => reasons = value; }

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
