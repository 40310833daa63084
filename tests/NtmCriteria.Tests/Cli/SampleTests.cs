using NtmCriteria.Cli;
using NtmCriteria.Tables;
using Xunit;

namespace NtmCriteria.Tests.Cli;

public sealed class SampleTests
{
    private static readonly CommuneRow[] Rows = Read();

    [Fact]
    public void WithoutAFileTheSampleIsEvaluatedAndNamed()
    {
        var run = CliRun.Of("evaluate");
        Assert.Equal(ExitCode.Done, run.Code);
        Assert.StartsWith("No file was given: this is the built-in sample", run.Error, StringComparison.Ordinal);
        Assert.Contains("13 communes: 1 met, 2 not met, 10 undetermined", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Thanh An", ">70", ">=0.3", ">95")]
    [InlineData("Thanh Lang", ">70", ">=0.85", ">95")]
    [InlineData("Vĩnh Sơn", ">73", ">=0.35", null)]
    [InlineData("Sông Cầu", "61.73", null, null)]
    [InlineData("Lay Nưa", "47.06", "13.05", null)]
    [InlineData("Cường Thịnh", ">=56", "<1", ">95")]
    [InlineData("Việt Cường", ">=56", "<1", ">95")]
    public void PublishedValuesStandAsTheyWerePrinted(string commune, string? income, string? poverty, string? insurance)
    {
        var observed = Of(commune).Observations;
        Assert.Equal(
            new[] { ("10.1", income), ("11.1", poverty), ("15.1", insurance) }.Where(p => p.Item2 is not null),
            observed.OrderBy(o => o.Key, StringComparer.Ordinal).Select(o => (o.Key, (string?)o.Value.ToCell())));
    }

    [Theory]
    [InlineData("Tràng Định", Tier.Advanced, "99/QĐ-UBND")]
    [InlineData("Hữu Lũng", Tier.Advanced, "103/QĐ-UBND")]
    [InlineData("Đình Lập", Tier.Advanced, "105/QĐ-UBND")]
    [InlineData("Chi Lăng", Tier.Model, null)]
    [InlineData("Bắc Sơn", Tier.Model, null)]
    public void RecognitionsStandBesideTheVerdictAndDecideNothing(string district, Tier tier, string? decision)
    {
        var row = Rows.Single(r => r.Dossier!.Commune.District == district);
        var recognition = Assert.Single(row.Dossier!.Recognitions);
        Assert.Equal((tier, decision), (recognition.Tier, recognition.Decision));
        Assert.Equal(Tier.None, RuleBook.National.Classify(row.Dossier, row.AsOf!.Value).Certain);
    }

    [Fact]
    public void ACommuneWithNineteenOfNineteenAttestedIsCertainlyAdvanced()
    {
        var row = Rows.Single(r => r.Dossier!.Commune.Name == "Sông Cầu");
        Assert.Equal(Tier.Advanced, RuleBook.National.Classify(row.Dossier!, row.AsOf!.Value).Certain);
    }

    [Fact]
    public void TheFictitiousExampleShowsEveryKindOfResult()
    {
        var row = Rows.Single(r => r.Dossier!.Commune.Code == "00000");
        Assert.Equal("Ví dụ hư cấu (fictitious example)", row.Dossier!.Commune.Name);
        var assessment = RuleBook.National.InForce(Level.Commune, Tier.Standard, row.AsOf!.Value).Evaluate(row.Dossier);
        var verdicts = assessment.Indicators.ToDictionary(i => i.Indicator.Id, i => (i.Verdict, i.Reason));
        Assert.Equal((Verdict.Met, UndeterminedReason.None), verdicts["10.1"]);
        Assert.Equal((Verdict.NotMet, UndeterminedReason.None), verdicts["11.1"]);
        Assert.Equal((Verdict.Undetermined, UndeterminedReason.LevelDecidedByProvince), verdicts["2.1"]);
        Assert.Equal((Verdict.NotApplicable, UndeterminedReason.None), verdicts["13.4"]);
        Assert.Equal([15], assessment.Contradictions.Select(c => c.Criterion.Number));
        Assert.Contains(assessment.Criteria, c => c.Basis == VerdictBasis.Attested);
        Assert.DoesNotContain(assessment.Indicators, i => i.Reason == UndeterminedReason.NoObservation);
    }

    private static Dossier Of(string commune) => Rows.Single(r => r.Dossier!.Commune.Name == commune).Dossier!;

    private static CommuneRow[] Read()
    {
        using var sample = TableInput.OpenSample();
        return [.. CommuneTable.ReadCsv(sample, "sample")];
    }
}
