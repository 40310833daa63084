using NtmCriteria.Titles;
using NtmCriteria.Units;
using Xunit;

namespace NtmCriteria.Tests.Life;

/// <summary>What the parts' observations say of a merged commune: sums of counts, nothing else.</summary>
public class ObservationCarryOverTests
{
    private static readonly Commune Merged = new("9", "Mới") { Province = "Lạng Sơn" };

    private static Dossier Part(string name, long insured, long persons) =>
        Dossier.For(new("", name), 2024).Observe("15.1", Ratio.Of(insured, persons));

    [Fact]
    public void CountsAddUpAndEverythingElseIsObservedAgain()
    {
        var carried = ObservationCarryOver.Of(Merged, [
            new(Part("A", 8481, 9669).Observe("10.1", 43m).Observe("1.1", true).Attest(16, true).Observe("9.1", Ratio.Of(1, 2))),
            new(Part("B", 1000, 1331).Observe("10.1", 45m))]);
        Assert.Equal(new MeasuredRatio(Ratio.Of(9481, 11000)) { Evidence = "A + B" }, carried.Dossier.Observations["15.1"]);
        Assert.Single(carried.Dossier.Observations);
        InOrder.Same(
            [("1.1", CarryReason.NotACount), ("10.1", CarryReason.NotACount), ("9.1", CarryReason.MissingInPart),
                ("criterion 16", CarryReason.AttestedOfPart)],
            carried.Refusals.Select(r => (r.Id, r.Reason)));
        Assert.Equal("B", carried.Refusals[2].Part.Name);
        Assert.Contains("no ratio of counts", carried.Refusals[0].ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void ASplitCommuneIsRefusedUnlessTheShareIsGiven()
    {
        var refused = ObservationCarryOver.Of(Merged, [new(Part("A", 8, 10)), new(Part("Bính Xá", 90, 100), TransferKind.Split)]);
        Assert.Empty(refused.Dossier.Observations);
        Assert.Equal(CarryReason.SplitWithoutShare, Assert.Single(refused.Refusals).Reason);

        var shared = ObservationCarryOver.Of(Merged, [
            new(Part("A", 8, 10)), new(Part("Bính Xá", 90, 100), TransferKind.Split, Ratio.Of(3, 10))]);
        var sum = Assert.IsType<MeasuredRatio>(shared.Dossier.Observations["15.1"]);
        Assert.Equal(Ratio.Of(35, 40), sum.Value);
        Assert.Contains("Bính Xá 3/10", sum.Evidence, StringComparison.Ordinal);

        // A share that leaves no whole count is kept as the exact ratio: 8 + 30 of 10 + 100/3, times three.
        var exact = ObservationCarryOver.Of(Merged, [
            new(Part("A", 8, 10)), new(Part("B", 90, 100), TransferKind.Split, Ratio.Of(1, 3))]);
        Assert.Equal(Ratio.Of(114, 130), Assert.IsType<MeasuredRatio>(exact.Dossier.Observations["15.1"]).Value);
    }

    [Fact]
    public void WhatCannotBeAddedIsSaid()
    {
        var large = ObservationCarryOver.Of(Merged, [new(Part("A", 1, Ratio.MaxCount)), new(Part("B", 1, Ratio.MaxCount))]);
        Assert.Equal(CarryReason.TooLarge, Assert.Single(large.Refusals).Reason);
        Assert.Throws<ArgumentException>(() => ObservationCarryOver.Of(Merged, []));
        Assert.Throws<ArgumentException>(() => ObservationCarryOver.Of(
            Merged, [new(Part("A", 1, 2)), new(Dossier.For(new("", "B"), 2023))]));
        Assert.Throws<ArgumentException>(() => ObservationCarryOver.Of(
            Merged, [new(Part("A", 1, 2), TransferKind.Split, Ratio.Of(3, 2))]));
    }
}
