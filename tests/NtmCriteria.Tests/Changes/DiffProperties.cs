using NtmCriteria.Authoring.Changes;

namespace NtmCriteria.Tests.Changes;

/// <summary>The diff is sound and complete, over generated sets and edits of them.</summary>
[Trait("volume", "yes")]
public class DiffProperties
{
    [Fact]
    public void TheDiffAppliedToTheFirstGivesTheSecond() => Invariant.Holds(Edited.Worlds, edited =>
    {
        var made = edited.Diff.Patch.ApplyTo(edited.World.Book);
        foreach (var id in edited.Book.SetIds)
            Assert.Equal(StructureText.Of(edited.Book.Definition(id)), StructureText.Of(made.Definition(id)));
        Assert.Equal<IEnumerable<string>>(edited.Book.SetIds, made.SetIds);
        Assert.Empty(RuleDiff.Between(RuleView.Of(edited.Book), RuleView.Of(made)).Changes);
    });

    [Fact]
    public void WhatWasMadeDecidesLikeTheSecond() => Invariant.Holds(Edited.Worlds, edited =>
    {
        var made = edited.Diff.Patch.ApplyTo(edited.World.Book);
        foreach (var grade in Enum.GetValues<EvidenceGrade>())
            Assert.Equal(Verdicts(edited.Book, edited.World, grade), Verdicts(made, edited.World, grade));
    });

    [Fact]
    public void TheDiffOfRulesWithThemselvesIsEmpty() => Invariant.HoldsInWorlds(world =>
    {
        var diff = RuleDiff.Between(RuleView.Of(world.Book), RuleView.Of(world.Load()));
        Assert.Equal("No changes.", diff.ToString());
        Assert.True(diff.IsEmpty && diff.Patch.IsEmpty);
    }, 100);

    [Fact]
    public void WhatAPersonReadsIsEmptyOnlyWhereNothingDiffers() => Invariant.Holds(Edited.Worlds, edited =>
    {
        var diff = edited.Diff;
        Assert.Equal(diff.Patch.IsEmpty, diff.IsEmpty);
        foreach (var set in diff.Patch.Sets)
            foreach (var change in set.Facts!.Changes.Where(c => c.Place.Indicator is not null))
                Assert.True(diff.Names(set.NewId!, change.Place.Indicator!.TrimEnd('\0')), $"{set.NewId} {change}");
    });

    [Fact]
    public void NoVerdictChangesButThroughWhatTheDiffNames() => Invariant.Holds(Edited.Worlds, edited =>
    {
        var (world, diff) = (edited.World, edited.Diff);
        foreach (var tier in world.Sets.Select(s => s.Tier))
        {
            var (old, now) = (Assess(world.Book, world, tier), Assess(edited.Book, world, tier));
            if (old is null || now is null)
            {
                Assert.True(old is null == now is null || diff.Names(RuleDraw.IdOf(tier)), tier.ToString());
                continue;
            }

            var names = diff.Patch.Sets.Single(s => s.NewId == now.Set.Id).Facts!.Names;
            foreach (var was in old.Indicators)
            {
                var became = names.Find(was.Indicator.Id) is { } id ? now.Indicators.Single(i => i.Indicator.Id == id) : null;
                if (was.Verdict != became?.Verdict || was.Indicator.Id != became.Indicator.Id)
                    Assert.True(diff.Names(old.Set.Id, was.Indicator.Id), $"{was} became {became}");
            }

            foreach (var (number, mapped) in names.Criteria)
            {
                var (was, became) = (old.Criteria[number - 1], now.Criteria[mapped - 1]);
                if (was.Verdict != became.Verdict)
                    Assert.True(diff.Changes.Any(c => c.SetId == now.Set.Id && !c.IsNeutral
                        && (c.Criterion == mapped || was.Indicators.Any(i => i.Indicator.Id == c.Indicator))), $"{was} became {became}");
            }
        }
    }, 600);

    [Fact]
    public void ANeutralDiffChangesNoVerdict() => Invariant.Holds(Edited.Neutrally, edited =>
    {
        Assert.True(edited.Diff.IsNeutral);
        Assert.Equal(Verdicts(edited.World.Book, edited.World), Verdicts(edited.Book, edited.World));
    }, 300);

    [Fact]
    public void WhatIsTightenedNeverRaisesAVerdict() => Invariant.Holds(Edited.Worlds, edited =>
    {
        var world = edited.World;
        foreach (var tier in world.Sets.Select(s => s.Tier))
        {
            if (Assess(world.Book, world, tier) is not { } old || Assess(edited.Book, world, tier) is not { } now) continue;
            foreach (var was in old.Indicators)
            {
                var kinds = edited.Diff.Changes.Where(c => c.SetId == now.Set.Id && c.Indicator == was.Indicator.Id && !c.IsNeutral)
                    .Select(c => c.Kind).Distinct().ToArray();
                if (kinds is not [var only] || now.Indicators.FirstOrDefault(i => i.Indicator.Id == was.Indicator.Id) is not { } became) continue;
                // What is asked of nobody is neither met nor failed.
                if (was.Verdict == Verdict.NotApplicable || became.Verdict == Verdict.NotApplicable) continue;
                if (only == ChangeKind.Tightened) Assert.True(became.Verdict <= was.Verdict, $"{was} became {became}");
                if (only == ChangeKind.Loosened) Assert.True(became.Verdict >= was.Verdict, $"{was} became {became}");
            }
        }
    }, 400);

    private static Assessment? Assess(RuleBook book, World world, Tier tier) => book.Classify(world.Dossier(), world.AsOf).GetAssessment(tier);

    private static string Verdicts(RuleBook book, World world, EvidenceGrade minimum = EvidenceGrade.Unknown)
    {
        var decision = book.Classify(world.Dossier(), world.AsOf, new() { MinimumEvidence = minimum });
        return $"{decision.Certain} {decision.Possible} " + string.Join(' ', decision.Conditions.SelectMany(c =>
            c.Assessment?.Indicators.Select(i => $"{i.Indicator.Id}={i.Verdict}/{i.Reason}").Prepend($"{c.Assessment.Verdict}") ?? []));
    }
}
