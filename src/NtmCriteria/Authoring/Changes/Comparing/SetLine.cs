namespace NtmCriteria.Authoring.Changes;

/// <summary>Two sets that stand against each other, or one that has none.</summary>
internal sealed record SetLine(string? OldId, string? NewId);
