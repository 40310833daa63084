using System.Collections.Immutable;
using NodaTime;
using NtmCriteria.Law;
using NtmCriteria.Titles;

namespace NtmCriteria.Zoning;

/// <summary>Zones of the ethnic-minority and mountain area, and the commune groups of 2026-2030. Immutable.</summary>
/// <remarks>Decisions 30/2012, 50/2016 and 33/2020/QĐ-TTg; Decree 272/2025/NĐ-CP; Decision 51/2025/QĐ-TTg.</remarks>
public sealed class ZoneRules
{
    private static readonly Lazy<ZoneRules> Builtin = new(() => ZoneReader.Read(
        "builtin:tables/zones", EmbeddedRules.Read("rules/tables/zones.json")));

    private static readonly ImmutableArray<Zone> Every = [Zone.Outside, Zone.I, Zone.II, Zone.III];

    private readonly ImmutableArray<ZonePeriod> periods;
    private readonly GroupRule groups;

    internal ZoneRules(ImmutableArray<ZonePeriod> periods, GroupRule groups)
    {
        this.periods = periods;
        this.groups = groups;
    }

    /// <summary>The national rules that come with the library.</summary>
    internal static ZoneRules National => Builtin.Value;

    /// <summary>The zone that facts give under the rule of a day.</summary>
    /// <param name="facts">What is known.</param>
    /// <param name="date">The day.</param>
    /// <param name="recognised">Whether the commune holds a title on the day; null while that is not known.</param>
    /// <param name="options">How strictly.</param>
    public ZoneAnswer Classify(ZoneFacts facts, LocalDate date, bool? recognised, EvaluationOptions options = default)
    {
        ArgumentNullException.ThrowIfNull(facts);
        var period = PeriodOn(date);
        if (period is null or ZoneRuleNotSeen) return new(date, Every, [ZoneReason.RuleNotSeen], period?.Source);
        if (period.Source.Evidence < options.MinimumEvidence)
            return new(date, Every, [ZoneReason.EvidenceBelowGrade], period.Source);
        return period switch
        {
            PovertyRule rule => ZoneTests.Classify(rule, facts, date, recognised),
            CriteriaCountRule rule => ZoneTests.Classify(rule, facts, date, recognised),
            VillageShareRule rule => ZoneTests.Classify(rule, facts, date),
            _ => throw new InvalidOperationException("Not a kind of zone rule."),
        };
    }

    /// <summary>The zone that facts give, with the title taken from the commune's decisions.</summary>
    /// <param name="facts">What is known.</param>
    /// <param name="date">The day.</param>
    /// <param name="history">The decisions on the commune.</param>
    /// <param name="options">How strictly.</param>
    public ZoneAnswer Classify(ZoneFacts facts, LocalDate date, CommuneHistory history, EvaluationOptions options = default)
    {
        ArgumentNullException.ThrowIfNull(history);
        return history.Unit.Validity.Contains(date)
            ? Classify(facts, date, history.TitleOn(date).IsRecognised, options)
            : new(date, Every, [ZoneReason.UnitNotThere], null);
    }

    /// <summary>
    /// The zone of a listed commune on a day. In 2021-2025 a commune of zone II or III is in zone I from the day on
    /// which its recognition takes effect, so the list alone does not answer.
    /// </summary>
    /// <param name="listing">What the list says.</param>
    /// <param name="history">The decisions on the commune.</param>
    /// <param name="date">The day.</param>
    public ZoneAnswer AsOf(ZoneListing listing, CommuneHistory history, LocalDate date)
    {
        ArgumentNullException.ThrowIfNull(listing);
        ArgumentNullException.ThrowIfNull(history);
        var period = PeriodOn(date);
        if (!history.Unit.Validity.Contains(date)) return new(date, Every, [ZoneReason.UnitNotThere], period?.Source);
        if (period is null) return new(date, Every, [ZoneReason.RuleNotSeen], null);
        if (listing.From > date || !period.Days.Contains(listing.From))
            return new(date, Every, [ZoneReason.ListOfAnotherPeriod], period.Source);
        if (listing.Zone is Zone.Outside or Zone.I) return new(date, [listing.Zone], [], period.Source);
        return period is PovertyRule ? Moved(listing, history, date, period) : Unmoved(listing, history, date, period);
    }

    /// <summary>The commune group of 2026-2030.</summary>
    /// <param name="facts">What is known.</param>
    /// <param name="zone">The zone on the day, from a list or from <see cref="AsOf"/>; null while it is not known.</param>
    /// <param name="date">The day.</param>
    /// <param name="options">How strictly.</param>
    public GroupAnswer GroupOf(GroupFacts facts, ZoneAnswer? zone, LocalDate date, EvaluationOptions options = default)
    {
        ArgumentNullException.ThrowIfNull(facts);
        return GroupAnswer.Of(groups, facts, zone?.IsSecondOrThird, date, options);
    }

    /// <summary>The commune group of 2026-2030 of a commune whose zone stands in a list.</summary>
    /// <param name="facts">What is known.</param>
    /// <param name="zone">The zone.</param>
    /// <param name="date">The day.</param>
    /// <param name="options">How strictly.</param>
    public GroupAnswer GroupOf(GroupFacts facts, Zone zone, LocalDate date, EvaluationOptions options = default) =>
        GroupOf(facts, new ZoneAnswer(date, [zone], [], null), date, options);

    /// <summary>The number of periods.</summary>
    public override string ToString() => $"zones: {periods.Length} rules in time";

    internal ZonePeriod? PeriodOn(LocalDate date) => periods.FirstOrDefault(p => p.Days.Contains(date));

    private static ZoneAnswer Moved(ZoneListing listing, CommuneHistory history, LocalDate date, ZonePeriod period)
    {
        ImmutableArray<Zone> open = [Zone.I, listing.Zone];
        var listed = history.TitleOn(listing.From).IsRecognised;
        if (listed is true) return new(date, open, [ZoneReason.ListedAgainstRecognition], period.Source);
        return history.TitleOn(date).IsRecognised switch
        {
            true => new(date, [Zone.I], [ZoneReason.MovedByRecognition], period.Source),
            null => new(date, open, [ZoneReason.RecognitionOpen], period.Source),
            false when history.Revocations.Any(r => r.Date > listing.From && r.Date <= date) =>
                new(date, open, [ZoneReason.RevocationEffectNotKnown], period.Source),
            _ => new(date, [listing.Zone], [], period.Source),
        };
    }

    // Under the other rules nothing was seen on recognition: a list made before it may or may not hold on.
    private static ZoneAnswer Unmoved(ZoneListing listing, CommuneHistory history, LocalDate date, ZonePeriod period) =>
        history.Recognitions.Any(r => r.Earliest <= date && r.Latest > listing.From)
            ? new(date, [Zone.I, listing.Zone], [ZoneReason.RecognitionEffectNotKnown], period.Source)
            : new(date, [listing.Zone], [], period.Source);
}
