using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Collections.Immutable;
using NodaTime;

namespace NtmCriteria.Law;

/// <summary>
/// The texts of the sets of one book as they read on a day, each made once: with the sets that it asks for, and with what
/// documents of provinces lay over it. Safe for any number of threads.
/// </summary>
internal sealed class SetVersions
{
    private readonly RuleCalendar calendar;
    private readonly FrozenDictionary<string, Lazy<SetDefinition>> definitions;
    private readonly ImmutableArray<BoundLevel> levels;
    private readonly Lazy<FrozenSet<string>> documented;
    // Keys and values are objects: a table of values of other assemblies is compiled anew in every process.
    private readonly ConcurrentDictionary<SetDay, SetVersion> versions = new();
    private readonly ConcurrentDictionary<SetDay, SetVersion> days = new();

    public SetVersions(RuleCalendar calendar, FrozenDictionary<string, Lazy<SetDefinition>> definitions, ImmutableArray<BoundLevel> levels)
    {
        (this.calendar, this.definitions, this.levels) = (calendar, definitions, levels);
        documented = new(() => levels.Select(level => level.Document.Territory).Where(t => t.Length > 0).ToFrozenSet(StringComparer.Ordinal));
    }

    public bool IsInForce(string setId, LocalDate date) =>
        definitions.TryGetValue(setId, out var definition) && definition.Value.Period.Contains(date);

    /// <summary>The text of a day within the period of the set.</summary>
    /// <exception cref="RuleDocumentException">Sets ask for one another in a circle.</exception>
    public SetVersion On(string setId, LocalDate date)
    {
        // Tables ask the same few days again and again; finding the version of a day walks every set that it names.
        var day = new SetDay(setId, date);
        return days.TryGetValue(day, out var known) ? known : days.GetOrAdd(day, At(setId, date, []));
    }

    private SetVersion At(string setId, LocalDate date, ImmutableStack<string> above)
    {
        if (above.Contains(setId, StringComparer.Ordinal))
            throw new RuleDocumentException(
                [new($"builtin:{setId}", 1, "$", SetCircles.Message([.. above.Reverse(), setId]).En)
                {
                    Code = ProblemCode.Circle,
                    Text = SetCircles.Message([.. above.Reverse(), setId]),
                }]);
        var definition = definitions[setId].Value;
        var references = definition.References.Where(id => IsInForce(id, date)).ToArray();
        var entries = calendar.Lines.Where(line => line.Level == definition.Level)
            .Select(line => calendar.Find(definition.Level, line.Tier, date)).ToArray();
        var siblings = entries.Select(e => e.SetId)
            .OfType<string>().Where(id => id != setId && IsInForce(id, date)).ToArray();
        var involved = definition.References.Where(definitions.ContainsKey).Concat(siblings).Append(setId).ToArray();
        var over = levels.Where(level => involved.Contains(level.Line.SetId)).ToArray();
        // A version holds from the last day on which anything it reads has changed, also by coming or going.
        var latest = new LatestDay(date);
        foreach (var id in involved)
        {
            foreach (var change in definitions[id].Value.Changes) latest.See(change);
            latest.See(definitions[id].Value.Period.End.PlusDays(1));
        }

        foreach (var entry in entries) latest.See(entry.Days.Start);
        foreach (var level in over)
        {
            latest.See(level.Line.Days.Start);
            latest.See(level.Line.Days.End.PlusDays(1));
        }

        var from = latest.Day;
        var key = new SetDay(setId, from);
        if (versions.TryGetValue(key, out var known)) return known;
        var resolved = SetResolver.Resolve(
            definition, from,
            references.ToDictionary(id => id, id => At(id, date, above.Push(setId)), StringComparer.Ordinal),
            () => siblings.Select(id => At(id, date, [])),
            over.Where(level => level.Line.SetId == setId && level.Line.Days.Contains(date))
                .GroupBy(level => level.Document.Territory, StringComparer.Ordinal)
                .Select(group => KeyValuePair.Create(group.Key, new LevelOverlay(group))),
            documented.Value);
        return versions.GetOrAdd(key, resolved);
    }
}
