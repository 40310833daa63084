using System.Text;

namespace NtmCriteria.Tests;

/// <summary>The same input gives the same text, whatever the culture, the thread, or the order of questions.</summary>
public class DeterminismTests
{
    [Theory]
    [InlineData("vi-VN")]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    [InlineData("sv-SE")]
    public void NoCultureChangesAnything(string culture) => Invariant.HoldsInWorlds(
        world => Assert.Equal(
            TestCulture.Under("", () => Everything(new World(world.Seed))),
            TestCulture.Under(culture, () => Everything(new World(world.Seed)))),
        40);

    [Fact]
    public void ManyThreadsOnOneBookAgree() => Invariant.HoldsInWorlds(
        world =>
        {
            var expected = Everything(world);
            var shared = world.Load();
            var dossier = world.Dossier();
            var answers = new string[16];
            Parallel.For(0, answers.Length, new() { MaxDegreeOfParallelism = 8 }, i =>
                answers[i] = Everything(shared, dossier, world));
            Assert.All(answers, a => Assert.Equal(expected, a));
        },
        25);

    [Fact]
    public void TheOrderOfQuestionsChangesNothing() => Invariant.HoldsInWorlds(
        world =>
        {
            var days = Enumerable.Range(0, 12).Select(m => new NodaTime.LocalDate(2021, 6, 1).PlusMonths(m * 6)).ToArray();
            var (forward, backward) = (world.Load(), world.Load());
            var dossier = world.Dossier();
            var one = days.Select(d => Text(forward, dossier, d)).ToArray();
            var two = days.Reverse().Select(d => Text(backward, dossier, d)).Reverse().ToArray();
            Assert.Equal(one, two);
        },
        50);

    // Another version may measure in another unit, which cannot have the value: that too is said alike.
    private static string Text(RuleBook book, Dossier dossier, NodaTime.LocalDate day)
    {
        try
        {
            return string.Join('|', book.Classify(dossier, day).Conditions.Select(Text));
        }
        catch (ImpossibleValueException impossible)
        {
            return impossible.Message;
        }
    }

    private static string Text(TierCondition condition) =>
        condition.Answer.ToString() + condition.Assessment?.ToMarkdown(Language.English);

    private static string Everything(World world) => Everything(world.Book, world.Dossier(), world);

    private static string Everything(RuleBook book, Dossier dossier, World world)
    {
        var text = new StringBuilder();
        var decision = book.Classify(dossier, world.AsOf);
        foreach (var language in Enum.GetValues<Language>())
        {
            text.Append(decision.ToString(language)).Append('\n');
            foreach (var condition in decision.Conditions)
            {
                text.Append(condition).Append(condition.Answer.Explain(language));
                var assessment = condition.Assessment!;
                text.Append(assessment.ToString(language)).Append(assessment.ToMarkdown(language)).Append(assessment.Evidence);
                foreach (var criterion in assessment.Criteria) text.Append(criterion.Explain(language)).Append('\n');
                foreach (var result in assessment.Indicators)
                    text.Append(result.Explain(language)).Append(result.Gap?.ToString(System.Globalization.CultureInfo.InvariantCulture))
                        .Append(result.Requirement).Append(string.Join(";", result.Parts)).Append('\n');
            }
        }

        return text.ToString();
    }
}
