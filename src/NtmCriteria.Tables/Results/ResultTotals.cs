namespace NtmCriteria.Tables;

/// <summary>Sums over results.</summary>
/// <param name="withEvidence">Whether the evidence is summed up: it looks at every indicator again.</param>
internal sealed class ResultTotals(bool withEvidence = true)
{
    private readonly int[] verdicts = new int[4];
    private readonly SortedDictionary<(Tier Certain, Tier Possible), int> tiers = [];

    public int Communes { get; private set; }

    public int LeftOut { get; set; }

    public EvidenceUse Evidence { get; private set; } = new(0, 0, 0, 0, 0);

    public int this[Verdict verdict] => verdicts[(int)verdict - (int)Verdict.NotMet];

    public IReadOnlyDictionary<(Tier Certain, Tier Possible), int> Tiers => tiers;

    public void Add(CommuneResult result)
    {
        Communes++;
        verdicts[(int)result.Verdict - (int)Verdict.NotMet]++;
        var interval = (result.Decision.Certain, result.Decision.Possible);
        tiers[interval] = tiers.GetValueOrDefault(interval) + 1;
        if (withEvidence && result.Assessment is { } assessment) Evidence = Evidence.Plus(assessment.Evidence);
    }
}
