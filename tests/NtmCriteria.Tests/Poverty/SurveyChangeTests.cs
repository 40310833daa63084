using NtmCriteria.Poverty;
using Xunit;

namespace NtmCriteria.Tests.Poverty;

public sealed class SurveyChangeTests
{
    [Fact]
    public void A_change_between_two_samples_has_its_significance()
    {
        var change = SurveyChange.Between(new(0.30, 0.03, 2, 1), new(0.20, 0.04, 2, 1));
        Assert.Equal((-0.1, 0.05, -2.0), (Math.Round(change.Difference, 12), Math.Round(change.StandardError!.Value, 12), Math.Round(change.Z!.Value, 12)));
        // Two degrees of freedom: p = 1 - t / sqrt(2 + t^2) = 1 - 2 / sqrt(6), and t of 0.05 is 4.303.
        Assert.Equal(2, change.DegreesOfFreedom);
        Assert.Equal(1 - (2 / Math.Sqrt(6)), change.PValue!.Value, 12);
        Assert.Equal(-0.1 - (0.05 * 4.303), change.Confidence95!.Value.Low, 5e-5);
        Assert.Equal("-0.1 (p = 0.1835)", change.ToString());
    }

    [Fact]
    public void Many_clusters_make_the_same_change_significant()
    {
        var change = SurveyChange.Between(new(0.30, 0.03, 50, 2), new(0.20, 0.04, 50, 2));
        Assert.Equal(96, change.DegreesOfFreedom);
        Assert.True(change.IsSignificant(0.05));
        Assert.False(change.IsSignificant(0.01));
        // The normal law gives 0.0455; the interval of level 1 - p ends at zero.
        Assert.InRange(change.PValue!.Value, 0.0456, 0.05);
        Assert.Equal(0, change.Confidence(1 - change.PValue.Value)!.Value.High, 12);
    }

    [Fact]
    public void What_is_not_estimable_is_said()
    {
        var change = SurveyChange.Between(new(0.3, null, 1, 1), new(0.2, 0.1, 9, 1));
        Assert.Equal((null, null, null), (change.StandardError, change.PValue, change.Confidence95));
        Assert.Null(change.IsSignificant(0.05));
        Assert.Equal("-0.1 (standard error not estimable)", change.ToString());
        Assert.Equal("-0.1 (p not estimable)", SurveyChange.Between(new(0.3, 0.1, 1, 1), new(0.2, 0.1, 1, 1)).ToString());
        Assert.Equal("-0.1 (p not estimable)", SurveyChange.Between(new(0.3, 0, 9, 1), new(0.2, 0, 9, 1)).ToString());
        Assert.Equal("-0.2 (p < 0.0001)", SurveyChange.Between(new(0.3, 0.01, 90, 1), new(0.1, 0.01, 90, 1)).ToString());
    }
}
