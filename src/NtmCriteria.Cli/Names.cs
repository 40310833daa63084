using NodaTime;
using NodaTime.Text;
using NtmCriteria.Law;
using NtmCriteria.Poverty;

namespace NtmCriteria.Cli;

/// <summary>The words by which machine formats name things; they never change with language or culture.</summary>
internal static class Names
{
    public static string Spell(Verdict verdict) => verdict switch
    {
        Verdict.Met => "met",
        Verdict.NotMet => "notMet",
        Verdict.NotApplicable => "notApplicable",
        _ => "undetermined",
    };

    public static string Spell(EvidenceGrade grade) => grade switch
    {
        EvidenceGrade.TwoSources => "twoSources",
        EvidenceGrade.Confirmed => "confirmed",
        EvidenceGrade.Inferred => "inferred",
        EvidenceGrade.Recalled => "recalled",
        _ => "unknown",
    };

    public static string Spell(Tier tier) => tier switch
    {
        Tier.Standard => "standard",
        Tier.Advanced => "advanced",
        Tier.Model => "model",
        Tier.Modern => "modern",
        _ => "none",
    };

    public static string Spell(Zone zone) => zone == Zone.Outside ? "outside" : zone.ToString();

    public static string? Spell(UndeterminedReason reason) =>
        reason == UndeterminedReason.None ? null : Camel(reason.ToString());

    public static string Spell(VerdictBasis basis) => Camel(basis.ToString());

    public static string Spell(Authority authority) => Camel(authority.ToString());

    public static string Spell(HouseholdClass one) => Camel(one.ToString());

    /// <summary>Words of flags, several joined by a bar.</summary>
    public static string Spell(HouseholdClasses possible) => string.Join('|', possible.Each().Select(Spell));

    public static string Spell(ClassReason reasons) =>
        reasons == ClassReason.None ? "" : string.Join('|', reasons.ToString().Split(", ").Select(Camel));

    public static string Camel(string name) => char.ToLowerInvariant(name[0]) + name[1..];

    public static string Iso(LocalDate date) => LocalDatePattern.Iso.Format(date);
}
