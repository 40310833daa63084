namespace NtmCriteria.Titles;

internal sealed record SatisfactionLevel(Tier Tier, decimal? Overall, decimal? EachContent, LegalSource Source);
