using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text;
using NtmCriteria.Law;
using NtmCriteria.Poverty;

namespace NtmCriteria.Tables;

/// <summary>
/// The profiles and the places of a table of households, each read once in the general way, from a row that is made up.
/// Safe for any number of threads.
/// </summary>
[SuppressMessage("Design", "CA1001", Justification = "Rows that stand in memory hold nothing that must be let go.")]
internal sealed class HouseholdRows
{
    // More different rows than these are read one by one.
    private const int MostProfiles = 200_000, MostPlaces = 100_000;

    private static readonly string[] Places = ["commune", "district", "province", "commune_code", "district_code"];

    private readonly Lock gate = new();
    private readonly PovertyStandard standard;
    private readonly EvidenceGrade minimum;
    private readonly HouseholdGrouping grouping;
    private readonly HouseholdKey key;
    private readonly ProbeSource source;
    private readonly RecordReader<HouseholdDraft> reader;
    private readonly long[] turns;
    private readonly SharedMemo<HouseholdProfile> profiles;
    private readonly SharedMemo<HouseholdPlaceRows> places;
    private readonly Dictionary<string, HouseholdGroup> groups = new(StringComparer.Ordinal);
    private long low = long.MaxValue, high = long.MinValue;

    public HouseholdRows(
        RowSource opened, RecordReader<HouseholdDraft> like, PovertyStandard standard, EvidenceGrade minimum, HouseholdGrouping grouping, HouseholdKey key)
    {
        (this.standard, this.minimum, this.grouping, this.key) = (standard, minimum, grouping, key);
        source = new(opened, like.Headers.Count);
        reader = like.Beside(source);
        turns = HouseholdProfile.TurnsOf(standard);
        profiles = new(MostProfiles, record => Read(record, Profile) is { } household ? Of(record, household) : null);
        places = new(MostPlaces, record => Read(record, Place) is { } household ? Of(household) : null);
        var named = like.Places.Select((column, at) => (column?.Name, At: at)).ToArray();
        Id = At("household");
        Income = At("income");
        Place = [.. Places.Select(At).Where(at => at >= 0)];
        // Without a dwelling and a survey form nothing is divided by persons: only whether there can be so many is asked.
        Persons = named.Any(c => c.Name is { } name && HouseholdFields.CountsPersons(name)) ? [] : [.. new[] { At("persons") }.Where(at => at >= 0)];
        Profile = [.. named.Where(c => c.Name is not null && c.At != Id && c.At != Income && !Place.Contains(c.At) && !Persons.Contains(c.At)).Select(c => c.At)];
        Passed = [.. named.Where(c => c.Name is null && like.Headers[c.At].Length > 0).Select(c => c.At)];
        Unnamed = [.. named.Where(c => c.Name is null && like.Headers[c.At].Length == 0).Select(c => c.At)];

        int At(string name) => named.FirstOrDefault(c => c.Name == name, (null, -1)).At;
    }

    /// <summary>Where the id and the income stand; -1 where they do not.</summary>
    public int Id { get; }

    public int Income { get; }

    /// <summary>Where it stands which commune a household lives in.</summary>
    public ImmutableArray<int> Place { get; }

    /// <summary>Where the number of persons stands that decides nothing, or nowhere.</summary>
    public ImmutableArray<int> Persons { get; }

    /// <summary>Where everything else stands that is read.</summary>
    public ImmutableArray<int> Profile { get; }

    /// <summary>Where columns stand that are not read, and cells that must be empty.</summary>
    public ImmutableArray<int> Passed { get; }

    public ImmutableArray<int> Unnamed { get; }

    /// <summary>All groups in which households were counted.</summary>
    public IEnumerable<HouseholdGroup> Groups => groups.Values;

    // Whether the place says what a household is counted in; otherwise its profile does.
    private bool IsOfPlace => grouping is HouseholdGrouping.Commune or HouseholdGrouping.District or HouseholdGrouping.Province;

