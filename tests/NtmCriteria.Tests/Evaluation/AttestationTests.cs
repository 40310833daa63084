namespace NtmCriteria.Tests;

/// <summary>Somebody's verdict on a criterion: shown as attested, never a silent override.</summary>
public class AttestationTests
{
    private static readonly CriteriaSet Set = RuleBook.National.InForce(Level.Commune, Tier.Standard, new(2023, 12, 31));
    private static readonly Dossier Empty = Dossier.For(new("1", "Ví Dụ") { Province = "Lạng Sơn" }, 2023);

    private static CriterionResult Criterion(Dossier dossier, int number, EvidenceGrade grade = default) =>
        Set.Evaluate(dossier, new() { MinimumEvidence = grade }).Criteria[number - 1];

    [Fact]
    public void ItDecidesWhatTheIndicatorsLeaveOpen()
    {
        var met = Criterion(Empty.Attest(16, true, "báo cáo huyện"), 16);
        Assert.Equal((Verdict.Met, VerdictBasis.Attested), (met.Verdict, met.Basis));
        Assert.Equal("Tiêu chí 16 Văn hóa: đạt theo xác nhận (báo cáo huyện); các chỉ tiêu chưa đủ để kiểm chứng.", met.Explain(Language.Vietnamese));
        Assert.Equal("criterion 16 attested as met (báo cáo huyện)", met.Attestation!.ToString());
        var failed = Criterion(Empty.Attest(16, false), 16);
        Assert.Equal((Verdict.NotMet, VerdictBasis.Attested), (failed.Verdict, failed.Basis));
        Assert.Equal(FindingCode.CriterionAttestedNotMet, failed.ToFinding(Language.English).Code);
    }

    [Fact]
    public void AgainstAMeasuredFailureItIsAFinding()
    {
        var assessment = Set.Evaluate(Empty.Observe("10.1", 41.9m).Attest(10, true));
        var result = assessment.Criteria[9];
        Assert.Equal((Verdict.Undetermined, VerdictBasis.Contradiction), (result.Verdict, result.Basis));
        Assert.Equal(UndeterminedReason.Contradiction, result.Reason);
        Assert.Equal([result], assessment.Contradictions);
        Assert.Contains("Attested as met, but the indicators say not met (10.1)", result.ToString(), StringComparison.Ordinal);
        Assert.Contains("> Criterion 10 ", assessment.ToMarkdown(Language.English), StringComparison.Ordinal);
    }

    [Fact]
    public void AgainstAMeasuredSuccessItIsAFindingToo()
    {
        var result = Criterion(Empty.Observe("10.1", 42m).Attest(10, false), 10);
        Assert.Equal(VerdictBasis.Contradiction, result.Basis);
        Assert.Contains("Attested as not met, but the indicators say met (10.1)", result.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void AFailureAttestedOfWhatDoesNotApplyIsNamedAsSuch()
    {
        var result = Criterion(Empty.NotApplicable("7.1").Attest(7, false), 7);
        Assert.Equal(VerdictBasis.Contradiction, result.Basis);
        Assert.Contains("the indicators say not applicable (7.1)", result.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void AgreementRestsOnBoth()
    {
        Assert.Equal(VerdictBasis.Both, Criterion(Empty.Observe("10.1", 42m).Attest(10, true), 10).Basis);
        Assert.Equal(VerdictBasis.Both, Criterion(Empty.Observe("10.1", 41m).Attest(10, false), 10).Basis);
    }

    [Fact]
    public void AnAttestedIndicatorIsShownAsAttested()
    {
        var result = Set.Evaluate(Empty.Observe("10.1", true)).Indicators.Single(i => i.Indicator.Id == "10.1");
        Assert.True(result.IsAttested);
        Assert.Null(result.Gap);
        Assert.Equal(FindingCode.IndicatorAttestedMet, result.ToFinding(Language.English).Code);
        // Where the law itself asks for a judgement, the judgement is the value.
        Assert.False(Set.Evaluate(Empty.Observe("1.1", true)).Indicators.First().IsAttested);
    }

    [Fact]
    public void AskedStrictlyItDoesNotStandInForAWeaklyEvidencedLevel()
    {
        // 10.1 of 2023 is a recalled level.
        var dossier = Empty.Observe("10.1", 42m).Attest(10, true);
        Assert.Equal(Verdict.Met, Criterion(dossier, 10).Verdict);
        var strict = Criterion(dossier, 10, EvidenceGrade.Confirmed);
        Assert.Equal((Verdict.Undetermined, VerdictBasis.Indicators), (strict.Verdict, strict.Basis));
        // A contradiction does not become a pass by asking for better evidence.
        Assert.Equal(Verdict.Undetermined, Criterion(Empty.Observe("10.1", 1m).Attest(10, true), 10, EvidenceGrade.Confirmed).Verdict);
    }

    [Fact]
    public void EvidenceCountsWhatVerdictsLeanOn()
    {
        var assessment = Set.Evaluate(
            Empty.Observe("10.1", 42m).Observe("15.1", 95m).Observe("15.3", true).Observe("1.1", true).Attest(16, true));
        Assert.Equal(new(0, 1, 1, 1, 2), assessment.Evidence);
        Assert.Equal("0 on two sources, 1 on one source, 1 on limits of levels, 1 on recalled levels, 2 attested", assessment.Evidence.ToString());
        Assert.Equal(new(0, 2, 2, 2, 4), assessment.Evidence.Plus(assessment.Evidence));
    }
}
