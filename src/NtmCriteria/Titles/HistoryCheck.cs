using NodaTime;

namespace NtmCriteria.Titles;

/// <summary>Says why a decision cannot stand on a timeline.</summary>
internal static class HistoryCheck
{
    public static IEnumerable<HistoryProblem> Problems(
        CommuneHistory history, RuleBook book, RecognitionRules rules, TitleEvent added)
    {
        if (history.Timeline.Contains(added)) return [New(history, HistoryProblemKind.Repeated, added, added.Earliest)];
        return added switch
        {
            TitleGiven given => Given(history, book, rules, given),
            TitleTaken taken => Taken(history, rules, taken),
            _ => [],
        };
    }

    private static IEnumerable<HistoryProblem> Given(
        CommuneHistory history, RuleBook book, RecognitionRules rules, TitleGiven given)
    {
        var recognition = given.Recognition;
        // Where no date was published, the last day of its year stands in: it is the kindest to the decision.
        var day = recognition.Effective ?? recognition.NotLaterThan ?? new LocalDate(recognition.Year, 12, 31);
        if (recognition.Tier == Tier.None)
        {
            yield return New(history, HistoryProblemKind.TierMakesNoSense, given, day);
            yield break;
        }

        if (rules.Covers(history.Unit.Kind) is false)
            yield return New(history, HistoryProblemKind.OutsideProgramme, given, day);
        var known = recognition.Effective ?? recognition.NotLaterThan;
        if (known is { } dated && !history.Unit.Validity.Contains(dated))
            yield return New(history, HistoryProblemKind.OutsideUnitPeriod, given, dated);
        var answer = book.Ask(Level.Commune, recognition.Tier, day);
        if (recognition.SetId is { } setId)
        {
            var start = StartOf(book, setId);
            if (start is not { } first)
                yield return New(history, HistoryProblemKind.UnknownSet, given, day);
            else if (first.Tier != recognition.Tier)
                yield return New(history, HistoryProblemKind.SetOfAnotherTier, given, day);
            else if (day < first.From)
                yield return New(history, HistoryProblemKind.RecognisedBeforeSet, given, day) with
                {
                    Answer = answer, SetStart = first.From,
                };
        }
        else if (answer.Reason is NoSetReason.BeforeFirstSet or NoSetReason.NoSuchTier)
        {
            yield return New(
                history, ExistedBefore(book, recognition.Tier, day)
                    ? HistoryProblemKind.TierNoLongerExists : HistoryProblemKind.RecognisedBeforeSet, given, day)
                with { Answer = answer };
        }
    }

    private static IEnumerable<HistoryProblem> Taken(CommuneHistory history, RecognitionRules rules, TitleTaken taken)
    {
        var revocation = taken.Revocation;
        if (revocation.Tier == Tier.None || revocation.Remaining >= revocation.Tier)
        {
            yield return New(history, HistoryProblemKind.TierMakesNoSense, taken, revocation.Date);
            yield break;
        }

        if (!history.Unit.Validity.Contains(revocation.Date))
            yield return New(history, HistoryProblemKind.OutsideUnitPeriod, taken, revocation.Date);
        else if (TitleWalk.Held(history, rules, revocation.Date, pessimistic: false).Tier < revocation.Tier)
            yield return New(history, HistoryProblemKind.RevokedWithoutTitle, taken, revocation.Date);
    }

    // The calendar knows a set from its first day, also where its document is not loaded.
    private static (Tier Tier, LocalDate From)? StartOf(RuleBook book, string setId)
    {
        (Tier Tier, LocalDate From)? first = null;
        foreach (var line in book.Calendar.Lines)
            foreach (var entry in line.Entries)
                if (line.Level == Level.Commune && entry.SetId == setId && !(first?.From <= entry.Days.Start))
                    first = (line.Tier, entry.Days.Start);
        return first;
    }

    private static bool ExistedBefore(RuleBook book, Tier tier, LocalDate day) => book.Calendar.Lines.Any(line =>
        line.Level == Level.Commune && line.Tier == tier
        && line.Entries.Any(e => e.Days.End < day && e.Reason is not (NoSetReason.NoSuchTier or NoSetReason.BeforeFirstSet)));

    private static HistoryProblem New(
        CommuneHistory history, HistoryProblemKind kind, TitleEvent @event, LocalDate on) =>
        new(kind, history.Unit, @event, on);
}
