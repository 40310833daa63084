using NodaTime;
using NtmCriteria.Titles;
using NtmCriteria.Units;
using NtmCriteria.Zoning;
using Xunit;

namespace NtmCriteria.Tests.Life;

/// <summary>A finding of every code on units, titles, zones and OCOP, from real answers.</summary>
internal static class LifeSamples
{
    private static readonly LocalDate Day = new(2023, 12, 31);
    private static readonly UnitSuccessor New = new("3", UnitKind.Commune, "C", null, "Lạng Sơn");

    public static IEnumerable<Finding> All(Language language) => Units().Select(p => UnitFindings.Describe(p, language))
        .Concat(Searches().Select(s => UnitFindings.Describe(s, language)))
        .Concat(Statuses().SelectMany(s => new[] { TitleFindings.Describe(s, language), TitleFindings.Describe(s.Title, language) }))
        .Concat(History().Select(p => TitleFindings.Describe(p, language)))
        .Concat(Recognition(language)).Concat(Titles(language)).Concat(Zones(language)).Concat(Ocop(language));

    private static IEnumerable<UnitProblem> Units()
    {
        var register = UnitRegister.Of([LifeLaw.Unit("1", "A"), LifeLaw.Unit("2", "B"), LifeLaw.Unit("9", "Z")]);
        UnitEvent[] wrong =
        [
            UnitEvent.Merger(Day, ["1"], New), UnitEvent.Merger(Day, ["1", "7"], New), UnitEvent.Merger(Day, ["1", "1"], New),
            UnitEvent.Merger(Day, ["1", "2"], New with { Code = "9" }), UnitEvent.Merger(Day, ["1", "2"], New with { Code = "" }),
            UnitEvent.Reform(Day, [new("1", "3", TransferKind.Split)], [New]),
            UnitEvent.Reform(Day, [new("1", "8", TransferKind.Whole)], [New]),
        ];
        return wrong.SelectMany(w => Assert.Throws<UnitRegisterException>(() => register.Apply(w)).Problems);
    }

    private static readonly string[] Names = ["Chi Lăng", "Bính Xá", "Không Có"];

    private static IEnumerable<UnitSearch> Searches() => Names
        .Select(name => LangSonReform.Before.Search(new(name) { Province = "Lạng Sơn" }, Day));

    private static IEnumerable<CommuneStatus> Statuses()
    {
        var held = LifeLaw.History().With(new Recognition(Tier.Advanced, 2022, "1/QĐ", new LocalDate(2023, 1, 1)));
        var met = LifeLaw.Book.Classify(LifeLaw.Dossier([]), Day);
        var open = LifeLaw.Book.Classify(LifeLaw.Dossier([], open: [3]), Day);
        var none = LifeLaw.Book.Classify(LifeLaw.Dossier([1]), Day);
        return [
            held.AsOf(Day), held.AsOf(Day, none), LifeLaw.History().AsOf(Day, none), LifeLaw.History().AsOf(Day, met),
            LifeLaw.History().AsOf(Day, open), LifeLaw.History(UnitKind.Ward).AsOf(Day), held.AsOf(new(2026, 5, 1)),
        ];
    }

    private static IEnumerable<HistoryProblem> History()
    {
        var held = LifeLaw.History().With(new Recognition(Tier.Standard, 2022, "1/QĐ", Day));
        (CommuneHistory History, Recognition Wrong)[] wrong =
        [
            (held, new(Tier.Standard, 2008)), (held, new(Tier.None, 2023)), (held, new(Tier.Standard, 2022, "1/QĐ", Day)),
            (held, new(Tier.Standard, 2023, "2/QĐ", Day, SetId: "commune/standard/1999")),
            (held, new(Tier.Standard, 2023, "2/QĐ", Day, SetId: LifeLaw.Advanced)),
            (held, new(Tier.Advanced, 2026, "3/QĐ", new LocalDate(2026, 5, 1))),
            (LifeLaw.History(UnitKind.Ward), new(Tier.Standard, 2022, "1/QĐ", Day)),
            (CommuneHistory.Of(LifeLaw.Book, LangSonReform.After.Find("06463", new(2025, 7, 1))!), new(Tier.Standard, 2022, "1/QĐ", Day)),
        ];
        return wrong.SelectMany(w => Assert.Throws<CommuneHistoryException>(() => w.History.With(w.Wrong)).Problems)
            .Concat(Assert.Throws<CommuneHistoryException>(() => LifeLaw.History().With(new Revocation(Tier.Standard, Day))).Problems);
    }

