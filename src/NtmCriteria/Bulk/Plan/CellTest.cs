namespace NtmCriteria.Bulk;

/// <summary>What a cell of the rules asks of a code.</summary>
/// <param name="Met">Met from this code on.</param>
/// <param name="Fail">Failed below this code.</param>
/// <param name="NotAsked">Nothing is asked: not applicable, whatever the code.</param>
internal readonly record struct CellTest(byte Met, byte Fail, bool NotAsked = false);
