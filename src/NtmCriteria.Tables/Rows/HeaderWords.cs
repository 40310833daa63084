namespace NtmCriteria.Tables;

/// <summary>How a header row is told from the titles above it.</summary>
/// <param name="Knows">Whether a column may have this name.</param>
/// <param name="Names">Whether a column of this name says what a row speaks of: without one, a row is no header.</param>
internal sealed record HeaderWords(Func<string, bool> Knows, Func<string, bool> Names);
