namespace NtmCriteria.Authoring.Changes;

/// <summary>For whom a document gives a level.</summary>
internal readonly record struct LevelPlace(
    string Province, string SetId, string Indicator, string? Stratum, Zone? Zone, int? Year);
