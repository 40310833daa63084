namespace NtmCriteria;

/// <summary>The outcome of comparing what was observed with what is required.</summary>
/// <remarks>
/// Ordered as Kleene's logic orders truth, so that the conjunction is the smaller of two; what was never judged is
/// undetermined, since that is the default.
/// </remarks>
public enum Verdict : sbyte
{
    /// <summary>The requirement is not met.</summary>
    NotMet = -1,

    /// <summary>It cannot be said; an <see cref="UndeterminedReason"/> says why.</summary>
    Undetermined = 0,

    /// <summary>The requirement is met.</summary>
    Met = 1,

    /// <summary>What is asked about does not exist here, or nothing is asked.</summary>
    NotApplicable = 2,
}
