using System.Collections.Immutable;
using NtmCriteria.Law;

namespace NtmCriteria.Poverty;

/// <summary>Adds classified households up by group; the order in which they come never matters.</summary>
public sealed class PovertyTable : IRendered
{
    private readonly SortedDictionary<string, PovertyCounts> lines = new(StringComparer.Ordinal);

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

    /// <summary>The groups in the order of their keys.</summary>
    public ImmutableArray<PovertyLine> Lines => [.. lines.Select(l => new PovertyLine(l.Key, l.Value))];

    /// <summary>Adds a household.</summary>
    /// <param name="household">The household.</param>
    /// <param name="possible">Its possible classes.</param>
    public void Add(Household household, ClassSet possible)
    {
        ArgumentNullException.ThrowIfNull(household);
        if (LeaveOutWithoutLabourCapacity
            && household.Groups?.HasFlag(HouseholdGroups.WithoutLabourCapacity) == true)
            return;
        var counts = PovertyCounts.Of(possible);
        var key = KeyOf(household);
        lines[key] = lines.GetValueOrDefault(key) + counts;
        Total += counts;
    }

    /// <summary>Adds a classified household.</summary>
    /// <param name="classification">The classification.</param>
    public void Add(Classification classification)
    {
        ArgumentNullException.ThrowIfNull(classification);
        Add(classification.Household, classification.Possible);
    }

    /// <summary>Adds another table of the same grouping.</summary>
    /// <param name="other">The other table.</param>
    /// <exception cref="ArgumentException">The other table groups otherwise.</exception>
    public void Add(PovertyTable other)
    {
        ArgumentNullException.ThrowIfNull(other);
        if (other.Grouping != Grouping || other.LeaveOutWithoutLabourCapacity != LeaveOutWithoutLabourCapacity)
            throw new ArgumentException("The tables do not group alike.", nameof(other));
        foreach (var (key, counts) in other.lines) lines[key] = lines.GetValueOrDefault(key) + counts;
        Total += other.Total;
    }

    /// <summary>The counts of classified households by group.</summary>
    /// <param name="households">The households, in any order.</param>
    /// <param name="grouping">By what to group.</param>
    public static PovertyTable Of(IEnumerable<Classification> households, HouseholdGrouping grouping)
    {
        ArgumentNullException.ThrowIfNull(households);
        var table = new PovertyTable(grouping);
        foreach (var household in households) table.Add(household);
        return table;
    }

    /// <inheritdoc/>
    public string ToMarkdown(Language language = Language.English) => RatePage.Of(this, language).ToMarkdown();

    /// <inheritdoc/>
    public string ToHtml(Language language) => RatePage.Of(this, language).ToHtml();

    /// <inheritdoc cref="IRendered.ToHtml(Language)"/>
    public string ToHtml() => ToHtml(Language.English);

    private string KeyOf(Household household) => Grouping switch
    {
        HouseholdGrouping.Commune => household.Commune,
        HouseholdGrouping.District => household.District,
        HouseholdGrouping.Province => household.Province,
        HouseholdGrouping.Ethnicity => household.Ethnicity,
        HouseholdGrouping.Zone => household.Zone is { } zone ? Words.Zone[(int)zone] : null,
        _ => household.Settlement is { } settlement ? CamelWords.All<Settlement>()[(int)settlement] : null,
    } ?? "";

    /// <summary>Grouping and total.</summary>
    public override string ToString() => $"by {Grouping}: {Total}";
}
