using System.Collections.Immutable;
using NodaTime;

namespace NtmCriteria.Titles;

/// <summary>
/// Walks a timeline to a day, twice: once reading everything that is open against the title, once in its favour.
/// </summary>
internal static class TitleWalk
{
    public static TitleAnswer Walk(CommuneHistory history, RecognitionRules rules, LocalDate date)
    {
        var unit = history.Unit;
        TitleReason? outside = rules.Covers(unit.Kind) is false ? TitleReason.OutsideProgramme
            : date < unit.Validity.Start ? TitleReason.UnitNotYet
            : date > unit.Validity.End ? TitleReason.UnitEnded : null;
        if (outside is { } reason) return new(unit, date, TierRange.Exactly(Tier.None), null, [reason]);

        var low = Held(history, rules, date, pessimistic: true);
        var high = Held(history, rules, date, pessimistic: false);
        var basis = low.Basis ?? high.Basis;
        var due = basis is null ? null : RenewalDue(rules, basis);
        var renewed = due is { } day && history.Recognitions.Any(r =>
            r != basis && r.Tier >= basis!.Tier && r.Earliest > basis.Earliest && r.Earliest <= Min(day, date));
        var reasons = low.Reasons.Union(high.Reasons);
        if (due < date && !renewed) reasons = reasons.Add(TitleReason.RenewalOverdue);
        if (history.Timeline.IsEmpty && history.Origin is null) reasons = reasons.Add(TitleReason.NoDecisionOnRecord);
        return new(unit, date, new(low.Tier, high.Tier), basis, [.. reasons.Order()], renewed ? null : due);
    }

    /// <summary>The title that one reading leaves, the decision that gives it, and what had to be read one way.</summary>
    public static (Tier Tier, Recognition? Basis, ImmutableSortedSet<TitleReason> Reasons) Held(
        CommuneHistory history, RecognitionRules rules, LocalDate date, bool pessimistic)
    {
        var held = new SortedDictionary<Tier, Recognition?>();
        var reasons = ImmutableSortedSet.CreateBuilder<TitleReason>();
        // Where it was not seen that titles of before hold on, an old one counts only in the kind reading.
        LocalDate? cut = rules.RegimeOn(date) is { TitlesCarryOver: null } regime ? regime.Days.Start : null;
        if (history.Origin is { } origin)
        {
            if (!origin.Title.IsDecided || !origin.Reasons.IsEmpty) reasons.Add(TitleReason.AfterMerger);
            Give(pessimistic ? origin.Title.Certain : origin.Title.Possible, null, origin.Date);
        }

        foreach (var step in Steps(history, date, pessimistic, reasons))
            if (step is TitleGiven { Recognition: var given }) Give(given.Tier, given, given.Latest);
            else if (step is TitleTaken { Revocation: var taken }) Take(taken);
        return held.Count == 0 ? (Tier.None, null, reasons.ToImmutable())
            : (held.Last().Key, held.Last().Value, reasons.ToImmutable());

        void Give(Tier tier, Recognition? basis, LocalDate latest)
        {
            if (tier == Tier.None) return;
            if (cut is { } start && latest < start)
            {
                reasons.Add(TitleReason.CarryOverNotKnown);
                if (pessimistic) return;
            }

            held[tier] = basis ?? held.GetValueOrDefault(tier);
        }

        void Take(Revocation taken)
        {
            foreach (var tier in held.Keys.Where(t => t >= taken.Tier).ToArray()) held.Remove(tier);
            if (taken.Remaining is { } remaining)
            {
                foreach (var tier in held.Keys.Where(t => t > remaining).ToArray()) held.Remove(tier);
                if (!held.ContainsKey(remaining)) Give(remaining, null, taken.Date);
            }
            else if (taken.Tier > Tier.Standard)
            {
                reasons.Add(TitleReason.RemainingTitleNotStated);
                if (pessimistic) held.Clear();
                else if (!held.ContainsKey(taken.Tier - 1)) Give(taken.Tier - 1, null, taken.Date);
            }
        }
    }

    // A decision without a date stands, in the strict reading, as early as it can, so that a revocation takes it away;
    // and only once it has certainly come. In the kind reading it stands as late as it can.
    private static IEnumerable<TitleEvent> Steps(
        CommuneHistory history, LocalDate date, bool pessimistic, ImmutableSortedSet<TitleReason>.Builder reasons)
    {
        var steps = new List<(LocalDate Day, int Order, TitleEvent Event)>();
        foreach (var step in history.Timeline)
        {
            var latest = step is TitleGiven { Recognition: var given } ? given.Latest : step.Earliest;
            if (step.Earliest > date) continue;
            if (latest > date) reasons.Add(TitleReason.DateNotKnown);
            if (pessimistic && latest > date) continue;
            var first = pessimistic == step is TitleGiven ? 0 : 1;
            var early = pessimistic || (step is TitleGiven undated && MustPrecedeRevocation(history, undated.Recognition));
            steps.Add((early ? step.Earliest : Min(latest, date), first, step));
        }

        return steps.OrderBy(s => s.Day).ThenBy(s => s.Order).Select(s => s.Event);
    }

    // What was revoked had been given: a decision without a date is the one, where no other can be.
    private static bool MustPrecedeRevocation(CommuneHistory history, Recognition undated) =>
        undated.Earliest < undated.Latest && history.Revocations.Any(taken =>
            taken.Tier <= undated.Tier && undated.Earliest <= taken.Date
            && !(history.Origin?.Title.Possible >= taken.Tier)
            && !history.Recognitions.Any(other =>
                other != undated && other.Tier >= taken.Tier && other.Latest <= taken.Date));

    private static LocalDate? RenewalDue(RecognitionRules rules, Recognition recognition) =>
        recognition.Effective is { } day && rules.RegimeOn(day)?.RenewalYears is { } years ? day.PlusYears(years) : null;

    private static LocalDate Min(LocalDate left, LocalDate right) => left < right ? left : right;
}
