namespace NtmCriteria;

/// <summary>What was found of one requirement: a verdict, and why it is open where it is.</summary>
/// <param name="Verdict">The verdict.</param>
/// <param name="Reason">Why it is undetermined, or none.</param>
internal readonly record struct Judgement(Verdict Verdict, UndeterminedReason Reason)
{
    public static Judgement Met { get; } = new(Verdict.Met, UndeterminedReason.None);

    public static Judgement NotMet { get; } = new(Verdict.NotMet, UndeterminedReason.None);

    public static Judgement NotApplicable { get; } = new(Verdict.NotApplicable, UndeterminedReason.None);

    /// <summary>The judgement on what was compared, or what somebody said.</summary>
    /// <param name="met">Whether it is met.</param>
    public static Judgement Of(bool met) => met ? Met : NotMet;

    /// <summary>The verdict is open.</summary>
    /// <param name="reason">Why.</param>
    public static Judgement Undetermined(UndeterminedReason reason) => new(Verdict.Undetermined, reason);
}
