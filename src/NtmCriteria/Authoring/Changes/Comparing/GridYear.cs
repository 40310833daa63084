namespace NtmCriteria.Authoring.Changes;

/// <summary>A year of the tables of both sides.</summary>
/// <param name="Year">The year, or null where none matters.</param>
/// <param name="Old">The year to look up on the first side.</param>
/// <param name="New">The year to look up on the second side.</param>
internal readonly record struct GridYear(int? Year, int Old, int New);
