using NodaTime;
using NtmCriteria.Law;

namespace NtmCriteria.Authoring.Changes;

/// <summary>Puts a set together from its facts on every stretch of days: what <see cref="SetFacts"/> took apart.</summary>
internal static class SetComposer
{
    /// <param name="level">The administrative level, which no change touches.</param>
    /// <param name="stretches">The facts of each stretch of days, oldest first.</param>
    public static SetDefinition Compose(Level level, IReadOnlyList<FactMap> stretches)
    {
        var first = stretches[0];
        var strata = ComposeStrata(stretches);
        var codes = strata.All.Select(s => s.Code).ToArray();
        var period = first.Get<DateInterval>(new(Aspect.Period));
        var years = first.Get<(int, int)>(new(Aspect.Years));
        var criteria = first.Get<Sequence<int>>(new(Aspect.Criteria)).Items.Select(number => new CriterionDefinition(
            number, first.Get<LocalText>(new(Aspect.CriterionTitle, number)),
            [.. first.Get<Sequence<string>>(new(Aspect.Indicators, number)).Items.Select(id =>
                new IndicatorDefinition(id, [.. Versions(stretches, new(default, Indicator: id), period.Start, codes, years)]))],
            first.Get<bool>(new(Aspect.CriterionIsComplete, number))));
        return new(
            first.Get<string>(new(Aspect.Id)), level, first.Get<Tier>(new(Aspect.Tier)), first.Get<LocalText>(new(Aspect.Title)),
            period, years,
            [.. first.Get<Sequence<string>>(new(Aspect.Instruments)).Items.Select(id => first.Get<Instrument>(new(Aspect.Instrument, Key: id)))],
            strata, [.. criteria], first.Find<string>(new(Aspect.Issuer)));
    }

    private static IEnumerable<IndicatorVersion> Versions(
        IReadOnlyList<FactMap> stretches, RulePlace at, LocalDate start, string[] codes, (int, int) years)
    {
        LocalDate? before = null;
        foreach (var facts in stretches)
        {
            var from = facts.TryGetValue(at with { Aspect = Aspect.VersionFrom }, out var day) ? (LocalDate)day : start;
            if (from == before) continue;
            before = from;
            yield return new(
                from, facts.Get<string>(at with { Aspect = Aspect.VersionInstrument }),
                facts.Get<LocalText>(at with { Aspect = Aspect.Label }), facts.Find<UnitOfMeasure>(at with { Aspect = Aspect.Unit }),
                facts.Find<string>(at with { Aspect = Aspect.Quantity }),
                [.. facts.Get<Sequence<IndicatorInput>>(at with { Aspect = Aspect.Inputs }).Items],
                RequirementFacts.Compose(facts, at, codes, years));
        }
    }

    private static Strata ComposeStrata(IReadOnlyList<FactMap> stretches)
    {
        var first = stretches[0];
        var codes = first.Get<Sequence<string>>(new(Aspect.Strata)).Items;
        var provinces = first.Where(f => f.Key.Aspect == Aspect.ProvinceColumn)
            .ToDictionary(f => f.Key.Key!, f => Array.IndexOf(codes, (string)f.Value), StringComparer.Ordinal);
        var overrides = stretches.Select(s => s.Find<OverrideFact>(new(Aspect.Override))).OfType<OverrideFact>()
            .DistinctBy(o => o.From).OrderBy(o => o.From)
            .Select(o => new StratumOverride(o.From, o.Use, [.. o.WhenAny.Items], o.Source));
        return new(
            first.Get<string>(new(Aspect.StrataKind)),
            [.. codes.Select(code => new Stratum(code, first.Get<LocalText>(new(Aspect.Stratum, Key: code))))], provinces,
            [.. overrides])
        {
            ProvinceNames = [.. first.Get<Sequence<string>>(new(Aspect.Provinces)).Items],
        };
    }
}
