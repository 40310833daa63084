namespace NtmCriteria.Cli;

/// <summary>Verdicts as the page numbers them: 0 not met, 1 undetermined, 2 met, 3 not applicable.</summary>
internal static class VerdictNumber
{
    public static int Encode(Verdict verdict) => (int)verdict - (int)Verdict.NotMet;
}
