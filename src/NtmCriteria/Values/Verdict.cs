namespace NtmCriteria;

/// <summary>The outcome of comparing what was observed with what is required.</summary>
public enum Verdict : byte
{
    /// <summary>The requirement is not met.</summary>
    NotMet = 0,

    /// <summary>It cannot be said; an <see cref="UndeterminedReason"/> says why.</summary>
    Undetermined = 1,

    /// <summary>The requirement is met.</summary>
    Met = 2,

    /// <summary>What is asked about does not exist here, or nothing is asked.</summary>
    NotApplicable = 3,
}
