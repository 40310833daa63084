namespace NtmCriteria;

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

/// <summary>A commune under both states of the rules.</summary>
/// <param name="Tiers">The tiers; of a commune whose result is the same, those alone that could have been another.</param>
/// <param name="Stratum">The column of the commune before the change, or null where no set was in force.</param>
/// <param name="Old">The tier before, where any result is another.</param>
/// <param name="New">The tier now, where any result is another.</param>
internal readonly record struct BothStates(TierPair[] Tiers, StratumResolution? Stratum, TierRange? Old, TierRange? New)
{
    public bool IsSame => Old == New && Array.TrueForAll(Tiers, t => t.IsSame);
}

/// <summary>The sets of one tier that read the dossiers of a day.</summary>
/// <param name="Tier">The tier.</param>
/// <param name="Old">The first state's set, or null.</param>
/// <param name="New">The second state's set, or null.</param>
/// <param name="OldReason">Why the first state has none.</param>
/// <param name="NewReason">Why the second state has none.</param>
/// <param name="AreSame">Whether the diff says that both give the same verdicts.</param>
internal sealed record DayTier(
    Tier Tier, CriteriaSet? Old, CriteriaSet? New, NoSetReason? OldReason, NoSetReason? NewReason, bool AreSame);
