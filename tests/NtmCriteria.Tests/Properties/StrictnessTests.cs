namespace NtmCriteria.Tests;

/// <summary>Asking for better evidence only ever opens what was decided.</summary>
public class StrictnessTests
{
    [Fact]
    public void ARaisedGradeOnlyOpensVerdicts() => Invariant.HoldsInWorlds(world =>
    {
        var before = world.Classify();
        foreach (var grade in Enum.GetValues<EvidenceGrade>().Order())
        {
            var after = world.Classify(grade);
            foreach (var (old, now) in before.Conditions.Zip(after.Conditions))
            {
                OnlyOpens(old.Verdict, now.Verdict, $"{now.Tier} at {grade}");
                foreach (var (was, became) in old.Assessment!.Criteria.Zip(now.Assessment!.Criteria))
                    OnlyOpens(was.Verdict, became.Verdict, $"{became} at {grade}");
                foreach (var (was, became) in old.Assessment.Indicators.Zip(now.Assessment.Indicators))
                    OnlyOpens(was.Verdict, became.Verdict, $"{became} at {grade}");
            }

            Assert.True(after.Certain <= before.Certain);
            Assert.True(after.Possible >= before.Possible);
            before = after;
        }
    });

    [Fact]
    public void WhatIsDecidedLeansOnNoWeakerLevel() => Invariant.HoldsInWorlds(world =>
    {
        foreach (var grade in Enum.GetValues<EvidenceGrade>())
            foreach (var result in world.Classify(grade).Conditions.SelectMany(c => c.Assessment!.Indicators))
                if (result.Verdict == Verdict.Met)
                    Assert.True(
                        result.Evidence >= grade
                        || result.Parts.All(p => p.Verdict != Verdict.Met || p.Requirement.Evidence >= grade),
                        $"{result} at {grade}");
    });

    private static void OnlyOpens(Verdict before, Verdict after, string where) => Assert.True(
        after == before || after == Verdict.Undetermined, $"{before} became {after}: {where}");
}
