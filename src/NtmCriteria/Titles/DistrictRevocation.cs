using NodaTime;
using NtmCriteria.Law;

namespace NtmCriteria.Titles;

/// <summary>Whether a district must lose its title, as far as the shares go. A review proposes; only a decision revokes.</summary>
/// <remarks>
/// Decision 18/2022/QĐ-TTg: at least 30 % of the communes revoked; or 30 % to under 50 % of the criteria with a key one
/// among them; or 50 % and more.
/// </remarks>
/// <param name="Facts">What was known.</param>
/// <param name="Date">The day of the review.</param>
/// <param name="MustRevoke">Whether the title must be revoked; null while that is open.</param>
/// <param name="Reason">Why it is open, or none.</param>
/// <param name="PublicationDays">For how many days a revocation is made public, or null where no rule was seen.</param>
/// <param name="Evidence">The grade that the answer leans on.</param>
public sealed record DistrictRevocation(
    DistrictFacts Facts, LocalDate Date, bool? MustRevoke, DistrictRevocationReason Reason, int? PublicationDays, EvidenceGrade Evidence)
{
    internal static DistrictRevocation Of(
        DistrictRevocationRule? rule, DateInterval days, DistrictFacts facts, LocalDate date, EvaluationOptions options)
    {
        if (facts.Criteria <= 0 || facts.FailingAtLeast < 0 || facts.FailingAtLeast > facts.FailingAtMost || facts.FailingAtMost > facts.Criteria)
            throw new ArgumentException(
                $"{facts} cannot be; expected failing criteria from 0 to all of them, the fewest first.", nameof(facts));
        if (facts.CommunesRevoked is { } share && (share.Denominator <= 0 || share.Numerator < 0 || share.Numerator > share.Denominator))
            throw new ArgumentException(
                $"{share} is no share of communes; expected communes revoked of all communes, at least one.", nameof(facts));
        if (rule is null || !days.Contains(date)) return Open(DistrictRevocationReason.RuleNotSeen, EvidenceGrade.Unknown);
        if (rule.Source.Evidence < options.MinimumEvidence) return Open(DistrictRevocationReason.EvidenceBelowGrade, rule.Source.Evidence);
        var communes = facts.CommunesRevoked is { } revoked ? revoked.Numerator * 100m >= (decimal)rule.CommunesFrom * revoked.Denominator : (bool?)null;
        if (communes is true || Reaches(facts.FailingAtLeast, rule.CaseBFrom) || (Reaches(facts.FailingAtLeast, rule.CaseAFrom) && facts.KeyFails is true))
            return Answer(true);
        if (Reaches(facts.FailingAtMost, rule.CaseAFrom) && !(facts.KeyFails is false && !Reaches(facts.FailingAtMost, rule.CaseBFrom)))
            return Open(
                facts.FailingAtLeast < facts.FailingAtMost ? DistrictRevocationReason.CriteriaOpen : DistrictRevocationReason.KeyCriteriaNotKnown,
                rule.Source.Evidence);
        return communes is null ? Open(DistrictRevocationReason.CommunesNotCounted, rule.Source.Evidence) : Answer(false);

        bool Reaches(int failing, int percent) => failing * 100 >= percent * facts.Criteria;

        DistrictRevocation Answer(bool must) => new(
            facts, date, must, DistrictRevocationReason.None, Publication(rule, options), rule.Source.Evidence);

        DistrictRevocation Open(DistrictRevocationReason reason, EvidenceGrade evidence) => new(
            facts, date, null, reason, reason == DistrictRevocationReason.RuleNotSeen ? null : Publication(rule, options), evidence);
    }

    private static int? Publication(DistrictRevocationRule? rule, EvaluationOptions options) =>
        rule is not null && rule.Publication.Evidence >= options.MinimumEvidence ? rule.PublicationDays : null;

    /// <summary>The review as a sentence.</summary>
    /// <param name="language">The language.</param>
    public string Explain(Language language) => DistrictRevocationText.Describe(this, language);

    /// <summary>The review in English.</summary>
    public override string ToString() => Explain(Language.English);
}
