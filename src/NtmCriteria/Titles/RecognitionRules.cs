using System.Collections.Immutable;
using NodaTime;
using NtmCriteria.Law;
using NtmCriteria.Units;

namespace NtmCriteria.Titles;

/// <summary>
/// How communes are recognised, lose their title and are merged: dated small tables with source and evidence grade.
/// Immutable.
/// </summary>
/// <remarks>Decisions 372 (2014), 2540 (2016), 18/2022/QĐ-TTg and 03/2024/QĐ-TTg; letters 5424 and 267/BNN-VPĐP.</remarks>
public sealed class RecognitionRules
{
    private static readonly Lazy<RecognitionRules> Builtin = new(() => RecognitionReader.Read(
        "builtin:tables/recognition", EmbeddedRules.Read("rules/tables/recognition.json")));

    internal RecognitionRules(
        ImmutableArray<RecognitionRegime> regimes, ImmutableArray<RecognitionConditionRule> conditions,
        ImmutableArray<(ImmutableArray<RecognitionSubject> Subjects, DateInterval Days, Decider Decider, LegalSource Source)> deciders,
        ImmutableArray<ProgrammeCoverage> programme, RevocationRule revocation, MergerRules mergers)
    {
        Regimes = regimes;
        Conditions = conditions;
        Deciders = deciders;
        Revocation = revocation;
        Programme = programme;
        // A merger asks what the programme covers, too.
        Mergers = new(mergers.Periods, mergers.SameLevel, mergers.Rows, programme);
    }

    /// <summary>The national rules that come with the library.</summary>
    internal static RecognitionRules National => Builtin.Value;

    /// <summary>The procedures in time, oldest first.</summary>
    public ImmutableArray<RecognitionRegime> Regimes { get; }

    /// <summary>Which kinds of unit the rural programme covers: each kind once.</summary>
    public ImmutableArray<ProgrammeCoverage> Programme { get; }

    /// <summary>Whether the rural programme covers units of a kind; null where no text was seen.</summary>
    /// <param name="kind">The kind.</param>
    public bool? Covers(UnitKind kind) => Programme.FirstOrDefault(coverage => coverage.Kind == kind)?.Covered;

    /// <summary>What a merger does to titles.</summary>
    public MergerRules Mergers { get; }

    internal ImmutableArray<RecognitionConditionRule> Conditions { get; }

    internal RevocationRule Revocation { get; }

    private ImmutableArray<(ImmutableArray<RecognitionSubject> Subjects, DateInterval Days, Decider Decider, LegalSource Source)> Deciders { get; }

    /// <summary>The procedure of a day, or null where none is known of.</summary>
    /// <param name="date">The day.</param>
    public RecognitionRegime? RegimeOn(LocalDate date) => Regimes.FirstOrDefault(r => r.Days.Contains(date));

    /// <summary>Who recognises and revokes on a day.</summary>
    /// <param name="subject">What is recognised.</param>
    /// <param name="date">The day.</param>
    public DeciderAnswer WhoDecides(RecognitionSubject subject, LocalDate date)
    {
        foreach (var (subjects, days, decider, source) in Deciders)
            if (subjects.Contains(subject) && days.Contains(date))
                return new(subject, date, decider, source);
        return new(subject, date, null, null);
    }

    /// <summary>Reviews the conditions for recognition, one by one.</summary>
    /// <param name="tier">The tier asked for: standard, advanced or model.</param>
    /// <param name="facts">What is known beside the criteria.</param>
    /// <param name="criteria">The verdict on the set of that tier, from <see cref="Assessment"/> or <see cref="TierDecision"/>.</param>
    /// <param name="date">The day of the decision.</param>
    /// <param name="options">How strictly.</param>
    public RecognitionReview Review(
        Tier tier, RecognitionFacts facts, Verdict criteria, LocalDate date, EvaluationOptions options = default)
    {
        ArgumentNullException.ThrowIfNull(facts);
        return RecognitionReview.Of(this, tier, facts, criteria, date, options);
    }

    /// <summary>Reviews whether a title must be revoked.</summary>
    /// <param name="title">The title held.</param>
    /// <param name="assessment">The assessment against the yardstick set of that title.</param>
    /// <param name="date">The day of the review.</param>
    /// <param name="options">How strictly.</param>
    /// <exception cref="ArgumentException">The assessment is of another set than the yardstick.</exception>
    public RevocationReview ReviewRevocation(
        Tier title, Assessment assessment, LocalDate date, EvaluationOptions options = default)
    {
        ArgumentNullException.ThrowIfNull(assessment);
        return RevocationReview.Of(this, title, assessment, date, options);
    }

    /// <summary>Whether a district must lose its title, as far as the shares of communes and criteria go.</summary>
    /// <param name="facts">What is known of the district.</param>
    /// <param name="date">The day of the review.</param>
    /// <param name="options">How strictly.</param>
    /// <exception cref="ArgumentException">The counts cannot be.</exception>
    public DistrictRevocation ReviewDistrict(DistrictFacts facts, LocalDate date, EvaluationOptions options = default)
    {
        ArgumentNullException.ThrowIfNull(facts);
        return DistrictRevocation.Of(Revocation.Districts, Revocation.Days, facts, date, options);
    }

    /// <summary>The id of the set against which a title is reviewed, or null where the rule is silent.</summary>
    /// <param name="title">The title held.</param>
    /// <param name="date">The day of the review.</param>
    public string? YardstickOf(Tier title, LocalDate date) =>
        Revocation.Days.Contains(date) ? Revocation.FindYardstick(title)?.SetId : null;

    /// <summary>Number of procedures and conditions.</summary>
    public override string ToString() =>
        $"recognition: {Regimes.Length} procedures in time, {Conditions.Length} conditions";
}
