using NodaTime;
using NtmCriteria.Titles;
using NtmCriteria.Units;
using Xunit;

namespace NtmCriteria.Tests.Life;

/// <summary>Titles after a merger, row by row, and the communes of Lạng Sơn by name.</summary>
public class MergerTests
{
    private static readonly LocalDate Merged2024 = new(2024, 12, 1);
    private static readonly LocalDate Reform = new(2025, 7, 1);
    private static readonly UnitSuccessor New = new("1", UnitKind.Commune, "Mới", null, "Lạng Sơn");

    private static MergerOutcome After(LocalDate date, params Tier[] parts) => RuleBook.National.Recognition.Mergers.TitleAfter(
        date, New, parts.Select((t, i) => new MergerPart($"{i}", UnitKind.Commune, TierRange.Exactly(t))));

    [Theory]
    [InlineData(Tier.Standard, Tier.None, Tier.None, Tier.Standard, 2, EvidenceGrade.Confirmed)]
    [InlineData(Tier.Advanced, Tier.None, Tier.None, Tier.Standard, 3, EvidenceGrade.Confirmed)]
    [InlineData(Tier.Model, Tier.None, Tier.None, Tier.Standard, 4, EvidenceGrade.Confirmed)]
    [InlineData(Tier.Model, Tier.Standard, Tier.Standard, Tier.Advanced, 5, EvidenceGrade.Confirmed)]
    [InlineData(Tier.Model, Tier.Advanced, Tier.Advanced, Tier.Model, 6, EvidenceGrade.Confirmed)]
    [InlineData(Tier.Advanced, Tier.Standard, Tier.Standard, Tier.Advanced, 7, EvidenceGrade.Recalled)]
    public void TheRowsOfTheTable(Tier one, Tier other, Tier title, Tier next, int row, EvidenceGrade grade)
    {
        var outcome = After(Merged2024, one, other);
        Assert.Equal(TierRange.Exactly(title), outcome.Title);
        Assert.Equal(next, outcome.Next);
        Assert.Equal(row, Assert.Single(outcome.Rows).Row);
        Assert.Equal(grade, outcome.Evidence);
        Assert.Equal(title == Tier.None, outcome.Reasons.Contains(MergerReason.PartNotRecognised));
        Assert.NotEmpty(outcome.Explain(Language.Vietnamese));
    }

    [Fact]
    public void AllAtTheSameLevelNeedsADecisionAndNoAppraisal()
    {
        var outcome = After(Merged2024, Tier.Advanced, Tier.Advanced, Tier.Advanced);
        Assert.Equal(TierRange.Exactly(Tier.Advanced), outcome.Title);
        InOrder.Same([MergerReason.DecisionByProvince], outcome.Reasons);
        Assert.Equal(1, Assert.Single(outcome.Rows).Row);
        Assert.Equal(EvidenceGrade.TwoSources, outcome.Evidence);
        Assert.Null(outcome.Next);
        Assert.Equal(Tier.Standard, After(Merged2024, Tier.None, Tier.None).Next);
    }

    [Fact]
    public void WhereNoRuleWasSeenTheTitleIsOpen()
    {
        foreach (var date in new LocalDate[] { new(2018, 1, 1), new(2020, 2, 1), new(2023, 8, 8), new(2026, 1, 1) })
        {
            var outcome = After(date, Tier.Standard, Tier.Advanced);
            Assert.Equal(new TierRange(Tier.None, Tier.Advanced), outcome.Title);
            InOrder.Same([MergerReason.RuleNotSeen], outcome.Reasons);
            Assert.Empty(outcome.Rows);
        }
    }

    [Fact]
    public void ARecalledRowDoesNotDecideUnderAStricterGrade()
    {
        MergerPart[] parts = [new("A", UnitKind.Commune, TierRange.Exactly(Tier.Advanced)), new("B", UnitKind.Commune, TierRange.Exactly(Tier.Standard))];
        var outcome = RuleBook.National.Recognition.Mergers.TitleAfter(
            Merged2024, New, parts, new() { MinimumEvidence = EvidenceGrade.Confirmed });
        Assert.Equal(new TierRange(Tier.None, Tier.Standard), outcome.Title);
        Assert.Contains(MergerReason.EvidenceBelowGrade, outcome.Reasons);
        Assert.Throws<ArgumentException>(() => RuleBook.National.Recognition.Mergers.TitleAfter(Merged2024, New, []));
    }

    [Fact]
    public void ChauSonWasMergedFromThreeLevelsAndReviewedAtSeventeenOfNineteen()
    {
        var chauSon = new UnitSuccessor("06637", UnitKind.Commune, "Châu Sơn", null, "Lạng Sơn");
        var outcome = RuleBook.National.Recognition.Mergers.TitleAfter(Reform, chauSon, [
            new("a", UnitKind.Commune, TierRange.Exactly(Tier.Standard)),
            new("Bắc Lãng", UnitKind.Commune, TierRange.Exactly(Tier.Advanced)),
            new("b", UnitKind.Commune, TierRange.Exactly(Tier.Model))]);
        Assert.Equal(TierRange.Exactly(Tier.Standard), outcome.Title);
        Assert.Equal(Tier.Advanced, outcome.Next);
        InOrder.Same([7, 5], outcome.Rows.Select(r => r.Row));
        Assert.Equal(EvidenceGrade.Recalled, outcome.Evidence);
        Assert.Contains(MergerReason.NoLetterForThisReform, outcome.Reasons);

        var unit = AdministrativeUnit.From("06637", UnitKind.Commune, "Châu Sơn", null, "Lạng Sơn", Reform);
        var history = CommuneHistory.Of(LifeLaw.Book, unit, outcome);
        var day = new LocalDate(2025, 12, 31);
        var status = history.AsOf(day, LifeLaw.Book.Classify(LifeLaw.Dossier([13, 18], code: "06637"), day));
        Assert.Equal(Tier.Standard, status.Title.Tier.Certain);
        Assert.Equal(TitleDifference.RecognisedButBelow, status.Difference);
        Assert.Contains(TitleReason.AfterMerger, status.Title.Reasons);
        InOrder.Same([TitleReason.UnitNotYet], history.TitleOn(new(2025, 6, 30)).Reasons);
        Assert.Throws<ArgumentException>(() => CommuneHistory.Of(LifeLaw.Book, LifeLaw.Unit(), outcome));
    }

    [Fact]
    public void TheTitleIsTheLowestOfTheParts() => LifeProperty.Holds(LifeProperty.Seeds, seed =>
    {
        var random = new Random(seed);
        var parts = Enumerable.Range(0, random.Next(1, 6)).Select(i =>
        {
            var certain = (Tier)random.Next(0, 4);
            return new MergerPart($"{i}", UnitKind.Commune, new(certain, random.Next(3) == 0 ? (Tier)random.Next((int)certain, 4) : certain));
        }).ToArray();
        var outcome = RuleBook.National.Recognition.Mergers.TitleAfter(
            new LocalDate(2023, 8, 9).PlusDays(random.Next(0, 870)), New, parts);
        Assert.Equal(parts.Min(p => p.Title.Certain), outcome.Title.Certain);
        Assert.Equal(parts.Min(p => p.Title.Possible), outcome.Title.Possible);
        Assert.All(parts, p => Assert.True(outcome.Title.Possible <= p.Title.Possible));
    });
}
