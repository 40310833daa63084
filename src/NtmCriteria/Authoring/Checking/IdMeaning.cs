using System.Collections.Immutable;

namespace NtmCriteria.Authoring.Checking;

/// <summary>What an id was published with.</summary>
/// <param name="Units">The ids of the units, empty for none.</param>
/// <param name="Labels">The Vietnamese labels, oldest first.</param>
internal sealed record IdMeaning(ImmutableArray<string> Units, ImmutableArray<string> Labels);
