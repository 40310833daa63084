using NodaTime;
using NtmCriteria.Bulk;
using NtmCriteria.Poverty;

namespace NtmCriteria.Tests;

/// <summary>A number in an error reads the same under every culture: sv-SE has a minus sign of its own, vi-VN a comma.</summary>
public sealed class CultureOfErrorsTests
{
    private static readonly DeprivationWeights Weights = DeprivationWeights.Equal(("income", "income"), ("health", "health"));

    [Theory]
    [InlineData("vi-VN")]
    [InlineData("sv-SE")]
    public void The_weight_of_a_unit_is_written_with_a_point(string culture) => Assert.Equal(
        "A survey weight is -0.5; expected zero or above.",
        Message(culture, () => AlkireFoster.Measure(Weights, [new(0) { Weight = -0.5m }], Fraction.Of(1, 2))));

    [Theory]
    [InlineData("vi-VN")]
    [InlineData("sv-SE")]
    public void A_negative_count_has_a_plain_minus(string culture)
    {
        var plan = RuleBook.National.InForce(Level.Commune, Tier.Standard, new LocalDate(2024, 12, 31)).Compile();

        Assert.StartsWith(
            "Row 1 of '15.1' holds the negative count -7.",
            Message(culture, () => plan.Columns(2, 2024).Ratios("15.1", new[] { 1, -7 }, new[] { 1, 1 })), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("vi-VN")]
    [InlineData("sv-SE")]
    public void A_score_of_a_household_below_zero_has_a_plain_minus(string culture)
    {
        var plan = RuleBook.National.Poverty.InForce(new LocalDate(2023, 12, 31)).Compile();

        Assert.Contains(
            " -5:",
            Message(culture, () => plan.Classify(new() { Commune = new[] { 0 }, IncomeScores = new[] { -5 } }, 1)), StringComparison.Ordinal);
    }

    private static string Message(string culture, Func<object> work) =>
        TestCulture.Under(culture, () => Assert.Throws<ArgumentException>(work).Message);
}
