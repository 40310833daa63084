using NodaTime;
using NtmCriteria.Bulk;

namespace NtmCriteria.Tests.Bulk;

public sealed class ScenarioTests
{
    private static readonly LocalDate AsOf = new(2024, 12, 31);

    // Known answers of the generator's authors.
    [Theory]
    [InlineData(0u, 0u, 0u, 0u, 0u, 0u, 0x6627e8d5u, 0xe169c58du, 0xbc57ac4cu, 0x9b00dbd8u)]
    [InlineData(
        0xffffffffu, 0xffffffffu, 0xffffffffu, 0xffffffffu, 0xffffffffu, 0xffffffffu,
        0x408f276du, 0x41c83b0eu, 0xa20bc7c6u, 0x6d5451fdu)]
    [InlineData(
        0x243f6a88u, 0x85a308d3u, 0x13198a2eu, 0x03707344u, 0xa4093822u, 0x299f31d0u,
        0xd16cfe09u, 0x94fdccebu, 0x5001e420u, 0x24126ea1u)]
    public void TheGeneratorGivesTheKnownAnswers(
        uint a, uint b, uint c, uint d, uint key0, uint key1, uint w, uint x, uint y, uint z) =>
        Assert.Equal((w, x, y, z), Philox.Words(a, b, c, d, key0, key1));

    [Fact]
    [Trait("volume", "yes")]
    public void ScenariosAreTheSamePlansRunOneByOneForAnyThreadCount()
    {
        var book = RuleBook.National;
        var plan = book.CompileTiers(AsOf);
        var random = new Random(3);
        var dossiers = Enumerable.Range(0, 5_000).Select(i => NationalDossiers.Draw(book, AsOf, random, failing: i % 3)).ToArray();
        var tables = plan.Plans.OfType<EvaluationPlan>().Select(p => Income(p, p.ToColumns(dossiers, Tier.Standard))).ToArray();
        var prepared = plan.Plans.OfType<EvaluationPlan>().Zip(tables).Select(p => p.First.Prepare(p.Second)).ToArray();
        var standard = plan.GetPlan(Tier.Standard);
        var id = standard.Slots.First(s => s.Coding.Kind == SlotKind.AtLeast && s.ByYear).Id;
        Scenario[] scenarios =
        [
            new("nothing"),
            new("higher income level") { Rules = [standard.WithLevel(id, 60.5m)] },
            new("one region") { Rules = [standard.WithLevel(id, 99m, standard.Set.Strata[0].Code, 2024)] },
            new("levels of 2025") { Year = 2025 },
            new("another region's column") { Stratum = standard.Set.Strata[1].Code },
            new("rules as issued") { Rules = [book.Get(standard.Set.Id, new LocalDate(2023, 6, 30)).Compile()] },
            .. Scenario.MonteCarlo("income", 42, 3, new Perturbation(id, 0.05)),
        ];
        var before = plan.Evaluate(tables);
        var expected = plan.Run(prepared, scenarios);
        Assert.Equal(before.Counts(), expected[0].Counts);
        Assert.Empty(expected[0].Flips);
        Assert.All(
            expected.Where(r => r.Scenario.Name is "higher income level" or "another region's column" || r.Scenario.Seed != 0),
            r => Assert.False(r.Flips.IsEmpty, r.ToString()));
        Assert.NotEqual(expected[^1].Flips, expected[^2].Flips);
        for (var s = 0; s < scenarios.Length; s++)
        {
            var alone = Alone(plan, tables, scenarios[s]);
            Assert.Equal(alone.Counts(), expected[s].Counts);
            var flips = Enumerable.Range(0, dossiers.Length)
                .Where(i => (alone.Certain(i), alone.Possible(i)) != (before.Certain(i), before.Possible(i)));
            Assert.Equal(flips, expected[s].Flips.Select(f => f.Row));
        }

        foreach (var path in new[] { BulkPath.Scalar, BulkPath.Vector128, BulkPath.Vector256 })
            foreach (var threads in new[] { 1, 2, 7 })
            {
                var again = plan.Run(prepared, scenarios, new() { Path = path, Threads = threads });
                for (var s = 0; s < scenarios.Length; s++)
                {
                    Assert.Equal(expected[s].Counts, again[s].Counts);
                    Assert.True(expected[s].Flips.AsSpan().SequenceEqual(again[s].Flips.AsSpan()), $"{scenarios[s]}, {path}, {threads}");
                }
            }
    }

