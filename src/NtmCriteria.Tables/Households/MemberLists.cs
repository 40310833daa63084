using System.Collections.Immutable;
using NtmCriteria.Poverty;

namespace NtmCriteria.Tables;

/// <summary>
/// The members of a table by household, to be given to the households as these are read. Nothing is lost on the way:
/// a bad row is a problem and spoils its household, and who is asked for by no household is left over.
/// </summary>
public sealed class MemberLists
{
    private readonly Dictionary<HouseholdIdentity, List> lists = [];
    private readonly string file;

    private readonly HouseholdKey key;

    private MemberLists(string file, HouseholdKey key) => (this.file, this.key) = (file, key);

    /// <summary>What is wrong with rows of the table.</summary>
    public ImmutableArray<TableProblem> Problems { get; private set; } = [];

    /// <summary>The number of members.</summary>
    public long Count { get; private set; }

    /// <summary>Reads a whole table of members; they are held in memory.</summary>
    /// <param name="table">The table.</param>
    /// <param name="file">Its name for messages.</param>
    public static MemberLists Read(MemberTable table, string file)
    {
        ArgumentNullException.ThrowIfNull(table);
        var all = new MemberLists(file, table.Key);
        var problems = ImmutableArray.CreateBuilder<TableProblem>();
        foreach (var row in table.Rows())
        {
            if (row.Problems is not null) problems.AddRange(row.Problems);
            if (row.Identity is not { } id) continue;
            if (!all.lists.TryGetValue(id, out var list)) all.lists.Add(id, list = new(row.Line, row.Cell));
            if (row.Member is { } member) list.Members.Add(member);
            else list.IsSpoilt = true;
            all.Count++;
        }

        all.Problems = problems.ToImmutable();
        return all;
    }

    /// <summary>Gives a household its members; one that the table does not name stays as it is.</summary>
    /// <param name="household">The household.</param>
    /// <param name="isSpoilt">Whether a row of one of its members is bad, so that no class may be drawn from the others.</param>
    public Household Join(Household household, out bool isSpoilt)
    {
        ArgumentNullException.ThrowIfNull(household);
        isSpoilt = false;
        if (HouseholdIdentity.Of(household, key) is not { } id || !lists.TryGetValue(id, out var list)) return household;
        list.IsTaken = true;
        isSpoilt = list.IsSpoilt;
        return household with { Members = [.. list.Members] };
    }

    /// <summary>Says that a household stands in the table although its own row is bad, so that its members are no orphans.</summary>
    /// <param name="id">What the household is known by, or null.</param>
    public void Claim(HouseholdIdentity? id)
    {
        if (id is not null && lists.TryGetValue(id, out var list)) list.IsTaken = true;
    }

    /// <summary>Members whose household was never asked for: one problem a household, in the order of their lines.</summary>
    public IEnumerable<TableProblem> Orphans() => lists.Where(l => !l.Value.IsTaken).OrderBy(l => l.Value.Line).Select(l => TableProblem.Of(
        file, l.Value.Line, "household", l.Key.Id,
        TableTexts.Fill("membersWithoutHousehold", ("household", l.Key.ToString()), ("count", l.Value.Members.Count))) with
        {
            Cell = l.Value.Cell,
        });

    /// <summary>The numbers of members and households.</summary>
    public override string ToString() => string.Create(
        System.Globalization.CultureInfo.InvariantCulture, $"{Count} members of {lists.Count} households");

    private sealed class List(int line, string? cell)
    {
        public int Line { get; } = line;

        public string? Cell { get; } = cell;

        public List<Member> Members { get; } = [];

        public bool IsSpoilt { get; set; }

        public bool IsTaken { get; set; }
    }
}
