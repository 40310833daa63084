using System.Collections.Immutable;
using NtmCriteria.Bulk;
using NtmCriteria.Units;

namespace NtmCriteria.Statistics;

/// <summary>Counts communes by group, in one pass; memory grows with the groups alone.</summary>
/// <param name="grouping">What to group by.</param>
public sealed class GroupedStatistics(StatisticsGrouping grouping) : IRendered
{
    // The group of a place is found once; of more places than these it is found again.
    private const int MostPlaces = 4096;

    private readonly Dictionary<CommuneResult, StatisticsAccumulator> byPlace = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<string, Entry> entries = new(StringComparer.Ordinal);

    /// <summary>What the communes are grouped by.</summary>
    public StatisticsGrouping Grouping => grouping;

    /// <summary>All communes together.</summary>
    public StatisticsAccumulator Total { get; } = new();

    /// <summary>Adds a commune by its tier decision.</summary>
    /// <param name="decision">The decision.</param>
    /// <param name="criteriaOf">The tier whose set the criteria are counted against.</param>
    /// <param name="title">The title held on the day, or null to take it from the dossier.</param>
    /// <exception cref="ArgumentException">The set is another than that of the communes before.</exception>
    public void Add(TierDecision decision, Tier criteriaOf = Tier.Standard, Tier? title = null)
    {
        ArgumentNullException.ThrowIfNull(decision);
        Add(decision, decision.GetAssessment(criteriaOf), title);
    }

    /// <summary>Adds a commune by its tier decision and an assessment against any set.</summary>
    /// <param name="decision">The decision.</param>
    /// <param name="assessment">What the criteria are counted by, or null where no set answers.</param>
    /// <param name="title">The title held on the day, or null to take it from the dossier.</param>
    /// <exception cref="ArgumentException">The set is another than that of the communes before.</exception>
    public void Add(TierDecision decision, Assessment? assessment, Tier? title = null)
    {
        ArgumentNullException.ThrowIfNull(decision);
        Total.Add(decision, assessment, title);
        For(Names(decision.Dossier.Commune, assessment)).Add(decision, assessment, title);
    }

    /// <summary>Adds a commune of a bulk evaluation.</summary>
    /// <param name="place">What the rules say of a dossier of the same place, day and titles; given again for each of its communes.</param>
    /// <param name="result">The verdicts by criterion, of the sets of the same day.</param>
    /// <param name="row">The row of the commune.</param>
    /// <exception cref="ArgumentException">The set is another than that of the communes before, or is none of those that were asked.</exception>
    /// <exception cref="InvalidOperationException">Verdicts by criterion were not asked for.</exception>
    public void Add(CommuneResult place, TierResult result, int row)
    {
        Total.Add(place, result, row);
        if (!byPlace.TryGetValue(place, out var group))
        {
            if (byPlace.Count >= MostPlaces) byPlace.Clear();
            byPlace.Add(place, group = For(Names(place.Commune, place.Assessment)));
        }

        group.Add(place, result, row);
    }

    /// <summary>Adds a commune by what was published of it.</summary>
    /// <param name="commune">The commune.</param>
    /// <param name="standing">What was published.</param>
    /// <exception cref="ArgumentException">It is a plan, or of another number of criteria.</exception>
    public void Add(Commune commune, PublishedStanding standing)
    {
        ArgumentNullException.ThrowIfNull(commune);
        Total.Add(standing);
        For(Names(commune, null)).Add(standing);
    }

    /// <summary>Adds all communes of another count by the same grouping.</summary>
    /// <param name="other">The other count.</param>
    /// <exception cref="ArgumentException">It groups by something else, or counts against another set.</exception>
    public void Merge(GroupedStatistics other)
    {
        ArgumentNullException.ThrowIfNull(other);
        if (other.Grouping != grouping)
            throw new ArgumentException($"Groups by {other.Grouping} do not add to groups by {grouping}.", nameof(other));
        Total.Merge(other.Total);
        foreach (var entry in other.entries.Values) For((entry.Name, entry.Province)).Merge(entry.Statistics);
    }

    /// <summary>The groups by name; the communes of which the group is not known come last.</summary>
    public ImmutableArray<StatisticsGroup> ToGroups() =>
    [
        .. entries.Values
            .OrderBy(e => e.Name is null)
            .ThenBy(e => VietnameseText.KeyWithoutDiacritics($"{e.Province} {e.Name}"), StringComparer.Ordinal)
            .ThenBy(e => e.Province, StringComparer.Ordinal).ThenBy(e => e.Name, StringComparer.Ordinal)
            .Select(e => new StatisticsGroup(e.Name, e.Province, e.Statistics.ToStatistics())),
    ];

    /// <summary>The number of groups and the statistics of all communes, in English.</summary>
    public override string ToString() => $"{entries.Count} groups by {grouping}; {Total}";

    /// <inheritdoc/>
    public string ToMarkdown(Language language = Language.English) => StatisticsPage.Render(this, language).ToMarkdown();

    /// <inheritdoc/>
    public string ToHtml(Language language) => StatisticsPage.Render(this, language).ToHtml();

    /// <inheritdoc cref="IRendered.ToHtml(Language)"/>
    public string ToHtml() => ToHtml(Language.English);

    private (string? Name, string? Province) Names(Commune commune, Assessment? assessment) => grouping switch
    {
        StatisticsGrouping.Province => (KnownProvince(commune.Province), null),
        StatisticsGrouping.District => (Known(commune.District), KnownProvince(commune.Province)),
        StatisticsGrouping.Region => (assessment?.Stratum.Stratum?.Code ?? Known(commune.Region), null),
        _ => (commune.Zone is { } zone ? zone.ToString() : null, null),
    };

    private static string? Known(string? name) => string.IsNullOrWhiteSpace(name) ? null : VietnameseText.Clean(name);

    private static string? KnownProvince(string? name) => Known(name) is { } known ? Provinces.Find(known) ?? known : null;

    private StatisticsAccumulator For((string? Name, string? Province) names)
    {
        var own = grouping == StatisticsGrouping.Province ? ProvinceKey(names.Name) : Key(names.Name);
        var key = $"{ProvinceKey(names.Province)}\n{own}";
        if (!entries.TryGetValue(key, out var entry))
            entries.Add(key, entry = new() { Name = names.Name, Province = names.Province });
        // Of two spellings one is shown, and always the same, in whatever order they come.
        if (string.CompareOrdinal(names.Name, entry.Name) < 0) entry.Name = names.Name;
        if (string.CompareOrdinal(names.Province, entry.Province) < 0) entry.Province = names.Province;
        return entry.Statistics;
    }

    private static string ProvinceKey(string? name) => name is null ? "" : Provinces.Key(name);

    private static string Key(string? name) => name is null ? "" : VietnameseText.Key(name);

    private sealed class Entry
    {
        public string? Name { get; set; }

        public string? Province { get; set; }

        public StatisticsAccumulator Statistics { get; } = new();
    }
}
