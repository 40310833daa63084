namespace NtmCriteria;

/// <summary>The four-valued conjunction that takes indicators to criteria and criteria to the set.</summary>
internal static class Kleene
{
    /// <summary>
    /// Not met if any is not met; undetermined if none is not met and one is undetermined; not applicable if all are;
    /// met otherwise. The conjunction of nothing does not apply.
    /// </summary>
    /// <param name="verdicts">The verdicts to join.</param>
    public static Verdict All(params ReadOnlySpan<Verdict> verdicts)
    {
        var joined = Verdict.NotApplicable;
        foreach (var verdict in verdicts)
            if (verdict < joined)
                joined = verdict;
        return joined;
    }

    /// <summary>
    /// The disjunction of two verdicts: met if one is met, undetermined if neither is met and one is undetermined; what
    /// does not apply leaves the other.
    /// </summary>
    /// <param name="left">One verdict.</param>
    /// <param name="right">The other.</param>
    public static Verdict Or(Verdict left, Verdict right) =>
        left == Verdict.NotApplicable ? right
        : right == Verdict.NotApplicable ? left
        : left > right ? left : right;

    /// <summary>The conjunction of two verdicts.</summary>
    /// <param name="left">One verdict.</param>
    /// <param name="right">The other.</param>
    public static Verdict And(Verdict left, Verdict right) => left < right ? left : right;
}