    [Fact]
    public void AChangedLevelEncodesOnlyItsOwnIndicatorAgain()
    {
        var set = RuleBook.National.InForce(Level.Commune, Tier.Standard, AsOf);
        var plan = set.Compile();
        var random = new Random(4);
        var dossiers = Enumerable.Range(0, 300).Select(_ => NationalDossiers.Draw(RuleBook.National, AsOf, random, 20)).ToArray();
        var prepared = plan.Prepare(plan.ToColumns(dossiers));
        var slot = plan.Slots.First(s => s.Coding.Kind == SlotKind.AtLeast && s.ByYear);
        var variant = plan.WithLevel(slot.Id, 61.25m);
        Assert.Throws<ArgumentException>(() => variant.Evaluate(prepared, variant.NewResult(300)));
        var other = prepared.For(variant);
        foreach (var one in plan.Slots)
            Assert.Equal(one.Position != slot.Position, ReferenceEquals(prepared[one.Position], other[one.Position]));

        // A level that is told apart already needs no encoding at all.
        var known = plan.WithLevel(slot.Id, slot.Coding.Ladder.Values[0]);
        var result = known.NewResult(300);
        known.Evaluate(prepared, result);
        Assert.Equal(known.Evaluate(plan.ToColumns(dossiers)).Verdicts.ToArray(), result.Verdicts.ToArray());
    }

    [Fact]
    public void WhatIsToBeShakenMustBeAColumnOfDoubles()
    {
        var plan = TierPlan.Alone(RuleBook.National.InForce(Level.Commune, Tier.Standard, AsOf).Compile());
        var prepared = plan.Plans[0]!.Prepare(plan.Plans[0]!.Columns(3, 2024));
        Assert.Throws<ArgumentException>(
            () => plan.Run([prepared], [new("shaken") { Perturbations = [new("10.1", 0.1)] }]));
    }

    // The same scenario without the scenario engine: other plans, other columns, other data.
    private static TierResult Alone(TierPlan plan, CommuneColumns[] tables, Scenario scenario)
    {
        foreach (var rule in scenario.Rules) plan = plan.With(rule);
        var changed = tables.Select(table =>
        {
            var copy = table.Plan.Columns(table.Count, scenario.Year ?? AsOf.Year);
            copy.Strata(scenario.Stratum is { } code
                ? Enumerable.Repeat(table.Plan.StratumCode(code), table.Count).ToArray()
                : table.StrataCodes!.Value);
            foreach (var (id, column) in table.All)
            {
                var cells = Enumerable.Range(0, table.Count).Select(column.Read).ToArray();
                if (column is DoubleColumn numbers && scenario.Perturbations.Length > 0)
                {
                    var shaken = new double[table.Count];
                    for (var i = 0; i < shaken.Length; i++)
                        shaken[i] = numbers.Values.Span[i]
                            * (1 + (scenario.Perturbations[0].Relative * Philox.Signed(scenario.Seed, i, scenario.Draw, 0)));
                    copy.Values(id, shaken);
                }
                else
                {
                    copy.Observations(id, cells);
                }
            }

            return copy;
        }).ToArray();
        return plan.Evaluate(changed);
    }

    private static CommuneColumns Income(EvaluationPlan plan, CommuneColumns columns)
    {
        var copy = plan.Columns(columns.Count, AsOf.Year).Strata(columns.StrataCodes!.Value);
        var quantity = RuleBook.National.InForce(Level.Commune, Tier.Standard, AsOf).Indicators
            .First(i => i.Requirements.ByYear).Quantity;
        foreach (var (id, column) in columns.All)
            if (plan.Set.Find(id)?.Quantity is { } q && q == quantity)
                copy.Values(q, Enumerable.Range(0, columns.Count).Select(i => column.TryMeasured(i, out var v) ? (double)v : double.NaN).ToArray());
            else
                copy.Observations(id, Enumerable.Range(0, columns.Count).Select(column.Read).ToArray());
        return copy;
    }
}
