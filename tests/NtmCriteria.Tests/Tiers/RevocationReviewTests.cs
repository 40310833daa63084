using NodaTime;
using NtmCriteria.Tests.Life;
using NtmCriteria.Titles;
using Xunit;

namespace NtmCriteria.Tests.Tiers;

/// <summary>Revocation by share and key criteria: 5, 6, 9 and 10 of 19.</summary>
public class RevocationReviewTests
{
    private static readonly LocalDate Day = new(2023, 12, 31);
    private static readonly int[] Plain = [1, 2, 3, 4, 5, 6, 7, 8, 9, 11];

    private static RevocationReview Review(
        Tier title, IEnumerable<int> failing, IEnumerable<int>? open = null, IEnumerable<int>? absent = null,
        EvidenceGrade least = EvidenceGrade.Unknown) => RuleBook.National.Recognition.ReviewRevocation(
        title, LifeLaw.Assess(title == Tier.Standard ? LifeLaw.Standard : LifeLaw.Advanced, failing, open, absent), Day,
        new() { MinimumEvidence = least });

    [Theory]
    [InlineData(5, false, RevocationCase.None)]
    [InlineData(5, true, RevocationCase.None)]
    [InlineData(6, false, RevocationCase.None)]
    [InlineData(6, true, RevocationCase.A)]
    [InlineData(9, false, RevocationCase.None)]
    [InlineData(9, true, RevocationCase.A)]
    [InlineData(10, false, RevocationCase.B)]
    [InlineData(10, true, RevocationCase.B)]
    public void OfNineteenCriteria(int failing, bool withKey, RevocationCase expected)
    {
        foreach (var title in new[] { Tier.Standard, Tier.Advanced, Tier.Model })
        {
            var numbers = withKey ? Plain.Take(failing - 1).Append(10) : Plain.Take(failing);
            var review = Review(title, numbers);
            Assert.Equal(expected, review.Certain);
            Assert.Equal(expected, review.Possible);
            Assert.Equal(expected != RevocationCase.None, review.MustRevoke);
            InOrder.Same(withKey ? [10] : [], review.KeyFailing);
        }
    }

    [Fact]
    public void CriterionEighteenIsKeyInTheAdvancedSetAlone()
    {
        var failing = Plain.Take(5).Append(18).ToArray();
        Assert.Equal(RevocationCase.None, Review(Tier.Standard, failing).Certain);
        Assert.Equal(RevocationCase.A, Review(Tier.Advanced, failing).Certain);
        Assert.Equal(EvidenceGrade.Confirmed, Review(Tier.Standard, failing).Evidence);
        Assert.Equal(EvidenceGrade.Recalled, Review(Tier.Model, failing).Evidence);
        Assert.Equal(EvidenceGrade.Confirmed, Review(Tier.Model, Plain).Evidence);
    }

    [Fact]
    public void AModelCommuneIsReviewedAgainstTheAdvancedSet()
    {
        Assert.Equal(LifeLaw.Advanced, RuleBook.National.Recognition.YardstickOf(Tier.Model, Day));
        Assert.Equal(LifeLaw.Standard, RuleBook.National.Recognition.YardstickOf(Tier.Standard, Day));
        var wrong = Assert.Throws<ArgumentException>(() => RuleBook.National.Recognition.ReviewRevocation(
            Tier.Model, LifeLaw.Assess(LifeLaw.Standard, []), Day));
        Assert.Contains(LifeLaw.Advanced, wrong.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void UndeterminedCriteriaMakeItAnInterval()
    {
        var review = Review(Tier.Standard, Plain.Take(5), open: [10]);
        Assert.Null(review.MustRevoke);
        Assert.Equal((RevocationCase.None, RevocationCase.A), (review.Certain, review.Possible));
        Assert.Equal((5, 6), (review.FailingAtLeast, review.FailingAtMost));
        Assert.Contains("5 to 6 of 19", review.ToString(), StringComparison.Ordinal);
        Assert.True(Review(Tier.Standard, Plain.Take(5).Append(17), open: [6, 12, 13, 14, 15, 16]).MustRevoke);
        Assert.False(Review(Tier.Standard, Plain.Take(4), open: [10]).MustRevoke);
        Assert.Null(Review(Tier.Standard, [], open: Enumerable.Range(1, 19)).MustRevoke);
    }

    [Fact]
    public void ACriterionThatDoesNotApplyStaysInTheBase()
    {
        // 9 of 18 would be half; 9 of 19 is not.
        var review = Review(Tier.Standard, Plain.Take(9), absent: [12]);
        Assert.Equal(19, review.Total);
        Assert.False(review.MustRevoke);
    }

    [Fact]
    public void KeyCriteriaThatAreOnlyRecalledDoNotDecideUnderAStricterGrade()
    {
        var review = Review(Tier.Advanced, Plain.Take(5).Append(18), least: EvidenceGrade.Confirmed);
        Assert.Null(review.MustRevoke);
        Assert.True(Review(Tier.Advanced, Plain, least: EvidenceGrade.Confirmed).MustRevoke);
        Assert.Equal(RevocationReason.EvidenceBelowGrade, Review(Tier.Advanced, Plain, least: EvidenceGrade.TwoSources).Reason);
    }

    [Theory]
    [InlineData(2022, 8, 1)]
    [InlineData(2026, 1, 1)]
    public void WhereTheFactsAreSilentThereIsAReason(int year, int month, int day)
    {
        var review = RuleBook.National.Recognition.ReviewRevocation(
            Tier.Standard, LifeLaw.Assess(LifeLaw.Standard, Plain), new(year, month, day));
        Assert.Equal(RevocationReason.RuleNotSeen, review.Reason);
        Assert.Null(review.MustRevoke);
        Assert.Contains("no rule was seen", review.ToString(), StringComparison.Ordinal);
        Assert.Equal(
            RevocationReason.NoSuchTitle,
            RuleBook.National.Recognition.ReviewRevocation(Tier.None, LifeLaw.Assess(LifeLaw.Standard, Plain), Day).Reason);
    }

    [Fact]
    public void MoreFailingCriteriaNeverSaveATitle() => LifeProperty.Holds(LifeProperty.Seeds, seed =>
    {
        var random = new Random(seed);
        var title = (Tier)random.Next(1, 4);
        var failing = Enumerable.Range(1, 19).Where(_ => random.Next(2) == 0).ToList();
        var open = Enumerable.Range(1, 19).Except(failing).Where(_ => random.Next(3) == 0).ToList();
        var before = Review(title, failing, open);
        Assert.True(before.Certain <= before.Possible);
        var worse = Enumerable.Range(1, 19).Except(failing).OrderBy(_ => random.Next()).Take(1).ToArray();
        var after = Review(title, failing.Concat(worse), open.Except(worse));
        Assert.True(after.Certain >= before.Certain);
        if (worse.Length > 0 && open.Contains(worse[0])) Assert.True(after.Possible <= before.Possible);
        else Assert.True(after.Possible >= before.Possible);
    });
}
