using System.Collections.Immutable;
using NodaTime;

namespace NtmCriteria.Titles;

/// <summary>
/// The conditions under which a commune may be recognised on a day. A review proposes; only a decision recognises.
/// </summary>
/// <remarks>Decision 18/2022/QĐ-TTg, article 4(1), as issued and as amended by Decision 03/2024/QĐ-TTg.</remarks>
public sealed class RecognitionReview : IRendered
{
    private RecognitionReview(
        Tier tier, LocalDate date, ImmutableArray<RecognitionCondition> conditions, Verdict verdict,
        RecognitionReason reason, DeciderAnswer decider, string? reference)
    {
        Tier = tier;
        Date = date;
        Conditions = conditions;
        Verdict = verdict;
        Reason = reason;
        Decider = decider;
        Reference = reference;
    }

    /// <summary>The tier asked for.</summary>
    public Tier Tier { get; }

    /// <summary>The day of the decision.</summary>
    public LocalDate Date { get; }

    /// <summary>The conditions; on a day for which two wordings may govern, both stand here.</summary>
    public ImmutableArray<RecognitionCondition> Conditions { get; }

    /// <summary>Whether all conditions hold.</summary>
    public Verdict Verdict { get; }

    /// <summary>Why that is undetermined, or none.</summary>
    public RecognitionReason Reason { get; }

    /// <summary>Who decides.</summary>
    public DeciderAnswer Decider { get; }

    /// <summary>What is known of the procedure of the day.</summary>
    public string? Reference { get; }

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

    internal static RecognitionReview Of(
        RecognitionRules rules, Tier tier, RecognitionFacts facts, Verdict criteria, LocalDate date,
        EvaluationOptions options)
    {
        var decider = rules.WhoDecides(RecognitionSubject.Commune, date);
        var reference = rules.RegimeOn(date)?.Source.Reference;
        var inForce = rules.Conditions.Where(c => c.Days.Contains(date)).ToArray();
        var silent = inForce.Length == 0 ? RecognitionReason.RuleNotSeen
            : tier is Tier.Standard or Tier.Advanced or Tier.Model ? RecognitionReason.None
            : RecognitionReason.TierNotCovered;
        if (silent != RecognitionReason.None)
            return new(tier, date, [], Verdict.Undetermined, silent, decider, reference);
        var conditions = inForce.Select(c => RecognitionConditions.Judge(c, tier, facts, criteria, options)).ToImmutableArray();
        var security = conditions.Where(c => IsSecurity(c.Key)).ToArray();
        // Where the change of wording is not dated, one of the two governs: they decide only if they agree.
        var joined = security.Select(c => c.Verdict).Distinct().Count() == 1 ? security[0].Verdict : Verdict.Undetermined;
        var verdict = Kleene.And(joined, Kleene.All(
            [.. conditions.Where(c => !IsSecurity(c.Key)).Select(c => c.Verdict)]));
        var reason = verdict != Verdict.Undetermined ? RecognitionReason.None
            : conditions.FirstOrDefault(c => c.Verdict == Verdict.Undetermined && !IsSecurity(c.Key))?.Reason
                ?? (security.Length > 1 ? RecognitionReason.WordingNotDated : security[0].Reason);
        return new(tier, date, conditions, verdict, reason, decider, reference);
    }

    private static bool IsSecurity(RecognitionConditionKey key) =>
        key is RecognitionConditionKey.NotComplicated or RecognitionConditionKey.Safe;
}
