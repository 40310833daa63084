using System.Runtime.InteropServices;

namespace NtmCriteria.Poverty;

/// <summary>Households by class and commune. It can be filled again and again.</summary>
public sealed class HouseholdResult : IRendered
{
    internal const int Padding = 64;

    /// <summary>One count for each set of possible classes: what an exact interval of a rate needs.</summary>
    internal const int Kinds = 16;

    /// <summary>Room for a result.</summary>
    /// <param name="households">The number of households.</param>
    /// <param name="communes">The number of communes.</param>
    /// <param name="outputs">What to keep beside the counts.</param>
    public HouseholdResult(int households, int communes, HouseholdOutputs outputs = HouseholdOutputs.Classes)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(households);
        ArgumentOutOfRangeException.ThrowIfNegative(communes);
        Households = households;
        Communes = communes;
        ClassCodes = outputs.HasFlag(HouseholdOutputs.Classes) ? new byte[households + Padding] : null;
        Counts = new int[communes * Kinds];
        LowIncomeCodes = outputs.HasFlag(HouseholdOutputs.LowIncomeWorkers) ? new byte[households] : null;
        LowIncomeCounts = LowIncomeCodes is null ? [] : new int[communes * 2];
    }

    /// <summary>The number of households.</summary>
    public int Households { get; }

    /// <summary>The number of communes.</summary>
    public int Communes { get; }

    /// <summary>The classes possible for each household; one alone is certain.</summary>
    /// <exception cref="InvalidOperationException">Classes were not asked for.</exception>
    public ReadOnlySpan<HouseholdClasses> Classes => ClassCodes is { } codes
        ? MemoryMarshal.Cast<byte, HouseholdClasses>(codes.AsSpan(0, Households))
        : throw new InvalidOperationException("Classes of single households were not asked for.");

    /// <summary>Whether the workers of each household are low-income workers.</summary>
    /// <exception cref="InvalidOperationException">They were not asked for.</exception>
    public ReadOnlySpan<LowIncome> LowIncomeWorkers => LowIncomeCodes is { } codes
        ? MemoryMarshal.Cast<byte, LowIncome>(codes)
        : throw new InvalidOperationException("Low-income workers were not asked for.");

    /// <summary>How many incomes are hardly in VND a person a month; they are taken as they are.</summary>
    public UnlikelyIncomes UnlikelyIncomes { get; internal set; }

    /// <summary>The number of households of a commune by class.</summary>
    /// <param name="commune">The number of the commune.</param>
    public HouseholdCounts GetCounts(int commune)
    {
        var c = Counts.AsSpan(commune * Kinds, Kinds);
        var (poor, near, average, above) = (c[1], c[2], c[4], c[8]);
        var all = 0;
        foreach (var count in c) all += count;
        return new(poor, near, average, above, all - poor - near - average - above);
    }

    /// <summary>The counts of a commune with all that rates and their intervals need.</summary>
    /// <param name="commune">The number of the commune.</param>
    public PovertyCounts Poverty(int commune)
    {
        var counts = default(PovertyCounts);
        for (var kind = 1; kind < Kinds; kind++)
            if (Counts[(commune * Kinds) + kind] is > 0 and var count)
                counts += PovertyCounts.Of((HouseholdClasses)kind) * count;
        return counts;
    }

    /// <summary>Households of a commune whose workers are low-income workers, for certain and possibly.</summary>
    /// <param name="commune">The number of the commune.</param>
    /// <exception cref="InvalidOperationException">They were not asked for.</exception>
    public LowIncomeCount LowIncomeOf(int commune) => LowIncomeCodes is null
        ? throw new InvalidOperationException("Low-income workers were not asked for.")
        : new(LowIncomeCounts[2 * commune], LowIncomeCounts[(2 * commune) + 1]);

    /// <summary>The totals.</summary>
    public override string ToString()
    {
        var total = default(HouseholdCounts);
        for (var c = 0; c < Communes; c++) total = total.Plus(GetCounts(c));
        return $"{Households} households in {Communes} communes: {total}";
    }

    /// <inheritdoc/>
    public string ToMarkdown(Language language = Language.English) => HouseholdPage.Write(this, language).ToMarkdown();

    /// <inheritdoc/>
    public string ToHtml(Language language) => HouseholdPage.Write(this, language).ToHtml();

    /// <inheritdoc cref="IRendered.ToHtml(Language)"/>
    public string ToHtml() => ToHtml(Language.English);

    internal byte[]? ClassCodes { get; }

    internal int[] Counts { get; }

    internal byte[]? LowIncomeCodes { get; }

    internal int[] LowIncomeCounts { get; }

    /// <summary>Forgets what a run that did not end left behind.</summary>
    internal void Forget()
    {
        Clear();
        if (ClassCodes is not null) Array.Clear(ClassCodes);
        if (LowIncomeCodes is not null) Array.Clear(LowIncomeCodes);
    }

    internal void Clear()
    {
        UnlikelyIncomes = default;
        Array.Clear(Counts);
        Array.Clear(LowIncomeCounts);
    }
}
