using System.Collections.Immutable;
using NtmCriteria.Law;

namespace NtmCriteria.Poverty;

/// <summary>Households put together from a list of households and a list of members; nothing is lost on the way.</summary>
/// <param name="Households">Every household, in the order given, with its members.</param>
/// <param name="Orphans">Members whose household is not in the list.</param>
/// <param name="Problems">What is wrong: a member without a household, a household twice.</param>
public sealed record HouseholdRoster(
    ImmutableArray<Household> Households, ImmutableArray<RosterEntry> Orphans, ImmutableArray<HouseholdProblem> Problems)
{
    private readonly EquatableArray<Household> households = Households;

    /// <summary>Every household, in the order given, with its members.</summary>
    public ImmutableArray<Household> Households { get => households; init => households = value; }

    private readonly EquatableArray<RosterEntry> orphans = Orphans;

    /// <summary>Members whose household is not in the list.</summary>
    public ImmutableArray<RosterEntry> Orphans { get => orphans; init => orphans = value; }

    private readonly EquatableArray<HouseholdProblem> problems = Problems;

    /// <summary>What is wrong: a member without a household, a household twice.</summary>
    public ImmutableArray<HouseholdProblem> Problems { get => problems; init => problems = value; }

    /// <summary>Puts households and members together by id.</summary>
    /// <param name="households">The households; each needs an id.</param>
    /// <param name="members">The members, in any order.</param>
    /// <param name="key">What makes a household this one; entries name the commune where ids are unique within one.</param>
    public static HouseholdRoster Assemble(
        IEnumerable<Household> households, IEnumerable<RosterEntry> members, HouseholdKey key = HouseholdKey.Id)
    {
        ArgumentNullException.ThrowIfNull(households);
        ArgumentNullException.ThrowIfNull(members);
        var problems = ImmutableArray.CreateBuilder<HouseholdProblem>();
        var all = households.ToArray();
        var lists = new Dictionary<HouseholdIdentity, ImmutableArray<Member>.Builder>();
        foreach (var household in all)
            if (household.Id is null)
                problems.Add(HouseholdProblem.Of(null, -1, nameof(Household.Id), ProblemTexts.Fill("householdWithoutId")));
            else if (HouseholdIdentity.Of(household, key) is not { } id)
                problems.Add(HouseholdProblem.Of(household.Id, -1, nameof(Household.Commune), ProblemTexts.Fill("householdWithoutCommune")));
            else if (!lists.TryAdd(id, ImmutableArray.CreateBuilder<Member>()))
                problems.Add(HouseholdProblem.Of(household.Id, -1, nameof(Household.Id), ProblemTexts.Fill("householdTwice")));
        var orphans = ImmutableArray.CreateBuilder<RosterEntry>();
        foreach (var entry in members)
        {
            if (HouseholdIdentity.Of(entry.Household, entry.Commune, key) is { } id && lists.TryGetValue(id, out var list))
            {
                list.Add(entry.Member);
                continue;
            }

            orphans.Add(entry);
            problems.Add(HouseholdProblem.Of(
                entry.Household, -1, nameof(Household.Members), ProblemTexts.Fill("memberWithoutHousehold", ("place", entry.Place))));
        }

        return new(
            [.. all.Select(h => HouseholdIdentity.Of(h, key) is { } id && lists[id].Count > 0 ? h with { Members = lists[id].ToImmutable() } : h)],
            orphans.ToImmutable(), problems.ToImmutable());
    }

    /// <summary>The number of households and of problems.</summary>
    public override string ToString() => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Count(Households)} households, {Count(Problems)} problems");

    private static int Count<T>(ImmutableArray<T> list) => list.IsDefault ? 0 : list.Length;
}
