using FsCheck;
using FsCheck.Fluent;
using NtmCriteria.Statistics;
using Xunit;

namespace NtmCriteria.Tests.Statistics;

/// <summary>Laws of the counts, over generated communes.</summary>
public sealed class StatisticsProperties
{
    private static readonly string[] Provinces = ["Lạng Sơn", "Hòa Bình", "Hoà Bình", "Gia Lai", ""];

    private static Gen<TierDecision[]> Decisions =>
        (from verdicts in Gen.Elements('+', '+', '+', '-', '?', 'n').ArrayOf(19)
         from even in Gen.Elements(' ', '+', '-', '?')
         from title in Gen.Choose(0, 3)
         from province in Gen.Elements(Provinces)
         let dossier = Communes.Dossier(
             even == ' ' ? new string(verdicts) : Communes.All(even), new("", "A") { Province = province })
         select Communes.Classify(
             title == 0 ? dossier : dossier.WithRecognition(new((Tier)title, 2021)))).ArrayOf(12);

    [Fact]
    public void Order_makes_no_difference() => Holds(Decisions, decisions =>
    {
        var backwards = decisions.Reverse().ToArray();
        Assert.Equal(Show(Count(decisions)), Show(Count(backwards)));
        Assert.Equal(ShowGroups(Group(decisions)), ShowGroups(Group(backwards)));
    });

    [Fact]
    public void Merged_counts_of_parts_are_the_count_of_the_whole() => Holds(
        from decisions in Decisions from cut in Gen.Choose(0, 12) select (decisions, cut),
        drawn =>
        {
            var (head, tail) = (Count(drawn.decisions[..drawn.cut]), Count(drawn.decisions[drawn.cut..]));
            head.Merge(tail);
            Assert.Equal(Show(Count(drawn.decisions)), Show(head));
            var (left, right) = (Group(drawn.decisions[..drawn.cut]), Group(drawn.decisions[drawn.cut..]));
            right.Merge(left);
            Assert.Equal(ShowGroups(Group(drawn.decisions)), ShowGroups(right));
        });

    [Fact]
    public void Disjoint_counts_add_up_to_cumulative_ones_and_certain_lies_inside_possible() => Holds(Decisions, decisions =>
    {
        var statistics = Count(decisions).ToStatistics();
        foreach (var measure in Enum.GetValues<TierMeasure>())
        {
            var counts = statistics.Tiers(measure);
            Assert.Equal(decisions.Length, counts.Communes);
            Assert.Equal(counts.Communes, counts.AtLeast(Tier.None));
            for (var tier = Tier.None; tier < Tier.Modern; tier++)
                Assert.Equal(counts.AtLeast(tier), counts.Exactly(tier) + counts.AtLeast(tier + 1));
        }

        foreach (var tier in Enum.GetValues<Tier>())
            Assert.True(statistics.Certain.AtLeast(tier) <= statistics.Possible.AtLeast(tier));
        Assert.True(statistics.Average <= statistics.PossibleAverage);
        Assert.True(statistics.Bands.Sum(b => b.Certain) <= statistics.Communes);
        Assert.True(statistics.Bands.Sum(b => b.Possible) >= statistics.Communes);
        Assert.Equal(statistics.CriteriaMet, statistics.Criteria.Sum(c => c.Met));
        Assert.Equal(statistics.CriteriaPossible, statistics.Criteria.Sum(c => c.Met + c.Undetermined));
        Assert.All(statistics.Criteria, c => Assert.Equal(statistics.Communes, c.Base + c.NotApplicable));
    });

    [Fact]
    public void A_change_back_undoes_a_change() => Holds(
        from a in Decisions from b in Decisions select (a, b),
        drawn =>
        {
            var (a, b) = (Count(drawn.a).ToStatistics(), Count(drawn.b).ToStatistics());
            var (there, back) = (StatisticsChange.Between(a, b), StatisticsChange.Between(b, a));
            foreach (var (one, other) in there.Tiers.Zip(back.Tiers))
            {
                Assert.Equal(0, one.Count.Difference + other.Count.Difference);
                Assert.Equal(Fraction.Of(0), one.Share!.Value.Points + other.Share!.Value.Points);
            }
        });

    internal static void Holds<T>(Gen<T> cases, Action<T> law, int count = 40) =>
        Prop.ForAll(Arb.From(cases), law)
            .Check(Config.QuickThrowOnFailure.WithMaxTest(count).WithReplay(318_2022, 211_2024_1));

    private static StatisticsAccumulator Count(TierDecision[] decisions)
    {
        var counted = new StatisticsAccumulator();
        foreach (var decision in decisions) counted.Add(decision);
        return counted;
    }

    private static GroupedStatistics Group(TierDecision[] decisions)
    {
        var grouped = new GroupedStatistics(StatisticsGrouping.Province);
        foreach (var decision in decisions) grouped.Add(decision);
        return grouped;
    }

    private static string Show(StatisticsAccumulator counted) => counted.ToStatistics().ToMarkdown(Language.English, 9);

    private static string ShowGroups(GroupedStatistics grouped) =>
        string.Join('\n', grouped.ToGroups().Select(g => g.Name + "\n" + g.Statistics.ToMarkdown(Language.English, 9)));
}
