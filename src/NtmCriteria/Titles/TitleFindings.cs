using System.Globalization;
using NtmCriteria.Law;
using NtmCriteria.Units;

namespace NtmCriteria.Titles;

/// <summary>Describes titles, recognition and mergers.</summary>
internal static class TitleFindings
{
    public static Finding Describe(TitleAnswer title, Language language) => Finding.Create(
        !title.IsDecided ? FindingCode.TitleOpen
            : title.Tier.Certain == Tier.None ? FindingCode.TitleNone : FindingCode.TitleHeld,
        language, ("unit", title.Unit.Place), ("on", Dates.Write(title.Date, language)),
        ("certain", TierName(title.Tier.Certain, language)), ("possible", TierName(title.Tier.Possible, language)),
        ("basis", title.Recognition?.Decision is { } decision ? $" ({decision})" : ""),
        ("why", Why(title.Reasons.Select(TitleWording.Describe), language)));

    public static Finding Describe(CommuneStatus status, Language language) => Finding.Create(
        status.Difference switch
        {
            TitleDifference.NotAssessed => FindingCode.StatusNotAssessed,
            TitleDifference.Same => FindingCode.StatusSame,
            TitleDifference.RecognisedButBelow => FindingCode.StatusBelow,
            TitleDifference.MetWithoutTitle => FindingCode.StatusAbove,
            TitleDifference.NotCompared => FindingCode.StatusNotCompared,
            _ => FindingCode.StatusOpen,
        },
        language, ("title", status.Title.Explain(language)), ("met", Range(status.Met, language)));

    public static Finding Describe(HistoryProblem problem, Language language) => Finding.Create(
        problem.Kind switch
        {
            HistoryProblemKind.RecognisedBeforeSet => FindingCode.HistoryRecognisedBeforeSet,
            HistoryProblemKind.UnknownSet => FindingCode.HistoryUnknownSet,
            HistoryProblemKind.SetOfAnotherTier => FindingCode.HistorySetOfAnotherTier,
            HistoryProblemKind.TierNoLongerExists => FindingCode.HistoryTierNoLongerExists,
            HistoryProblemKind.OutsideUnitPeriod => FindingCode.HistoryOutsideUnitPeriod,
            HistoryProblemKind.OutsideProgramme => FindingCode.HistoryOutsideProgramme,
            HistoryProblemKind.RevokedWithoutTitle => FindingCode.HistoryRevokedWithoutTitle,
            HistoryProblemKind.TierMakesNoSense => FindingCode.HistoryTierMakesNoSense,
            _ => FindingCode.HistoryRepeated,
        },
        language, ("unit", problem.Unit.Place), ("event", problem.Event.ToString()),
        ("on", Dates.Write(problem.On, language)),
        ("start", problem.SetStart is { } start ? $" ({Dates.Write(start, language)})" : ""),
        ("set", (problem.Event as TitleGiven)?.Recognition.SetId ?? ""),
        ("answer", problem.Answer?.Explain(language) ?? ""));

    public static Finding Describe(DeciderAnswer answer, Language language) => Finding.Create(
        answer.Decider is null ? FindingCode.DeciderNotSeen : FindingCode.DeciderKnown, language,
        ("on", Dates.Write(answer.Date, language)), ("subject", TitleWording.Describe(answer.Subject).In(language)),
        ("decider", answer.Decider is { } decider ? TitleWording.Describe(decider).In(language) : ""),
        Source(answer.Source), Evidence(answer.Source?.Evidence, language));

    public static Finding Describe(RecognitionCondition condition, Language language) => Finding.Create(
        condition.Verdict == Verdict.Undetermined
            ? FindingCode.RecognitionConditionOpen : FindingCode.RecognitionConditionJudged,
        language, ("label", condition.Label.In(language)), ("verdict", Wording.Adjective(condition.Verdict, language)),
        ("why", TitleWording.Describe(condition.Reason).In(language)), Source(condition.Source),
        Evidence(condition.Source.Evidence, language));

