using System.Collections.Immutable;

namespace NtmCriteria.Poverty;

/// <summary>Exits and entries between two reviews, by household id.</summary>
/// <remarks>Forms 7.2 and 7.3 of Annex VII, 1315/VBHN-BLĐTBXH.</remarks>
public sealed class PovertyMovement
{
    private PovertyMovement(
        ImmutableArray<HouseholdMovement> households, ImmutableArray<string> repeated, HouseholdMatch match, bool relapseKnown) =>
        (Households, Repeated, Match, RelapseKnown) = (households, repeated, match, relapseKnown);

    /// <summary>Every household that is on the lists of one of the years, by id.</summary>
    public ImmutableArray<HouseholdMovement> Households { get; }

    /// <summary>Ids that stand twice in one year; the second record is left out and reported here.</summary>
    public ImmutableArray<string> Repeated { get; }

    /// <summary>How far the households of the two years meet.</summary>
    public HouseholdMatch Match { get; }

    /// <summary>Whether earlier poverty was given: without it a relapse cannot be told from a new case and counts as new.</summary>
    public bool RelapseKnown { get; }

    /// <summary>Compares two reviews.</summary>
    /// <param name="before">The households a year before.</param>
    /// <param name="after">The households now.</param>
    /// <param name="options">How households are followed; null: by their ids.</param>
    /// <exception cref="ArgumentException">A household has no id, or no commune where ids are unique within one.</exception>
    /// <exception cref="HouseholdMatchException">The households of the two years do not meet.</exception>
    public static PovertyMovement Between(
        IEnumerable<Classification> before, IEnumerable<Classification> after, MovementOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        options ??= new();
        var repeated = new SortedSet<string>(StringComparer.Ordinal);
        var (old, now) = (ById(before, options.Key, repeated), ById(after, options.Key, repeated));
        var match = HouseholdMatch.Between(old.Keys, now.Keys);
        if (match.IsBroken && !options.AllowNoMatch) throw new HouseholdMatchException(match);
        var households = old.Keys.Union(now.Keys).OrderBy(h => h.Id, StringComparer.Ordinal).ThenBy(h => h.ToString(), StringComparer.Ordinal).Select(id =>
        {
            var (one, other) = (old.GetValueOrDefault(id), now.GetValueOrDefault(id));
            var earlier = options.PoorEarlier?.Contains(id) == true;
            return new HouseholdMovement(
                id.Id, one, other, Tell(one, other, HouseholdClass.Poor, HouseholdClass.NearPoor, earlier),
                Tell(one, other, HouseholdClass.NearPoor, HouseholdClass.Poor, earlier));
        });
        return new([.. households], [.. repeated], match, options.PoorEarlier is not null);
    }

    /// <summary>The households of one movement, seen from a class.</summary>
    /// <param name="from">Poor or near-poor.</param>
    /// <param name="movement">The movement.</param>
    public IEnumerable<HouseholdMovement> Select(HouseholdClass from, Movement movement) =>
        Households.Where(h => (from == HouseholdClass.Poor ? h.FromPoor : h.FromNearPoor) == movement);

    private static Movement Tell(
        Classification? before, Classification? after, HouseholdClass own, HouseholdClass other, bool earlier)
    {
        var set = own == HouseholdClass.Poor ? HouseholdClasses.Poor : HouseholdClasses.NearPoor;
        var (was, isNow) = (before is null ? false : before.Is(set), after is null ? false : after.Is(set));
        if (was is null || isNow is null) return Movement.Undetermined;
        if (was == true)
        {
            if (isNow == true) return Movement.Stayed;
            if (after is null) return Movement.LeftOtherwise;
            return after.Class == other ? Movement.ToOtherClass
                : after.Is(HouseholdClasses.PoorOrNearPoor) == false ? Movement.Escaped : Movement.Undetermined;
        }

        if (isNow == false) return Movement.Outside;
        if (before is null) return Movement.CameOtherwise;
        if (before.Class == other) return Movement.FromOtherClass;
        if (before.Is(HouseholdClasses.PoorOrNearPoor) != false) return Movement.Undetermined;
        return earlier ? Movement.Relapsed : Movement.New;
    }

    private static Dictionary<HouseholdIdentity, Classification> ById(
        IEnumerable<Classification> households, HouseholdKey key, SortedSet<string> repeated)
    {
        var byId = new Dictionary<HouseholdIdentity, Classification>();
        foreach (var household in households)
        {
            var id = HouseholdIdentity.Of(household.Household, key) ?? throw new ArgumentException(
                household.Household.Id is null
                    ? "A household has no id: movements are followed by id."
                    : $"The household '{household.Household.Id}' has no commune: movements are followed by id and commune.", nameof(households));
            if (!byId.TryAdd(id, household)) repeated.Add(id.ToString());
        }

        return byId;
    }

    /// <summary>The number of households.</summary>
    public override string ToString() => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"movements of {Households.Length} households");
}
