using NodaTime;

namespace NtmCriteria.Tests;

public class DossierTests
{
    private static readonly Commune Somewhere = new("00001", "Ví Dụ") { District = "Huyện", Province = "Lạng Sơn" };

    [Fact]
    public void EveryMethodLeavesTheDossierAsItWas()
    {
        var empty = Dossier.For(Somewhere, 2023);
        var filled = empty.Observe("1.1", 29m).Attest(2, true).NotApplicable("3.1")
            .WithRecognition(new(Tier.Standard, 2022)).Meaning(Tier.Advanced);
        Assert.Empty(empty.Observations);
        Assert.Empty(empty.Recognitions);
        Assert.Null(empty.Tier);
        Assert.Equal(2, filled.Observations.Count);
        Assert.Single(filled.Recognitions);
        Assert.Equal(Tier.Advanced, filled.Tier);
        Assert.Null(empty.FindAttestation(2, Tier.Standard, true));
        Assert.True(filled.FindAttestation(2, Tier.Standard, true)!.Met);
        Assert.Throws<NotSupportedException>(() => ((IDictionary<string, Observation>)empty.Observations).Clear());
    }

    [Fact]
    public void ASecondObservationNeedsRevise()
    {
        var dossier = Dossier.For(Somewhere, 2023).Observe("1.1", 29m);
        var refused = Assert.Throws<ArgumentException>(() => dossier.Observe("1.1", 30m));
        Assert.Contains("Revise", refused.Message, StringComparison.Ordinal);
        Assert.Equal("30", dossier.Revise("1.1", new Measured(30)).Observations["1.1"].ToCell());
        Assert.Equal("30", dossier.Revise("1.2", new Measured(30)).Observations["1.2"].ToCell());
        Assert.Equal("29", dossier.Observations["1.1"].ToCell());
        Assert.Throws<ArgumentException>(() => dossier.Attest(1, true).Attest(1, true));
        Assert.Throws<ArgumentOutOfRangeException>(() => dossier.Attest(0, true));
    }

    [Fact]
    public void EveryKindIsTakenWithItsDayAndEvidence()
    {
        var day = new LocalDate(2023, 12, 1);
        var dossier = Dossier.For(Somewhere, 2023)
            .Observe("1", 1.5m, day, "sổ").Observe("2", Ratio.Of(1, 2), day, "sổ").Observe("3", Share.Of(0.29m), day, "sổ")
            .Observe("4", Bound.AtLeast(1), day, "sổ").Observe("5", true, day, "sổ").Observe("6", Rating.Fair, day, "sổ")
            .NotApplicable("7", "sổ");
        Assert.Equal(
            ["1.5", "1/2", "29.00", ">=1", "đạt", "khá", "n/a"],
            dossier.Observations.OrderBy(o => o.Key, StringComparer.Ordinal).Select(o => o.Value.ToCell()));
        Assert.All(dossier.Observations.Values, o => Assert.Equal("sổ", o.Evidence));
        Assert.All(dossier.Observations.Where(o => o.Key != "7"), o => Assert.Equal(day, o.Value.On));
    }

    [Fact]
    public void AnIdWithATierBelongsToThatTierAlone()
    {
        var dossier = Dossier.For(Somewhere, 2023).Observe("1.1", 1m).Observe("advanced:1.1", 2m).Observe("model:1.1", 3m)
            .Observe("modern:1.1", 4m).Attest(1, true).Attest(1, false, tier: Tier.Advanced);
        Assert.Equal("1", dossier.Find("1.1", Tier.Standard, true)!.ToCell());
        Assert.Equal("2", dossier.Find("1.1", Tier.Advanced, false)!.ToCell());
        Assert.Equal("3", dossier.Find("1.1", Tier.Model, false)!.ToCell());
        Assert.Equal("4", dossier.Find("1.1", Tier.Modern, false)!.ToCell());
        Assert.Null(dossier.Find("1.1", Tier.Standard, false));
        Assert.True(dossier.FindAttestation(1, Tier.Standard, true)!.Met);
        Assert.False(dossier.FindAttestation(1, Tier.Advanced, false)!.Met);
        Assert.Null(dossier.FindAttestation(70, Tier.Standard, true));
        Assert.True(Dossier.For(Somewhere, 2023).Attest(70, true, tier: Tier.Standard).FindAttestation(70, Tier.Standard, true)!.Met);
    }

    [Fact]
    public void ABuilderFillsOnce()
    {
        var builder = Dossier.Fill(Somewhere, 2023, Tier.Standard)
            .Observe("1.1", new Measured(1)).Attest(1, true, "báo cáo").Recognise(new(Tier.Standard, 2022, "99/QĐ-UBND"));
        Assert.Equal("Ví Dụ, Huyện, Lạng Sơn (2023): 1 observations so far", builder.ToString());
        Assert.Throws<ArgumentException>(() => builder.Observe("1.1", new Measured(2)));
        Assert.Throws<ArgumentException>(() => builder.Observe(" ", new Measured(2)));
        Assert.Throws<ArgumentOutOfRangeException>(() => builder.Attest(-1, true));
        Assert.Throws<ArgumentNullException>(() => builder.Recognise(null!));
        var dossier = builder.Build();
        Assert.Throws<InvalidOperationException>(builder.Build);
        Assert.Throws<InvalidOperationException>(() => builder.Observe("1.2", new Measured(2)));
        Assert.Throws<InvalidOperationException>(() => builder.Attest(2, true));
        Assert.Throws<InvalidOperationException>(() => builder.Recognise(new(Tier.Advanced, 2023)));
        Assert.Equal("Ví Dụ, Huyện, Lạng Sơn (2023): 1 observations", dossier.ToString());
        Assert.Equal("recognised Standard 2022 (99/QĐ-UBND)", dossier.Recognitions.Single().ToString());
        Assert.Equal("recognised Model 2023", new Recognition(Tier.Model, 2023).ToString());
    }

    [Fact]
    public void IdsThatTheSetDoesNotKnowAreNamed()
    {
        var set = OneRule.Set("atLeast", 29, "percent");
        var dossier = OneRule.Dossier(new Measured(29)).Observe("1.l", 1m).Observe("99", 1m).Observe("advanced:9.9", 1m);
        Assert.Equal(["1.l", "99"], set.Evaluate(dossier).UnreadIds);
        Assert.Empty(set.Evaluate(dossier.Meaning(Tier.Advanced)).UnreadIds);
        Assert.Equal(UndeterminedReason.NoObservation, set.Judge(dossier.Meaning(Tier.Advanced)).Reason);
        Assert.Equal(Verdict.Met, set.Judge(OneRule.Dossier().Observe("standard:1.1", 29m).Meaning(Tier.Advanced)).Verdict);
    }

    [Fact]
    public void ARecognitionChangesNoVerdict()
    {
        var set = OneRule.Set("atLeast", 29, "percent");
        var dossier = OneRule.Dossier(new Measured(1)).WithRecognition(new(Tier.Model, 2023));
        Assert.Equal(Verdict.NotMet, set.Evaluate(dossier).Verdict);
    }
}
