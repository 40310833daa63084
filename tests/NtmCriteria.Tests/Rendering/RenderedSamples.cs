using System.Collections.Frozen;
using System.Collections.Immutable;
using NodaTime;
using NtmCriteria.Authoring.Changes;
using NtmCriteria.Bulk;
using NtmCriteria.Law;
using NtmCriteria.Poverty;
using NtmCriteria.Statistics;
using NtmCriteria.Tests.Changes;
using NtmCriteria.Titles;

namespace NtmCriteria.Tests.Rendering;

/// <summary>One result of every kind that renders itself, of units with a given name.</summary>
internal static class RenderedSamples
{
    private const string Standard = "commune/standard/2021-2025";

    private static readonly LocalDate Day = new(2023, 12, 31);

    // The income asked for in 2023 is raised beyond what the commune below has; a label is another.
    private static readonly Lazy<RuleDiff> Raised = new(() => RuleDiff.Between(
        RuleView.Of(RuleBook.National),
        RuleView.Of(RuleBook.National.Replacing(NationalDiffTests.Edit(Standard, set =>
        {
            NationalDiffTests.Year(set, "10.1", 2023)["TDMNPB"] = 44;
            set["criteria"]![0]!["title"]!["en"] = "Another title";
        })))));

    public static IEnumerable<IRendered> Of(string name)
    {
        var rules = RuleBook.National;
        var commune = new Commune(name, name) { Province = "Lạng Sơn", District = name, Zone = Zone.I };
        var dossier = Dossier.For(commune, 2023).Observe("10.1", 43.5m).Observe("15.1", Ratio.Of(8_481, 9_669))
            .Attest(16, true, name).Attest(10, false, name);
        var set = rules.InForce(Level.Commune, Tier.Standard, Day);
        var assessment = set.Evaluate(dossier);
        var decision = rules.Classify(dossier, Day);
        yield return set;
        yield return assessment;
        yield return assessment.Criteria[9];
        yield return decision;
        foreach (var counted in Statistics(decision)) yield return counted;
        yield return Reconciliation.New.Count(name, 65).Count(name + " B", 181).Rate(name, name + " B", "35.8").Solve();
        var recognitions = RuleBook.National.Recognition;
        yield return recognitions.Review(Tier.Standard, new(), assessment.Verdict, Day);
        yield return recognitions.ReviewRevocation(Tier.Standard, assessment, Day);
        foreach (var counted in Poverty(name)) yield return counted;
        foreach (var run in Bulk(rules, dossier, name)) yield return run;
        yield return Changes(name);
        yield return RuleImpact.Of(
            Raised.Value, [new(dossier, Day), new(Dossier.For(commune with { Province = name, Zone = null }, 2023).Observe("10.1", 43.5m), Day)],
            new() { Near = Nearness.TryParse("5%") });
    }

    /// <summary>A change that counts and one that is folded, every text of which is the name.</summary>
    private static RuleDiff Changes(string name)
    {
        LocalText text = new(name, name);
        var asked = Raised.Value.Changes.First(c => c.NewRequirement is not null).NewRequirement! with { Source = new(name, name, EvidenceGrade.Confirmed, Authority.National) };
        var change = new RuleChange(ChangeKind.Tightened, name)
        {
            Criterion = 1, Indicator = name, Part = name, Label = text, Strata = [name], Years = [2023], From = Day, Province = name,
            Zone = Zone.I, Old = text, New = text, OldRequirement = asked, NewRequirement = asked, Follows = name,
        };
        ImmutableArray<RuleChange> changes = [change, change with { Kind = ChangeKind.Relabelled }];
        return new(Raised.Value.Old, Raised.Value.New, changes, Raised.Value.Patch, FrozenDictionary<string, bool>.Empty);
    }

    private static IEnumerable<IRendered> Statistics(TierDecision decision)
    {
        var grouped = new GroupedStatistics(StatisticsGrouping.District);
        grouped.Add(decision);
        yield return grouped;
        var statistics = grouped.Total.ToStatistics();
        yield return statistics;
        yield return StatisticsChange.Between(statistics, statistics);
    }

    private static IEnumerable<IRendered> Poverty(string name)
    {
        var standard = RuleBook.National.Poverty.InForce(Day);
        var household = new Household
        {
            Id = name, Commune = name, Settlement = Settlement.Rural, Income = 1_400_000,
            Given = DeprivationVector.Of(standard, "water", "latrine", "telecoms"),
        };
        var classified = standard.Classify(household);
        yield return classified;
        yield return PovertyTable.Count([classified], HouseholdGrouping.Commune);
        yield return new ReportForm("7.2", new(name, name), [new(1, new(name, name))], [new(new(name, name), [Fraction.Of(1)])]);
        var weights = DeprivationWeights.Equal(("a", name), ("b", name));
        yield return AlkireFoster.Measure(weights, [new(1), new(3)], Fraction.Of(1, 2));
        yield return SurveyErrors.Estimate(weights, [new(1) { Stratum = name }, new(3) { Cluster = name }, new(0, 1)], Fraction.Of(1, 2));
    }

    private static IEnumerable<IRendered> Bulk(RuleBook rules, Dossier dossier, string name)
    {
        var tiers = rules.CompileTiers(Day);
        var columns = tiers.Plans.Select(p => p?.ToColumns([dossier])).OfType<CommuneColumns>().ToArray();
        var result = tiers.Evaluate(columns, BulkOutputs.Criteria);
        yield return result;
        yield return result.Counts();
        yield return result.GetResult(Tier.Standard)!;
        var prepared = tiers.Plans.OfType<EvaluationPlan>().Zip(columns, (plan, table) => plan.Prepare(table)).ToArray();
        yield return tiers.Run(prepared, [new Scenario(name)])[0];
        yield return new HouseholdRule(
            new(1_500_000, 1_500_000, 2_250_000), new(2_000_000, 2_000_000, 3_000_000), 3, BandSplit.UnderLine).Compile().Classify(
            new() { Income = new[] { 1_400_000 }, Deprivations = new ushort[] { 7 }, Urban = new byte[] { 0 }, Commune = new[] { 0 } }, 1);
    }
}
