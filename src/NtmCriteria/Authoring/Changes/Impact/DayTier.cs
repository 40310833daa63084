namespace NtmCriteria.Authoring.Changes;

/// <summary>The sets of one tier that read the dossiers of a day.</summary>
/// <param name="Tier">The tier.</param>
/// <param name="Old">The first state's set, or null.</param>
/// <param name="New">The second state's set, or null.</param>
/// <param name="OldReason">Why the first state has none.</param>
/// <param name="NewReason">Why the second state has none.</param>
/// <param name="AreSame">Whether the diff says that both give the same verdicts.</param>
internal sealed record DayTier(
    Tier Tier, CriteriaSet? Old, CriteriaSet? New, NoSetReason? OldReason, NoSetReason? NewReason, bool AreSame);
