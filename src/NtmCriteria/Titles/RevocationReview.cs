using System.Collections.Immutable;
using NodaTime;
using NtmCriteria.Law;

namespace NtmCriteria.Titles;

/// <summary>
/// Whether a title must be revoked, from the criteria that fail in an assessment against its yardstick set. A review
/// proposes; only a decision revokes.
/// </summary>
/// <remarks>
/// Decision 18/2022/QĐ-TTg, article 4 and chapter V. The share is criteria not met of all criteria of the set: one
/// that does not apply stays in the base, because the rule names all criteria and no text takes any out.
/// </remarks>
public sealed class RevocationReview : IRendered
{
    private RevocationReview(Tier title, Assessment assessment, LocalDate date, RevocationReason reason)
    {
        Title = title;
        Assessment = assessment;
        Date = date;
        Reason = reason;
        (Certain, Possible) = reason == RevocationReason.None ? default : (RevocationCase.None, RevocationCase.B);
    }

    /// <summary>The title reviewed.</summary>
    public Tier Title { get; }

    /// <summary>The assessment against the yardstick set.</summary>
    public Assessment Assessment { get; }

    /// <summary>The day of the review.</summary>
    public LocalDate Date { get; }

    /// <summary>Why nothing can be said, or none.</summary>
    public RevocationReason Reason { get; }

    /// <summary>The number of criteria of the set: the base of the share.</summary>
    public int Total => Assessment.Criteria.Length;

    /// <summary>The number of criteria that certainly fail.</summary>
    public int FailingAtLeast => Assessment.NotMet;

    /// <summary>The number that fail if everything undetermined fails.</summary>
    public int FailingAtMost => Assessment.NotMet + Assessment.Undetermined;

    /// <summary>The key criteria of the yardstick set that certainly fail.</summary>
    public ImmutableArray<int> KeyFailing { get; private init; } = [];

    /// <summary>The ground that is certain: none if only what certainly fails counts.</summary>
    public RevocationCase Certain { get; private init; }

    /// <summary>The ground if everything undetermined fails.</summary>
    public RevocationCase Possible { get; private init; }

    /// <summary>The grade that the answer leans on.</summary>
    public EvidenceGrade Evidence { get; private init; }

    /// <summary>Whether the title must be revoked; null while that is undetermined.</summary>
    public bool? MustRevoke => Reason != RevocationReason.None ? null
        : Certain != RevocationCase.None ? true
        : Possible == RevocationCase.None ? false : null;

    /// <summary>The review as a sentence.</summary>
    /// <param name="language">The language.</param>
    public string Explain(Language language) => TitleFindings.Describe(this, language).ToString();

    /// <summary>The review in English.</summary>
    public override string ToString() => Explain(Language.English);

    /// <inheritdoc/>
    public string ToMarkdown(Language language = Language.English) => ReviewPage.Render(this, language).ToMarkdown();

    /// <inheritdoc/>
    public string ToHtml(Language language) => ReviewPage.Render(this, language).ToHtml();

    /// <inheritdoc cref="IRendered.ToHtml(Language)"/>
    public string ToHtml() => ToHtml(Language.English);

    internal static RevocationReview Of(
        RecognitionRules rules, Tier title, Assessment assessment, LocalDate date, EvaluationOptions options)
    {
        var rule = rules.Revocation;
        if (!rule.Days.Contains(date)) return new(title, assessment, date, RevocationReason.RuleNotSeen);
        if (rule.FindYardstick(title) is not { } yardstick) return new(title, assessment, date, RevocationReason.NoSuchTitle);
        if (assessment.Set.Id != yardstick.SetId)
            throw new ArgumentException(
                $"A {title} title is reviewed against {yardstick.SetId}, not against {assessment.Set.Id}.", nameof(assessment));
        var grade = Weaker(rule.Source.Evidence, yardstick.Source.Evidence);
        if (grade < options.MinimumEvidence)
            return new(title, assessment, date, RevocationReason.EvidenceBelowGrade);

        var (failing, open) = (Numbers(assessment, Verdict.NotMet), Numbers(assessment, Verdict.Undetermined));
        // Too weakly evidenced key criteria are not known: none may be one, and every one may be.
        var keysKnown = yardstick.KeyEvidence >= options.MinimumEvidence;
        bool IsKey(int number) => yardstick.KeyCriteria.Contains(number);
        var keyForCertain = keysKnown && failing.Any(IsKey);
        var keyPossibly = keysKnown ? keyForCertain || open.Any(IsKey) : failing.Length + open.Length > 0;
        var certain = Judge(rule, failing.Length, assessment.Criteria.Length, keyForCertain);
        var possible = Judge(rule, failing.Length + open.Length, assessment.Criteria.Length, keyPossibly);
        var keysDecide = certain != RevocationCase.B
            && !BelowCaseA(rule, failing.Length + open.Length, assessment.Criteria.Length);
        return new(title, assessment, date, RevocationReason.None)
        {
            KeyFailing = keysKnown ? [.. failing.Where(IsKey)] : [],
            Certain = certain,
            Possible = possible,
            Evidence = keysDecide && keysKnown ? Weaker(grade, yardstick.KeyEvidence) : grade,
        };
    }

    // failing / total >= percent / 100, without a division.
    private static RevocationCase Judge(RevocationRule rule, int failing, int total, bool key) =>
        failing * 100 >= rule.CaseBFrom * total ? RevocationCase.B
        : key && !BelowCaseA(rule, failing, total) ? RevocationCase.A
        : RevocationCase.None;

    private static bool BelowCaseA(RevocationRule rule, int failing, int total) =>
        failing * 100 < rule.CaseAFrom * total;

    private static int[] Numbers(Assessment assessment, Verdict verdict) =>
        [.. assessment.Criteria.Where(c => c.Verdict == verdict).Select(c => c.Criterion.Number)];

    private static EvidenceGrade Weaker(EvidenceGrade left, EvidenceGrade right) => left < right ? left : right;
}
