using System.Collections.Immutable;
using NodaTime;
using NtmCriteria.Units;

namespace NtmCriteria.Law;

/// <summary>A document of levels, sound by itself but not yet held against the sets it names.</summary>
internal sealed record LevelsDefinition(
    string Id, LocalText Title, string? Province, bool IsExample, Instrument Instrument, DateInterval Period,
    ImmutableArray<LevelLine> Lines, ImmutableArray<SetDefinition> Sets, DocumentReader Reader)
{
    /// <summary>The key of the territory that it speaks of; empty for the whole country.</summary>
    public string Territory { get; } = Province is null ? "" : Provinces.Territory(Province, Period.Start);
}
