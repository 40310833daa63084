using NtmCriteria.Bulk;

namespace NtmCriteria.Tests.Bulk;

/// <summary>A ratio is held against a mark of any size without a bit being lost.</summary>
public class LadderTests
{
    // Cut to 64 bits, the second would be a large positive number.
    [Theory]
    [InlineData("-100")]
    [InlineData("-12000000000000000000")]
    [InlineData("-9999999999999999999999999")]
    public void A_mark_far_below_zero_is_passed_by_every_ratio(string mark)
    {
        var ladder = new Ladder([new(Fraction.FromDecimal(decimal.Parse(mark, System.Globalization.CultureInfo.InvariantCulture)), false)]);
        Assert.Equal(1, ladder.PassedBy(0, 1, 100));
        Assert.Equal(1, ladder.PassedBy(1, 2, 100));
    }
}
