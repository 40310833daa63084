using System.Collections.Immutable;
using NodaTime;

namespace NtmCriteria;

/// <summary>For whom a document gives a level.</summary>
internal readonly record struct LevelPlace(
    string Province, string SetId, string Indicator, string? Stratum, Zone? Zone, int? Year);
