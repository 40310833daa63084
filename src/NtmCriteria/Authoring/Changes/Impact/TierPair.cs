namespace NtmCriteria.Authoring.Changes;

/// <summary>One tier of a commune under both states: what each set says, or nothing where no set was in force.</summary>
internal readonly record struct TierPair(Tier Tier, Assessment? Old, Assessment? New, NoSetReason? OldReason, NoSetReason? NewReason)
{
    /// <summary>Whether verdict and counts are the same.</summary>
    public bool IsSame => (Old, New) switch
    {
        (null, null) => OldReason == NewReason,
        ({ } a, { } b) => ReferenceEquals(a, b) || (a.Verdict == b.Verdict && a.Met == b.Met && a.NotMet == b.NotMet
            && a.Undetermined == b.Undetermined && a.NotApplicable == b.NotApplicable),
        _ => false,
    };
}
