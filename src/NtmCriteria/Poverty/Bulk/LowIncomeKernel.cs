namespace NtmCriteria.Poverty;

/// <summary>
/// Low-income workers of classified households: neither poor nor near-poor, income at most the line. Asked for by few,
/// so it goes over the block once more, one household after the other.
/// </summary>
internal sealed class LowIncomeKernel
{
    private const byte PoorOrNearPoor = (byte)(HouseholdClasses.Poor | HouseholdClasses.NearPoor);

    private readonly HouseholdColumns columns;
    private readonly byte[] codes;
    private readonly bool exists;

    // The largest income under the line, by settlement; null while the level is not known.
    private readonly long?[] most = new long?[2];

    public LowIncomeKernel(HouseholdPlan plan, HouseholdColumns columns, byte[] codes, int[] counts)
    {
        (this.columns, this.codes, Counts) = (columns, codes, counts);
        exists = plan.LowIncome is not null;
        if (plan.LowIncome is not { } line) return;
        for (var s = 0; s < most.Length; s++)
            most[s] = line.In((Settlement)s).Value is { } level ? level - (line.Exclusive ? 1 : 0) : null;
    }

    /// <summary>Two counts a commune: certain, and open.</summary>
    public int[] Counts { get; }

    public void Run(ReadOnlySpan<byte> classes, int start)
    {
        for (var i = 0; i < classes.Length; i++)
        {
            var row = start + i;
            var code = Judge(classes[i], row);
            codes[row] = (byte)code;
            if (code != LowIncome.No) Counts[(2 * columns.Commune.Span[row]) + (code == LowIncome.Yes ? 0 : 1)]++;
        }
    }

    private LowIncome Judge(byte classes, int row)
    {
        if (!exists || (classes & ~PoorOrNearPoor) == 0) return LowIncome.No;
        var under = Under(row);
        if (under == false) return LowIncome.No;
        return under == true && (classes & PoorOrNearPoor) == 0 ? LowIncome.Yes : LowIncome.Open;
    }

    private bool? Under(int row)
    {
        var income = columns.Income.IsEmpty ? HouseholdColumns.UnknownIncome : columns.Income.Span[row];
        if (income == HouseholdColumns.UnknownIncome) return null;
        var (rural, urban) = (Covers(0), Covers(1));
        return (columns.Urban.IsEmpty ? HouseholdColumns.UnknownFlag : columns.Urban.Span[row]) switch
        {
            0 => rural,
            1 => urban,
            _ => rural == urban ? rural : null,
        };

        bool? Covers(int settlement) => most[settlement] is { } level ? income <= level : null;
    }
}