    public static Finding Describe(RecognitionReview review, Language language) => Finding.Create(
        review.Verdict switch
        {
            Verdict.Met => FindingCode.RecognitionMet,
            Verdict.NotMet => FindingCode.RecognitionNotMet,
            _ => FindingCode.RecognitionOpen,
        },
        language, ("on", Dates.Write(review.Date, language)), ("tier", TierName(review.Tier, language)),
        ("why", TitleWording.Describe(review.Reason).In(language)),
        ("conditions", review.Conditions.IsEmpty ? review.Reference ?? "-" : string.Join("; ", review.Conditions.Select(c =>
            $"{c.Label.In(language)}: {Wording.Adjective(c.Verdict, language)}"))));

    public static Finding Describe(RevocationReview review, Language language) => Finding.Create(
        review.Reason != RevocationReason.None ? FindingCode.RevocationNotAnswered : review.MustRevoke switch
        {
            true => FindingCode.RevocationCertain,
            false => FindingCode.RevocationRuledOut,
            _ => FindingCode.RevocationOpen,
        },
        language, ("title", TierName(review.Title, language)), ("on", Dates.Write(review.Date, language)),
        ("case", (review.MustRevoke is true ? review.Certain : review.Possible).ToString()),
        ("least", Text(review.FailingAtLeast)), ("most", Text(review.FailingAtMost)), ("total", Text(review.Total)),
        ("key", review.KeyFailing.IsEmpty ? ""
            : (language == Language.Vietnamese ? ", trong đó tiêu chí trọng yếu " : ", the key criteria among them ")
                + string.Join(", ", review.KeyFailing.Select(Text))),
        ("why", TitleWording.Describe(review.Reason).In(language)), Evidence(review.Evidence, language));

    public static Finding Describe(MergerOutcome outcome, Language language) => Finding.Create(
        !outcome.Title.IsDecided ? FindingCode.MergerTitleOpen
            : outcome.Title.Certain == Tier.None ? FindingCode.MergerNoTitle : FindingCode.MergerTitle,
        language, ("unit", outcome.Successor.ToString()), ("on", Dates.Write(outcome.Date, language)),
        ("certain", TierName(outcome.Title.Certain, language)), ("possible", TierName(outcome.Title.Possible, language)),
        ("parts", string.Join(", ", outcome.Parts.Select(p => $"{p.Kind.Word()} {p.Name} ({Range(p.Title, language)})"))),
        ("next", outcome.Next is not { } next ? "" : (language == Language.Vietnamese ? "; phấn đấu " : "; works at ")
            + TierName(next, language)),
        ("why", Why(outcome.Reasons.Select(TitleWording.Describe), language)), Evidence(outcome.Evidence, language));

    public static Finding Describe(CarryRefusal refusal, Language language) => Finding.Create(
        FindingCode.CarryRefused, language, ("id", refusal.Id), ("why", TitleWording.Describe(refusal.Reason).In(language)),
        ("part", refusal.Part.ToString()));

    private static string Range(TierRange? range, Language language) => range is not { } tiers ? ""
        : tiers.IsDecided ? TierName(tiers.Certain, language)
        : $"{TierName(tiers.Certain, language)} .. {TierName(tiers.Possible, language)}";

    // No title is not "below standard": that would be a word on values.
    private static string TierName(Tier tier, Language language) => tier != Tier.None ? Wording.Describe(tier, language)
        : language == Language.Vietnamese ? "không" : "none";

    internal static string Why(IEnumerable<LocalText> reasons, Language language)
    {
        var text = string.Join("; ", reasons.Select(r => r.In(language)));
        return text.Length == 0 ? "" : (language == Language.Vietnamese ? ", vì " : ": ") + text;
    }

    internal static (string, string) Source(LegalSource? source) => ("source", source switch
    {
        null => "-",
        { Instrument: "-" } => source.Reference,
        _ => $"{source.Instrument}; {source.Reference}",
    });

    internal static (string, string) Evidence(EvidenceGrade? grade, Language language) =>
        ("evidence", Wording.Describe(grade ?? EvidenceGrade.Unknown, language));

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
