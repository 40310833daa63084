namespace NtmCriteria.Law;

/// <summary>An indicator of another tier's set of the same day.</summary>
/// <param name="Tier">The tier.</param>
/// <param name="Id">Its id there.</param>
internal sealed record OtherIndicator(Tier Tier, string Id);