    private static IEnumerable<Finding> Recognition(Language language)
    {
        var rules = RuleBook.National.Recognition;
        var good = new RecognitionFacts { Satisfaction = new Judged(true), HasConstructionDebt = false, IsComplicated = false };
        RecognitionReview[] reviews =
        [
            rules.Review(Tier.Standard, good, Verdict.Met, new(2023, 1, 1)),
            rules.Review(Tier.Standard, good, Verdict.NotMet, new(2023, 1, 1)),
            rules.Review(Tier.Standard, new(), Verdict.Met, new(2023, 1, 1)),
            rules.Review(Tier.Standard, good, Verdict.Met, new(2026, 5, 1)),
        ];
        foreach (var review in reviews)
        {
            yield return TitleFindings.Describe(review, language);
            yield return TitleFindings.Describe(review.Decider, language);
            foreach (var condition in review.Conditions) yield return TitleFindings.Describe(condition, language);
        }

        foreach (var (failing, open, day) in new[] { (10, 0, Day), (2, 0, Day), (5, 9, Day), (10, 0, new LocalDate(2026, 5, 1)) })
            yield return TitleFindings.Describe(rules.ReviewRevocation(
                Tier.Standard, LifeLaw.Assess(LifeLaw.Standard, Enumerable.Range(1, failing), Enumerable.Range(11, open)), day), language);
    }

    private static IEnumerable<Finding> Titles(Language language)
    {
        MergerPart Part(Tier tier) => new("A", UnitKind.Commune, TierRange.Exactly(tier));
        foreach (var (one, other, day) in new[]
        {
            (Tier.Model, Tier.Standard, Day), (Tier.Model, Tier.None, Day), (Tier.Model, Tier.Standard, new LocalDate(2020, 1, 1)),
        })
            yield return TitleFindings.Describe(RuleBook.National.Recognition.Mergers.TitleAfter(day, New, [Part(one), Part(other)]), language);
        yield return TitleFindings.Describe(new CarryRefusal("10.1", CarryReason.NotACount, new("1", "A")), language);
    }

    private static IEnumerable<Finding> Zones(Language language)
    {
        var day = new LocalDate(2026, 3, 1);
        yield return ZoneFindings.Describe(RuleBook.National.Zones.Classify(new(), day, recognised: null), language);
        yield return ZoneFindings.Describe(RuleBook.National.Zones.Classify(new() { InArea = false }, day, recognised: null), language);
        var known = new GroupFacts { NextToUrbanArea = false, Agriculture = new Measured(40), DesignatedUrbanArea = false };
        yield return ZoneFindings.Describe(RuleBook.National.Zones.GroupOf(known, Zone.I, day), language);
        yield return ZoneFindings.Describe(RuleBook.National.Zones.GroupOf(new(), zone: null, day), language);
        yield return ZoneFindings.Describe(RuleBook.National.Zones.GroupOf(known, Zone.I, Day), language);
    }

    private static IEnumerable<Finding> Ocop(Language language)
    {
        var rules = RuleBook.National.Ocop;
        foreach (var day in new LocalDate[] { new(2018, 1, 1), Day })
        {
            yield return ZoneFindings.Describe(rules.StarsOf(80, day), language);
            yield return ZoneFindings.Describe(rules.StarsOf(Bound.AtLeast(60), day), language);
            yield return ZoneFindings.Describe(rules.WhoRanks(3, day), language);
        }

        yield return ZoneFindings.Describe(rules.ValidityOf(3, Day), language);
        yield return ZoneFindings.Describe(rules.ValidityOf(1, Day), language);
    }
}