    /// <summary>The profile of a row, or null where its rows are read one by one.</summary>
    public HouseholdProfile? ProfileOf(ReadOnlySpan<byte> cells, RecordFields record)
    {
        lock (gate) return profiles.Of(cells, record);
    }

    /// <summary>Something where the number of persons in a row can be; null where its rows are read one by one.</summary>
    public object? PersonsOf(ReadOnlySpan<byte> cells, RecordFields record)
    {
        lock (gate) return Read(record, Persons);
    }

    /// <summary>The place of a row, or null where its rows are read one by one.</summary>
    public HouseholdPlaceRows? PlaceOf(ReadOnlySpan<byte> cells, RecordFields record)
    {
        lock (gate) return places.Of(cells, record);
    }

    /// <summary>Whether an income is one that nobody need look at: what lies between two such is one too, but for zero.</summary>
    public bool IsLikely(long income, ReadOnlySpan<byte> written, out long from, out long to)
    {
        lock (gate)
        {
            var isLikely = income != 0 && IsPlain(income, written);
            if (isLikely) (low, high) = (Math.Min(low, income), Math.Max(high, income));
            (from, to) = (low, high);
            return isLikely;
        }
    }

    private bool IsPlain(long income, ReadOnlySpan<byte> written)
    {
        Clear();
        source.Set(Income, written);
        return Read() is { UnlikelyIncome: UnlikelyIncome.None } household && household.Income == income;
    }

    private HouseholdProfile Of(RecordFields record, Household household) => new(standard, minimum, household, turns)
    {
        Group = IsOfPlace ? null : GroupOf(household),
        StandsAlone = Profile.Any(at => at < record.Count && record.LengthOf(at) == 1),
    };

    private HouseholdPlaceRows? Of(Household household)
    {
        var place = key == HouseholdKey.WithinCommune ? HouseholdPlace.CommuneOf(household) : null;
        return key == HouseholdKey.WithinCommune && place is null ? null : new(
            IsOfPlace ? GroupOf(household) : null,
            place is null ? [] : Encoding.UTF8.GetBytes(new HouseholdIdentity("", place).ToString()), place);
    }

    private HouseholdGroup GroupOf(Household household)
    {
        // One group of a table may come from many profiles; its households are told by what the table asks.
        var identity = grouping switch
        {
            HouseholdGrouping.Ethnicity => household.Ethnicity ?? "",
            HouseholdGrouping.Zone => household.Zone?.ToString() ?? "",
            HouseholdGrouping.Settlement => household.Settlement?.ToString() ?? "",
            _ => $"{household.Commune}\u001f{household.District}\u001f{household.Province}\u001f{household.CommuneCode}\u001f{household.DistrictCode}",
        };
        if (!groups.TryGetValue(identity, out var group)) groups.Add(identity, group = new(household));
        return group;
    }

    /// <summary>A household of which only some cells are known; null where anything is to be said of it.</summary>
    private Household? Read(RecordFields record, ImmutableArray<int> cells)
    {
        Clear();
        // An id alone may be a title, and what says nothing need not be read.
        if (cells.All(at => at >= record.Count || record.LengthOf(at) == 0)) return new HouseholdDraft().Finish(standard);
        foreach (var at in cells)
        {
            if (at >= record.Count) continue;
            var text = source.Set(at, record[at]);
            // A word that heads a row of totals is looked at with its row.
            if ((reader.Places[at]?.IsText ?? true) && text.Length > 0 && TotalRow.IsSum(text.Trim())) return null;
        }

        return Read();
    }

    private Household? Read()
    {
        var draft = new HouseholdDraft();
        var isRead = reader.Read(draft);
        var isNoted = reader.HasRowNotes;
        if (isNoted) reader.ForgetRowNotes();
        if (!isRead || isNoted || reader.Problems is not null) return null;
        var household = draft.Finish(standard);
        return HouseholdValidation.Find(standard, household).Count == 0 ? household : null;
    }

    private void Clear()
    {
        for (var i = 0; i < source.Count; i++) source.Set(i, (string?)null);
        if (Id >= 0) source.Set(Id, "a1");
    }
}
