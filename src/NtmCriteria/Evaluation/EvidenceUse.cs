namespace NtmCriteria;

/// <summary>How many decided indicator verdicts lean on levels of each evidence grade, and how many on attestations.</summary>
/// <param name="TwoSources">Levels seen in two independent texts.</param>
/// <param name="Confirmed">Levels seen in one text.</param>
/// <param name="Recalled">Levels that are recalled: each is a caveat.</param>
/// <param name="Attested">Verdicts on indicators or criteria that rest on somebody's word, not on a value.</param>
public sealed record EvidenceUse(int TwoSources, int Confirmed, int Recalled, int Attested)
{
    internal static EvidenceUse Of(Assessment assessment)
    {
        var (two, one, recalled, attested) = (0, 0, 0, 0);
        foreach (var criterion in assessment.Criteria)
        {
            if (criterion.Basis == VerdictBasis.Attested) attested++;
            foreach (var indicator in criterion.Indicators)
            {
                if (indicator.Verdict is not (Verdict.Met or Verdict.NotMet)) continue;
                if (indicator.IsAttested) attested++;
                else if (indicator.Evidence == EvidenceGrade.TwoSources) two++;
                else if (indicator.Evidence == EvidenceGrade.Confirmed) one++;
                else recalled++;
            }
        }

        return new(two, one, recalled, attested);
    }

    /// <summary>The sum of two uses.</summary>
    /// <param name="other">The other use.</param>
    public EvidenceUse Plus(EvidenceUse other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return new(
            TwoSources + other.TwoSources, Confirmed + other.Confirmed, Recalled + other.Recalled,
            Attested + other.Attested);
    }

    /// <summary>The counts in words.</summary>
    public override string ToString() =>
        $"{TwoSources} on two sources, {Confirmed} on one source, {Recalled} on recalled levels, {Attested} attested";
}
