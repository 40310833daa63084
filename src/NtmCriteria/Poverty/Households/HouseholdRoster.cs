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
    /// <summary>Puts households and members together by id.</summary>
    /// <param name="households">The households; each needs an id.</param>
    /// <param name="members">The members, in any order.</param>
    public static HouseholdRoster Assemble(IEnumerable<Household> households, IEnumerable<RosterEntry> members)
    {
        ArgumentNullException.ThrowIfNull(households);
        ArgumentNullException.ThrowIfNull(members);
        var problems = ImmutableArray.CreateBuilder<HouseholdProblem>();
        var all = households.ToArray();
        var lists = new Dictionary<string, ImmutableArray<Member>.Builder>(StringComparer.Ordinal);
        foreach (var household in all)
            if (household.Id is not { } id)
                problems.Add(new(null, -1, nameof(Household.Id), "the household has no id; expected one to list members by"));
            else if (!lists.TryAdd(id, ImmutableArray.CreateBuilder<Member>()))
                problems.Add(new(id, -1, nameof(Household.Id), "the household stands twice; expected each household once"));
        var orphans = ImmutableArray.CreateBuilder<RosterEntry>();
        foreach (var entry in members)
        {
            if (lists.TryGetValue(entry.Household, out var list))
            {
                list.Add(entry.Member);
                continue;
            }

            orphans.Add(entry);
            problems.Add(new(
                entry.Household, -1, nameof(Household.Members),
                $"{entry.Place}: a member without a household; expected the id of a household in the list"));
        }

        return new(
            [.. all.Select(h => h.Id is { } id && lists[id].Count > 0 ? h with { Members = lists[id].ToImmutable() } : h)],
            orphans.ToImmutable(), problems.ToImmutable());
    }

    /// <summary>The number of households and of problems.</summary>
    public override string ToString() => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Count(Households)} households, {Count(Problems)} problems");

    private static int Count<T>(ImmutableArray<T> list) => list.IsDefault ? 0 : list.Length;
}
