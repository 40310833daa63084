using NtmCriteria.Law;

namespace NtmCriteria.Authoring.Changes;

/// <summary>One set of a patch: what was, what is, and the facts between them.</summary>
/// <param name="OldId">The set in the first state, or null where it was not there.</param>
/// <param name="NewId">The set in the second state, or null where it is not there.</param>
/// <param name="Added">The whole set where it was not there.</param>
/// <param name="Facts">The facts that differ where both states have it.</param>
internal sealed record SetPatch(string? OldId, string? NewId, SetDefinition? Added, FactDiff? Facts);
