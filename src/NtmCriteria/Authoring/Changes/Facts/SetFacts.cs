using NodaTime;
using NtmCriteria.Law;

namespace NtmCriteria.Authoring.Changes;

/// <summary>Takes a set apart into facts: all that its definition says on one day, and nothing twice.</summary>
internal static class SetFacts
{
    /// <summary>The facts on a day; before its first day a set reads as on it, after its last one as on that.</summary>
    public static FactMap At(SetDefinition set, LocalDate day)
    {
        var facts = new FactMap();
        facts.Put(new(Aspect.Id), set.Id);
        facts.Put(new(Aspect.Tier), set.Tier);
        facts.Put(new(Aspect.Title), set.Title);
        facts.Put(new(Aspect.Period), set.Period);
        facts.Put(new(Aspect.Years), set.Years);
        facts.Put(new(Aspect.Issuer), set.Province);
        facts.Put(new(Aspect.Instruments), new Sequence<string>(set.Instruments.Select(i => i.Id)));
        foreach (var instrument in set.Instruments) facts.Put(new(Aspect.Instrument, Key: instrument.Id), instrument);
        AddStrata(facts, set.Strata, day);
        facts.Put(new(Aspect.Criteria), new Sequence<int>(set.Criteria.Select(c => c.Number)));
        foreach (var criterion in set.Criteria)
        {
            var number = criterion.Number;
            facts.Put(new(Aspect.CriterionTitle, number), criterion.Title);
            facts.Put(new(Aspect.CriterionIsComplete, number), criterion.IsComplete);
            facts.Put(new(Aspect.Indicators, number), new Sequence<string>(criterion.Indicators.Select(i => i.Id)));
            foreach (var indicator in criterion.Indicators) AddIndicator(facts, set, indicator, day);
        }

        return facts;
    }

    /// <summary>The days on which a set begins to read otherwise than before, save its first.</summary>
    public static IEnumerable<LocalDate> Boundaries(SetDefinition set) =>
        set.Criteria.SelectMany(c => c.Indicators).SelectMany(i => i.Versions.Skip(1)).Select(v => v.From)
            .Concat(set.Strata.Overrides.Select(o => o.From)).Distinct().Order();

    private static void AddStrata(FactMap facts, Strata strata, LocalDate day)
    {
        facts.Put(new(Aspect.StrataKind), strata.Kind);
        facts.Put(new(Aspect.Strata), new Sequence<string>(strata.All.Select(s => s.Code)));
        foreach (var stratum in strata.All) facts.Put(new(Aspect.Stratum, Key: stratum.Code), stratum.Name);
        facts.Put(new(Aspect.Provinces), new Sequence<string>(strata.ProvinceNames));
        foreach (var (province, column) in strata.Provinces)
            facts.Put(new(Aspect.ProvinceColumn, Key: province), strata.All[column].Code);
        if (strata.Overrides.LastOrDefault(o => o.From <= day) is { } rule)
            facts.Put(new(Aspect.Override), new OverrideFact(rule.From, rule.Use, new(rule.WhenAny), rule.Source));
    }

    private static void AddIndicator(FactMap facts, SetDefinition set, IndicatorDefinition indicator, LocalDate day)
    {
        var version = indicator.Versions.LastOrDefault(v => v.From <= day) ?? indicator.Versions[0];
        var at = new RulePlace(default, Indicator: indicator.Id);
        // The first version begins with the set, whenever that is.
        if (version != indicator.Versions[0]) facts.Put(at with { Aspect = Aspect.VersionFrom }, version.From);
        facts.Put(at with { Aspect = Aspect.VersionInstrument }, version.Instrument);
        facts.Put(at with { Aspect = Aspect.Label }, version.Label);
        facts.Put(at with { Aspect = Aspect.Unit }, version.Unit);
        facts.Put(at with { Aspect = Aspect.Quantity }, version.Quantity);
        facts.Put(at with { Aspect = Aspect.Inputs }, new Sequence<IndicatorInput>(version.Inputs));
        RequirementFacts.Add(facts, at, version.Requirement, set);
    }
}
