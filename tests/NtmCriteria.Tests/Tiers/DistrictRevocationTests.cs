using NodaTime;
using NtmCriteria.Titles;

namespace NtmCriteria.Tests.Tiers;

/// <summary>A district loses its title by the share of communes revoked or of criteria not met; which criteria are key was not seen.</summary>
public class DistrictRevocationTests
{
    private static readonly LocalDate Day = new(2024, 6, 1);

    private static DistrictRevocation Review(long revoked, long communes, int least, int most, bool? key = null, LocalDate? day = null) =>
        RuleBook.National.Recognition.ReviewDistrict(
            new(communes == 0 ? null : Ratio.Of(revoked, communes), least, most, 9) { KeyFails = key }, day ?? Day);

    [Theory]
    [InlineData(2, 10, 0, 0, null, false, DistrictRevocationReason.None)]
    [InlineData(3, 10, 0, 0, null, true, DistrictRevocationReason.None)]
    [InlineData(5, 17, 0, 0, null, false, DistrictRevocationReason.None)]
    [InlineData(6, 20, 2, 2, null, true, DistrictRevocationReason.None)]
    [InlineData(0, 10, 2, 2, null, false, DistrictRevocationReason.None)]
    [InlineData(0, 10, 3, 3, null, null, DistrictRevocationReason.KeyCriteriaNotKnown)]
    [InlineData(0, 10, 4, 4, null, null, DistrictRevocationReason.KeyCriteriaNotKnown)]
    [InlineData(0, 10, 4, 4, true, true, DistrictRevocationReason.None)]
    [InlineData(0, 10, 4, 4, false, false, DistrictRevocationReason.None)]
    [InlineData(0, 10, 5, 5, null, true, DistrictRevocationReason.None)]
    [InlineData(0, 10, 2, 5, null, null, DistrictRevocationReason.CriteriaOpen)]
    [InlineData(0, 10, 2, 5, false, null, DistrictRevocationReason.CriteriaOpen)]
    [InlineData(0, 0, 2, 2, null, null, DistrictRevocationReason.CommunesNotCounted)]
    [InlineData(0, 0, 5, 9, null, true, DistrictRevocationReason.None)]
    public void TheSharesDecide(long revoked, long communes, int least, int most, bool? key, bool? expected, DistrictRevocationReason reason)
    {
        var review = Review(revoked, communes, least, most, key);
        Assert.Equal((expected, reason), (review.MustRevoke, review.Reason));
        Assert.Equal((15, EvidenceGrade.TwoSources), (review.PublicationDays, review.Evidence));
        foreach (var language in Enum.GetValues<Language>()) Assert.Contains(language == Language.Vietnamese ? "01/06/2024: " : "2024-06-01: ", review.Explain(language), StringComparison.Ordinal);
    }

    [Fact]
    public void BeforeTheDecisionNothingIsSaid()
    {
        var review = Review(9, 10, 9, 9, true, new(2022, 8, 1));
        Assert.Equal((null, DistrictRevocationReason.RuleNotSeen, null), (review.MustRevoke, review.Reason, review.PublicationDays));
    }

    [Fact]
    public void StrictlyAskedTheDaysOfPublicationAreNotSaid()
    {
        var strict = RuleBook.National.Recognition.ReviewDistrict(
            new(Ratio.Of(3, 10), 0, 0, 9), Day, new() { MinimumEvidence = EvidenceGrade.TwoSources });
        Assert.Equal((true, null), (strict.MustRevoke, strict.PublicationDays));
        Assert.Contains("made public for 15 days", Review(3, 10, 0, 0).ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(-1, 2)]
    [InlineData(3, 2)]
    [InlineData(3, 10)]
    public void CountsThatCannotBeAreRefused(int least, int most) =>
        Assert.Throws<ArgumentException>(() => Review(0, 10, least, most));

    public static TheoryData<Ratio> NoShareOfCommunes => [default, Ratio.Of(11, 10)];

    [Theory]
    [MemberData(nameof(NoShareOfCommunes))]
    public void AShareOfCommunesThatCannotBeIsRefused(Ratio revoked) => Assert.Throws<ArgumentException>(
        () => RuleBook.National.Recognition.ReviewDistrict(new(revoked, 0, 0, 9), Day));

    [Fact]
    public void LargeCountsAreComparedExactly() => Assert.Equal(
        (false, true),
        (Review(Ratio.MaxCount / 10 * 3 - 1, Ratio.MaxCount, 0, 0).MustRevoke, Review(Ratio.MaxCount / 10 * 3, Ratio.MaxCount, 0, 0).MustRevoke));
}
