namespace NtmCriteria.Law;

/// <summary>A level held against its set.</summary>
/// <param name="Document">The document that gives it.</param>
/// <param name="Line">The line in it.</param>
/// <param name="Stratum">The index of the stratum it holds for, or null.</param>
/// <param name="Requirement">What it asks.</param>
internal sealed record BoundLevel(LevelsDefinition Document, LevelLine Line, int? Stratum, Requirement Requirement);
