using System.Collections.Immutable;
using NtmCriteria.Law;

namespace NtmCriteria.Authoring.Changes;

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
