using System.Collections.Immutable;
using NodaTime;

namespace NtmCriteria;

/// <summary>Two sets that stand against each other, or one that has none.</summary>
internal sealed record SetLine(string? OldId, string? NewId);
