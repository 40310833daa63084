namespace NtmCriteria.Authoring.Changes;

/// <summary>A column of the tables of both sides.</summary>
/// <param name="Code">Its code, or null where neither side divides.</param>
/// <param name="Old">Its index on the first side, or null where that side lacks it.</param>
/// <param name="New">Its index on the second side, or null where that side lacks it.</param>
internal readonly record struct GridColumn(string? Code, int? Old, int? New);
