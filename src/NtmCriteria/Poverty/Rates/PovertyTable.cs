using System.Collections.Immutable;
using NtmCriteria.Law;

namespace NtmCriteria.Poverty;

/// <summary>Adds classified households up by group; the order in which they come never matters.</summary>
[System.Text.Json.Serialization.JsonConverter(typeof(Serialization.NtmJsonConverter))]
public sealed partial class PovertyTable : IRendered
{
    private readonly Dictionary<string, PovertyLine> lines = new(StringComparer.Ordinal);

    /// <summary>A table without households.</summary>
    /// <param name="grouping">By what it groups.</param>
    /// <param name="leaveOutWithoutLabourCapacity">
    /// Whether households without labour capacity are left out of counts and base. Off: whether the law does so for
    /// criterion 11 was seen in no text.
    /// </param>
    public PovertyTable(HouseholdGrouping grouping, bool leaveOutWithoutLabourCapacity = false) =>
        (Grouping, LeaveOutWithoutLabourCapacity) = (grouping, leaveOutWithoutLabourCapacity);

    /// <summary>By what it groups.</summary>
    public HouseholdGrouping Grouping { get; }

    /// <summary>Whether households without labour capacity are left out.</summary>
    public bool LeaveOutWithoutLabourCapacity { get; }

    /// <summary>Everything together.</summary>
    public PovertyCounts Total { get; private set; }

    /// <summary>Incomes that are hardly in VND a person a month; they are counted as they are.</summary>
    public UnlikelyIncomes UnlikelyIncomes { get; private set; }

    /// <summary>The groups in the order of their keys.</summary>
    public ImmutableArray<PovertyLine> Lines
    {
        get
        {
            var twice = lines.Values.GroupBy(l => l.Key, StringComparer.Ordinal).Where(g => g.Count() > 1).Select(g => g.Key).ToHashSet(StringComparer.Ordinal);
            return
            [
                .. lines.Values.Select(l => twice.Contains(l.Key) && l.Place is { } place ? l with { Key = place.ToString() } : l)
                    .OrderBy(l => l.Key, StringComparer.Ordinal).ThenBy(l => l.Place?.Identity, StringComparer.Ordinal),
            ];
        }
    }

    /// <summary>The counts of the same group in this table; none where it has no such group.</summary>
    /// <param name="line">A line of this or another table of the same grouping.</param>
    public PovertyCounts GetCounts(PovertyLine line)
    {
        ArgumentNullException.ThrowIfNull(line);
        return lines.GetValueOrDefault(line.Place?.Identity ?? line.Key)?.Counts ?? default;
    }

    /// <summary>Adds a household.</summary>
    /// <param name="household">The household.</param>
    /// <param name="possible">Its possible classes.</param>
    public void Add(Household household, HouseholdClasses possible)
    {
        ArgumentNullException.ThrowIfNull(household);
        if (LeaveOutWithoutLabourCapacity
            && household.Groups?.HasFlag(HouseholdGroups.WithoutLabourCapacity) == true)
            return;
        var counts = PovertyCounts.Of(possible);
        Count(LineOf(household) with { Counts = counts });
        UnlikelyIncomes += UnlikelyIncomes.Of(household);
        Total += counts;
    }

    /// <summary>Adds a classified household.</summary>
    /// <param name="classification">The classification.</param>
    public void Add(Classification classification)
    {
        ArgumentNullException.ThrowIfNull(classification);
        Add(classification.Household, classification.Possible);
    }

    /// <summary>Adds many households of one group and of the same possible classes.</summary>
    /// <param name="like">One of them: it says of which group they are.</param>
    /// <param name="possible">Their possible classes.</param>
    /// <param name="count">How many there are.</param>
    /// <param name="incomes">What their incomes look like.</param>
    public void Add(Household like, HouseholdClasses possible, long count, UnlikelyIncomes incomes)
    {
        ArgumentNullException.ThrowIfNull(like);
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        if (count == 0 || (LeaveOutWithoutLabourCapacity && like.Groups?.HasFlag(HouseholdGroups.WithoutLabourCapacity) == true)) return;
        var counts = PovertyCounts.Of(possible) * count;
        Count(LineOf(like) with { Counts = counts });
        UnlikelyIncomes += incomes;
        Total += counts;
    }

    /// <summary>Adds another table of the same grouping.</summary>
    /// <param name="other">The other table.</param>
    /// <exception cref="ArgumentException">The other table groups otherwise.</exception>
    public void Add(PovertyTable other)
    {
        ArgumentNullException.ThrowIfNull(other);
        if (other.Grouping != Grouping || other.LeaveOutWithoutLabourCapacity != LeaveOutWithoutLabourCapacity)
            throw new ArgumentException("The tables do not group alike.", nameof(other));
        foreach (var line in other.lines.Values) Count(line);
        UnlikelyIncomes += other.UnlikelyIncomes;
        Total += other.Total;
    }

    /// <summary>The counts of classified households by group.</summary>
    /// <param name="households">The households, in any order.</param>
    /// <param name="grouping">By what to group.</param>
    public static PovertyTable Count(IEnumerable<Classification> households, HouseholdGrouping grouping)
    {
        ArgumentNullException.ThrowIfNull(households);
        var table = new PovertyTable(grouping);
        foreach (var household in households) table.Add(household);
        return table;
    }

    /// <inheritdoc/>
    public string ToMarkdown(Language language = Language.English) => RatePage.Render(this, language).ToMarkdown();

    /// <inheritdoc/>
    public string ToHtml(Language language) => RatePage.Render(this, language).ToHtml();

    /// <inheritdoc cref="IRendered.ToHtml(Language)"/>
    public string ToHtml() => ToHtml(Language.English);

    private void Count(PovertyLine line)
    {
        var identity = line.Place?.Identity ?? line.Key;
        if (!lines.TryGetValue(identity, out var known))
        {
            lines.Add(identity, line);
            return;
        }

        // One code under several names keeps the first of the alphabet: the order of the households must not matter.
        var first = Compare(known.Place, line.Place) <= 0 ? known : line;
        lines[identity] = first with { Counts = known.Counts + line.Counts };
    }

    private static int Compare(HouseholdPlace? one, HouseholdPlace? other) => (one, other) is ({ } a, { } b)
        ? string.CompareOrdinal($"{a.Name}\u001f{a.District}\u001f{a.Province}", $"{b.Name}\u001f{b.District}\u001f{b.Province}") : 0;

    private PovertyLine LineOf(Household household) => Grouping switch
    {
        HouseholdGrouping.Commune => At(HouseholdPlace.CommuneOf(household)),
        HouseholdGrouping.District => At(HouseholdPlace.DistrictOf(household)),
        HouseholdGrouping.Province => Named(household.Province),
        HouseholdGrouping.Ethnicity => Named(household.Ethnicity),
        HouseholdGrouping.Zone => Named(household.Zone is { } zone ? Words.Zone[(int)zone] : null),
        _ => Named(household.Settlement is { } settlement ? CamelWords.All<Settlement>()[(int)settlement] : null),
    };

    private static PovertyLine At(HouseholdPlace? place) => new(place?.Title ?? "", default) { Place = place };

    private static PovertyLine Named(string? key) => new(key ?? "", default);

    /// <summary>Grouping and total.</summary>
    public override string ToString() => $"by {Grouping}: {Total}";
}
