// How many communes reach an income level, if the level moves and incomes were measured within 5 %: a Monte Carlo run.
#:project ../src/NtmCriteria/NtmCriteria.csproj
using NodaTime;
using NtmCriteria;
using NtmCriteria.Bulk;

var set = RuleBook.National.InForce(Level.Commune, Tier.Standard, new LocalDate(2024, 12, 31));
var plan = set.Compile();
const int Communes = 1_000;
// Fictitious incomes, evenly from 35 to 54.98 million VND a person a year, all in one region.
var income = Enumerable.Range(0, Communes).Select(i => 35 + (i * 0.02)).ToArray();
var regions = Enumerable.Repeat(plan.StratumCode("TDMNPB"), Communes).ToArray();
var prepared = plan.Prepare(plan.Columns(Communes, year: 2024).Strata(regions).Values("10.1", income));

var tiers = TierPlan.Alone(plan);
foreach (var level in new[] { 42m, 45m, 48m })
{
    var variant = plan.WithLevel("10.1", level, "TDMNPB", 2024);
    var scenarios = Scenario.MonteCarlo($"{level}", seed: 2024, draws: 200, new Perturbation("10.1", Relative: 0.05))
        .Select(scenario => scenario with { Rules = [variant] }).ToArray();
    // A commune stays "possible" as long as its income does not fail: the other indicators are not observed here.
    var possible = tiers.Run([prepared], scenarios)
        .Select(result => result.Counts.Possible.Single(c => c.Key == Tier.Standard).Value).Order().ToArray();
    Console.WriteLine(
        $"level {level}: {possible[possible.Length / 2]} of {Communes} communes can still meet the set"
        + $" (90 % of draws: {possible[10]} to {possible[189]})");
}
