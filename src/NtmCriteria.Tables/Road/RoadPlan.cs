using System.Collections.Immutable;
using NodaTime;
using NtmCriteria.Bulk;
using NtmCriteria.Law;

namespace NtmCriteria.Tables;

/// <summary>
/// How the columns of a table enter the compiled sets of a day. Which column serves which indicator is not worked out a
/// second time: dossiers with one observation each are turned into columns, and what comes out is looked at.
/// </summary>
internal sealed class RoadPlan
{
    private RoadPlan(TierPlan tiers, ImmutableArray<PlanColumn> columns)
    {
        (Tiers, Columns) = (tiers, columns);
        Plans = [.. tiers.Plans.OfType<EvaluationPlan>()];
    }

    /// <summary>The compiled sets of all tiers.</summary>
    public TierPlan Tiers { get; }

    /// <summary>Those that there are.</summary>
    public ImmutableArray<EvaluationPlan> Plans { get; }

    /// <summary>The columns of the table that some set of the day reads.</summary>
    public ImmutableArray<PlanColumn> Columns { get; }

    /// <summary>The columns that must be empty, because no set of the day reads them.</summary>
    public ImmutableArray<int> Unread { get; private init; } = [];

    /// <summary>By plan, which columns say something under an id; of several the first that does counts.</summary>
    public ImmutableArray<ImmutableArray<(string Id, ImmutableArray<int> Slots)>> Inputs { get; private init; } = [];

    /// <summary>By plan, which columns attest a criterion.</summary>
    public ImmutableArray<ImmutableArray<(int Criterion, ImmutableArray<int> Slots)>> Attested { get; private init; } = [];

    /// <summary>The plan of a day, or null where the bulk door does not take its sets.</summary>
    /// <param name="options">How the table is read.</param>
    /// <param name="evaluation">How strictly.</param>
    /// <param name="own">The tier whose set a column without a tier belongs to.</param>
    /// <param name="header">The header.</param>
    /// <param name="binding">How the sets of the day read the columns.</param>
    /// <param name="day">The day.</param>
    /// <param name="place">A commune of the province and zone whose documents hold, or null.</param>
    public static RoadPlan? Of(
        CommuneTableOptions options, EvaluationOptions evaluation, Tier own, TableHeader header, SetBinding binding, LocalDate day, Commune? place)
    {
        if (binding.Columns.Select(c => (c.Key, c.Column.Tier, c.Column.Criterion)).Distinct().Count() < binding.Columns.Length) return null;
        TierPlan tiers;
        try
        {
            tiers = options.Rules.CompileTiers(day, evaluation, place);
        }
        catch (NotSupportedException)
        {
            return null;
        }

        if (tiers.Tiers.IndexOf(own) is not (>= 0 and var index) || tiers.Plans[index] is not { } asked || AsksForOthers(tiers)) return null;
        ImmutableArray<PlanColumn> columns = [.. binding.Columns.Select((bound, slot) => Column(bound, slot, asked.Set, own))];
        var plan = new RoadPlan(tiers, columns);
        var mapped = plan.Plans.Select(p => Map(p, columns, own)).ToArray();
        var read = binding.Columns.Select(c => c.Column.Index).ToHashSet();
        var passed = options.SetId is not null || options.IgnoreUnknown || options.KeepUnread;
        return new(tiers, columns)
        {
            Unread = passed ? [] : [.. header.Observations.Select(o => o.Index).Where(i => !read.Contains(i))],
            Inputs = [.. mapped.Select(m => m.Inputs)],
            Attested = [.. mapped.Select(m => m.Attested)],
        };
    }

    private static PlanColumn Column(BoundColumn bound, int slot, CriteriaSet asked, Tier own)
    {
        var column = bound.Column;
        if ((column.Tier ?? own) != own) return new(bound, slot, null);
        if (column.Criterion > 0) return new(bound, slot, null) { IsForeign = asked.Criteria.All(c => c.Number != column.Criterion) };
        var id = bound.Key[(bound.Key.IndexOf(':') + 1)..];
        return new(bound, slot, SetBinding.Slot(asked, id)?.Unit) { IsForeign = !asked.Knows(id) };
    }

    /// <summary>Whether a set asks for one that is not among those of the day: then only the single way finds its verdict.</summary>
    private static bool AsksForOthers(TierPlan tiers)
    {
        var sets = tiers.Plans.OfType<EvaluationPlan>().Select(p => p.Set).ToArray();
        return (from set in sets
                from indicator in set.Indicators
                where indicator.Kind == RequirementKind.MeetsSet
                from stratum in set.Strata
                from year in Enumerable.Range(set.Years.From, set.Years.To - set.Years.From + 1)
                select set.Requirement(indicator.Id, stratum.Code, year)).OfType<MeetsSet>().Any(asked => sets.All(s => s.Id != asked.SetId));
    }

    private static (ImmutableArray<(string, ImmutableArray<int>)> Inputs, ImmutableArray<(int, ImmutableArray<int>)> Attested) Map(
        EvaluationPlan plan, ImmutableArray<PlanColumn> columns, Tier own)
    {
        var alone = Probe(plan, own, [.. columns.Select(c => new[] { (c, true) })]);
        var inputs = new SortedDictionary<string, List<int>>(StringComparer.Ordinal);
        var attested = new SortedDictionary<int, List<int>>();
        for (var slot = 0; slot < columns.Length; slot++)
        {
            foreach (var id in alone[slot].Observations.Keys) Add(inputs, id, slot);
            foreach (var attestation in alone[slot].Attestations.Values) Add(attested, attestation.Criterion, slot);
        }

        return (
            [.. inputs.Select(i => (i.Key, Order(plan, columns, own, i.Value, found => found.Observations[i.Key] is Judged { Met: true })))],
            [.. attested.Select(a => (a.Key, Order(plan, columns, own, a.Value, found => found.Attestations.Values.Single(v => v.Criterion == a.Key).Met)))]);

        static void Add<T>(SortedDictionary<T, List<int>> to, T key, int slot)
            where T : notnull
        {
            if (!to.TryGetValue(key, out var slots)) to.Add(key, slots = []);
            slots.Add(slot);
        }
    }

    /// <summary>Of columns that serve one id, the one that counts where several say something comes first.</summary>
    private static ImmutableArray<int> Order(
        EvaluationPlan plan, ImmutableArray<PlanColumn> columns, Tier own, List<int> slots, Func<Dossier, bool> isFirst)
    {
        if (slots.Count == 1) return [.. slots];
        var pairs = slots.SelectMany(one => slots.Where(other => other != one).Select(other => (one, other))).ToArray();
        var found = Probe(plan, own, [.. pairs.Select(pair => new[] { (columns[pair.one], true), (columns[pair.other], false) })]);
        return [.. slots.OrderByDescending(slot => pairs.Where((pair, i) => pair.one == slot && isFirst(found[i])).Count())];
    }

    private static Dossier[] Probe(EvaluationPlan plan, Tier own, (PlanColumn Column, bool Met)[][] said)
    {
        var dossiers = said.Select(row =>
        {
            var dossier = Dossier.Fill(plan.Place, plan.Set.Years.From);
            foreach (var (column, met) in row)
            {
                var bound = column.Bound;
                if (bound.Column.Criterion > 0) dossier.Attest(bound.Column.Criterion, met, null, bound.Column.Tier);
                else dossier.Observe(bound.Key, new Judged(met));
            }

            return dossier.Build();
        }).ToArray();
        var columns = plan.ToColumns(dossiers, own);
        return [.. dossiers.Select((_, row) => columns.ToDossier(row))];
    }
}
