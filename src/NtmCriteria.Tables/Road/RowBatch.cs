using NtmCriteria.Bulk;

namespace NtmCriteria.Tables;

/// <summary>Rows of a stretch that one plan judges together, column by column.</summary>
internal sealed class RowBatch
{
    private readonly BatchColumn[] columns;
    private byte[][] strata;
    private byte[][] years;
    private int room;

    public RowBatch(RoadPlan plan)
    {
        Plan = plan;
        columns = [.. plan.Columns.Select(_ => new BatchColumn())];
        strata = [.. plan.Plans.Select(_ => Array.Empty<byte>())];
        years = [.. plan.Plans.Select(_ => Array.Empty<byte>())];
    }

    /// <summary>The number of rows.</summary>
    public int Count { get; private set; }

    /// <summary>The plan that judges them.</summary>
    public RoadPlan Plan { get; }

    /// <summary>What the sets say of them, once they were asked; the rows to come have another one.</summary>
    public BatchVerdicts Verdicts { get; private set; } = new();

    public BatchColumn this[int slot] => columns[slot];

    /// <summary>Forgets the rows.</summary>
    public void Begin()
    {
        (Count, Verdicts) = (0, new());
        foreach (var column in columns) column.Begin();
    }

    /// <summary>Makes room for one more row, whose cells are set before it is taken.</summary>
    public void Reserve()
    {
        if (Count < room) return;
        room = Math.Max(4096, room * 2);
        foreach (var column in columns) column.Grow(room);
        for (var p = 0; p < strata.Length; p++)
        {
            Array.Resize(ref strata[p], room);
            Array.Resize(ref years[p], room);
        }
    }

    /// <summary>Takes the row whose cells were set.</summary>
    public int Take(CommunePlace place)
    {
        for (var p = 0; p < strata.Length; p++) (strata[p][Count], years[p][Count]) = (place.Strata[p], place.Years[p]);
        return Count++;
    }

    /// <summary>Asks the sets of all tiers.</summary>
    /// <exception cref="ImpossibleValueException">A set that reads a column otherwise than the one it was filled for refuses a value.</exception>
    public void Evaluate()
    {
        var tables = new CommuneColumns[Plan.Plans.Length];
        for (var p = 0; p < tables.Length; p++)
        {
            var table = Plan.Plans[p].Columns(Count, Plan.Plans[p].Set.Years.From).Strata(strata[p].AsMemory(0, Count)).Years(years[p].AsMemory(0, Count));
            foreach (var (id, slots) in Plan.Inputs[p]) Of(slots).Give(table, id, Count);
            foreach (var (criterion, slots) in Plan.Attested[p]) Of(slots).Attest(table, criterion, Count);
            tables[p] = table;
        }

        Verdicts.Result = Plan.Tiers.Evaluate(tables, BulkOutputs.Criteria);
    }

    private BatchColumn Of(System.Collections.Immutable.ImmutableArray<int> slots)
    {
        if (slots.Length == 1) return columns[slots[0]];
        // The columns of a table refer to this memory until they are judged, so each join has its own.
        var own = new BatchColumn();
        own.Grow(room);
        for (var row = 0; row < Count; row++)
        {
            var from = columns[slots[0]];
            foreach (var slot in slots)
            {
                if (!columns[slot].IsPresent(row)) continue;
                from = columns[slot];
                break;
            }

            own.Copy(from, row);
        }

        return own;
    }
}
