namespace NtmCriteria;

/// <summary>How many decided indicator verdicts lean on levels of each evidence grade, and how many on attestations.</summary>
/// <param name="TwoSources">Levels seen in two independent texts.</param>
/// <param name="Confirmed">Levels seen in one text.</param>
/// <param name="Inferred">Levels that published outcomes bound, where the value lies beyond the bounds.</param>
/// <param name="Recalled">Levels that are recalled: each is a caveat.</param>
/// <param name="Attested">Verdicts on indicators or criteria that rest on somebody's word, not on a value.</param>
public sealed record EvidenceUse(int TwoSources, int Confirmed, int Inferred, int Recalled, int Attested)
{
    internal static EvidenceUse Of(Assessment assessment)
    {
        var (two, one, inferred, recalled, attested) = (0, 0, 0, 0, 0);
        foreach (var criterion in assessment.Criteria)
        {
            if (criterion.Basis == VerdictBasis.Attested) attested++;
            foreach (var indicator in criterion.Indicators)
            {
                if (indicator.Verdict is not (Verdict.Met or Verdict.NotMet)) continue;
                if (indicator.IsAttested) attested++;
                else if (indicator.Evidence == EvidenceGrade.TwoSources) two++;
                else if (indicator.Evidence == EvidenceGrade.Confirmed) one++;
                else if (indicator.Evidence == EvidenceGrade.Inferred) inferred++;
                else recalled++;
            }
        }

        return new(two, one, inferred, recalled, attested);
    }

    /// <summary>The sum of two uses.</summary>
    /// <param name="other">The other use.</param>
    public EvidenceUse Plus(EvidenceUse other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return new(
            TwoSources + other.TwoSources, Confirmed + other.Confirmed, Inferred + other.Inferred, Recalled + other.Recalled,
            Attested + other.Attested);
    }

    /// <summary>The counts in words.</summary>
    public override string ToString() =>
        $"{TwoSources} on two sources, {Confirmed} on one source, {Inferred} on limits of levels, {Recalled} on recalled levels, {Attested} attested";
}
