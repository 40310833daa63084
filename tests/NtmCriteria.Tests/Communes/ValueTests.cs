namespace NtmCriteria.Tests;

/// <summary>Ratios, shares and limits: what they take, what they refuse, how they read.</summary>
public class ValueTests
{
    [Theory]
    [InlineData(-1, 1)]
    [InlineData(1, 0)]
    [InlineData(1, -1)]
    [InlineData(Ratio.MaxCount + 1, 1)]
    [InlineData(1, Ratio.MaxCount + 1)]
    public void ARatioOfNoCountsIsRefused(long part, long whole) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Ratio.Of(part, whole));

    [Theory]
    [InlineData("-0.0001")]
    [InlineData("1.0001")]
    public void AShareLiesBetweenNothingAndAll(string share) => Assert.Throws<ArgumentOutOfRangeException>(
        () => Share.Of(decimal.Parse(share, System.Globalization.CultureInfo.InvariantCulture)));

    [Fact]
    public void ABoundWithItsEndsCrossedIsRefusedInOneSpellingEverywhere()
    {
        var message = TestCulture.Under("vi-VN", () => Assert.Throws<ArgumentException>(() => Bound.Between(2.5m, 1.5m)).Message);
        Assert.Contains("2.5 is above the upper end 1.5", message, StringComparison.Ordinal);
    }

    [Fact]
    public void ValuesReadAsCells()
    {
        Assert.Equal("8481/9669", Ratio.Of(8481, 9669).ToString());
        Assert.Equal("0.29", Share.Of(0.29m).ToString());
        Assert.Equal(29m, Share.Of(0.29m).Percent);
        Assert.Equal(">=1.5", Bound.AtLeast(1.5m).ToString());
        Assert.Equal(">1.5", Bound.MoreThan(1.5m).ToString());
        Assert.Equal("<=1.5", Bound.AtMost(1.5m).ToString());
        Assert.Equal("<1.5", Bound.LessThan(1.5m).ToString());
        Assert.Equal("1..1.5", Bound.Between(1, 1.5m).ToString());
        Assert.Equal(Bound.Between(3, 3), Bound.Exactly(3));
    }

    [Fact]
    public void EqualCountsAreEqualAndScaledOnesAreNot()
    {
        Assert.True(Ratio.Of(1, 2) == Ratio.Of(1, 2));
        Assert.True(Ratio.Of(1, 2) != Ratio.Of(2, 4));
    }

    [Fact]
    public void AnUninitialisedValueDecidesNothing()
    {
        var percent = OneRule.Set("atLeast", 29, "percent");
        var models = OneRule.Set("countAtLeast", 1, "models");
        foreach (var observation in new Observation[] { new MeasuredRatio(default), new Bounded(default) })
            foreach (var set in new[] { percent, models })
            {
                var result = set.Judge(observation);
                Assert.Equal(Verdict.Undetermined, result.Verdict);
                Assert.Null(result.Gap);
                Assert.NotEmpty(result.Explain(Language.Vietnamese));
            }
    }

    [Fact]
    public void TheLargestNumbersAreComparedWithoutOverflow()
    {
        var (growth, count) = (OneRule.Set("atLeast", 0.5m, "percentGrowth"), OneRule.Set("countAtLeast", 1, "models"));
        Assert.Equal(Verdict.Met, growth.Judge(new Measured(decimal.MaxValue)).Verdict);
        Assert.NotEmpty(growth.Judge(new Measured(decimal.MaxValue)).Explain(Language.English));
        Assert.Throws<ImpossibleValueException>(() => growth.Judge(new Measured(decimal.MinValue)));
        Assert.Equal(Verdict.Met, count.Judge(new Bounded(Bound.MoreThan(decimal.MaxValue))).Verdict);
        Assert.Equal(Verdict.Undetermined, count.Judge(new Bounded(Bound.LessThan(decimal.MaxValue))).Verdict);
    }

    [Fact]
    public void ANumberedLevelIsNoRating()
    {
        var level = OneRule.Set("gradeAtLeast", 2, "level");
        Assert.Equal(UndeterminedReason.NotComparable, level.Judge(new Graded(Rating.Good)).Reason);
        Assert.Equal(UndeterminedReason.NotComparable, level.Judge(new MeasuredRatio(Ratio.Of(2, 1))).Reason);
        Assert.Equal(Verdict.Met, level.Judge(new Measured(2)).Verdict);
        Assert.Equal(Verdict.NotMet, OneRule.Set("gradeAtLeast", 3, "rating").Judge(new Graded(Rating.Average)).Verdict);
        Assert.Equal(Verdict.Met, OneRule.Set("gradeAtLeast", 3, "rating").Judge(new Graded(Rating.Fair)).Verdict);
    }
}
