using System.Collections.Immutable;

namespace NtmCriteria.Poverty;

/// <summary>Exits and entries between two reviews, by household id.</summary>
/// <remarks>Forms 7.2 and 7.3 of Annex VII, 1315/VBHN-BLĐTBXH.</remarks>
public sealed class PovertyMovement
{
    private PovertyMovement(
        ImmutableArray<HouseholdMovement> households, ImmutableArray<string> repeated, bool relapseKnown) =>
        (Households, Repeated, RelapseKnown) = (households, repeated, relapseKnown);

    /// <summary>Every household that is on the lists of one of the years, by id.</summary>
    public ImmutableArray<HouseholdMovement> Households { get; }

    /// <summary>Ids that stand twice in one year; the second record is left out and reported here.</summary>
    public ImmutableArray<string> Repeated { get; }

    /// <summary>Whether earlier poverty was given: without it a relapse cannot be told from a new case and counts as new.</summary>
    public bool RelapseKnown { get; }

    /// <summary>Compares two reviews.</summary>
    /// <param name="before">The households a year before.</param>
    /// <param name="after">The households now.</param>
    /// <param name="poorEarlier">Ids of households that were poor or near-poor in an earlier year and left, or null.</param>
    /// <exception cref="ArgumentException">A household has no id.</exception>
    public static PovertyMovement Between(
        IEnumerable<Classification> before, IEnumerable<Classification> after, IReadOnlySet<string>? poorEarlier = null)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        var repeated = new SortedSet<string>(StringComparer.Ordinal);
        var (old, now) = (ById(before, repeated), ById(after, repeated));
        var households = old.Keys.Union(now.Keys, StringComparer.Ordinal).Order(StringComparer.Ordinal).Select(id =>
        {
            var (one, other) = (old.GetValueOrDefault(id), now.GetValueOrDefault(id));
            var earlier = poorEarlier?.Contains(id) == true;
            return new HouseholdMovement(
                id, one, other, Of(one, other, HouseholdClass.Poor, HouseholdClass.NearPoor, earlier),
                Of(one, other, HouseholdClass.NearPoor, HouseholdClass.Poor, earlier));
        });
        return new([.. households], [.. repeated], poorEarlier is not null);
    }

    /// <summary>The households of one movement, seen from a class.</summary>
    /// <param name="from">Poor or near-poor.</param>
    /// <param name="movement">The movement.</param>
    public IEnumerable<HouseholdMovement> Of(HouseholdClass from, Movement movement) =>
        Households.Where(h => (from == HouseholdClass.Poor ? h.FromPoor : h.FromNearPoor) == movement);

    private static Movement Of(
        Classification? before, Classification? after, HouseholdClass own, HouseholdClass other, bool earlier)
    {
        var set = own == HouseholdClass.Poor ? ClassSet.Poor : ClassSet.NearPoor;
        var (was, isNow) = (before is null ? false : before.Is(set), after is null ? false : after.Is(set));
        if (was is null || isNow is null) return Movement.Undetermined;
        if (was == true)
        {
            if (isNow == true) return Movement.Stayed;
            if (after is null) return Movement.LeftOtherwise;
            return after.Class == other ? Movement.ToOtherClass
                : after.Is(ClassSet.PoorOrNearPoor) == false ? Movement.Escaped : Movement.Undetermined;
        }

        if (isNow == false) return Movement.Outside;
        if (before is null) return Movement.CameOtherwise;
        if (before.Class == other) return Movement.FromOtherClass;
        if (before.Is(ClassSet.PoorOrNearPoor) != false) return Movement.Undetermined;
        return earlier ? Movement.Relapsed : Movement.New;
    }

    private static Dictionary<string, Classification> ById(
        IEnumerable<Classification> households, SortedSet<string> repeated)
    {
        var byId = new Dictionary<string, Classification>(StringComparer.Ordinal);
        foreach (var household in households)
        {
            var id = household.Household.Id ?? throw new ArgumentException(
                "A household has no id: movements are followed by id.", nameof(households));
            if (!byId.TryAdd(id, household)) repeated.Add(id);
        }

        return byId;
    }

    /// <summary>The number of households.</summary>
    public override string ToString() => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"movements of {Households.Length} households");
}
