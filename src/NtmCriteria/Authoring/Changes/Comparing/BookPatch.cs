using System.Collections.Immutable;

namespace NtmCriteria;

/// <summary>One set of a patch: what was, what is, and the facts between them.</summary>
/// <param name="OldId">The set in the first state, or null where it was not there.</param>
/// <param name="NewId">The set in the second state, or null where it is not there.</param>
/// <param name="Added">The whole set where it was not there.</param>
/// <param name="Facts">The facts that differ where both states have it.</param>
internal sealed record SetPatch(string? OldId, string? NewId, SetDefinition? Added, FactDiff? Facts);

/// <summary>What turns the first book into the second: set by set and level by level, fact by fact.</summary>
/// <param name="Sets">The sets that were compared.</param>
/// <param name="Levels">The levels of documents that differ.</param>
/// <param name="Calendar">The calendar of the second book where it is another, else null.</param>
internal sealed record BookPatch(ImmutableArray<SetPatch> Sets, ImmutableArray<LevelChange> Levels, RuleCalendar? Calendar)
{
    public bool IsEmpty => Levels.IsEmpty && Calendar is null
        && Sets.All(s => s is { OldId: not null, NewId: not null, Facts: { Changes.Count: 0, Names.IsIdentity: true } });

    public string OldIdOf(string setId) => Sets.FirstOrDefault(s => s.NewId == setId)?.OldId ?? setId;

    /// <summary>The second book, made out of the first.</summary>
    public RuleBook ApplyTo(RuleBook old)
    {
        var definitions = old.Definitions.ToDictionary(d => d.Id, StringComparer.Ordinal);
        foreach (var set in Sets)
        {
            var was = set.OldId is { } id && definitions.Remove(id, out var found) ? found : null;
            if (set.NewId is null) continue;
            var became = set.Added ?? set.Facts!.ApplyTo(was!);
            definitions[became.Id] = became;
        }

        return new(
            Calendar ?? old.Calendar, definitions.Select(d => KeyValuePair.Create(d.Key, new Lazy<SetDefinition>(d.Value))),
            levels: DocumentLevels.Apply(old, Levels), documents: old.Documents);
    }
}
