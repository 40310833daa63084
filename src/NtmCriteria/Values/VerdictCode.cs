namespace NtmCriteria;

/// <summary>
/// Verdicts as the numbers 0 to 3, one more than <see cref="Verdict"/>, so that they index tables and compare alike with
/// and without a sign: what kernels count with and lists of words are ordered by. A result holds verdicts, never codes.
/// </summary>
internal static class VerdictCode
{
    public const byte NotMet = 0;
    public const byte Undetermined = 1;
    public const byte Met = 2;
    public const byte NotApplicable = 3;

    /// <summary>How many there are.</summary>
    public const int Count = 4;

    /// <summary>What a code is more than its verdict.</summary>
    public const int Shift = 1;

    public static byte Encode(Verdict verdict) => (byte)((int)verdict + Shift);

    public static Verdict ToVerdict(int code) => (Verdict)(code - Shift);
}
