using NtmCriteria.Bulk;

namespace NtmCriteria.Poverty;

/// <summary>
/// The columns of one block as the kernels read them. A needed column that the caller left out is a filler of "not
/// known", made once; one that only some callers have is looked at only where it is there.
/// </summary>
internal sealed class HouseholdBlock
{
    private readonly HouseholdColumns columns;
    private readonly int[] noNumbers = [];
    private readonly ushort[] noBits = [];
    private readonly byte[] noFlags = [];
    private readonly byte[] scored;
    private readonly HouseholdPlan plan;
    private int start, length;

    public HouseholdBlock(HouseholdPlan plan, HouseholdColumns columns)
    {
        (this.plan, this.columns) = (plan, columns);
        if (columns.Income.IsEmpty) noNumbers = Filled(HouseholdColumns.UnknownIncome);
        if (columns.Deprivations.IsEmpty) noBits = Filled(HouseholdColumns.UnknownDeprivations);
        if (columns.Urban.IsEmpty) noFlags = Filled(HouseholdColumns.UnknownFlag);
        HasKnown = !columns.Deprivations.IsEmpty && !columns.KnownDeprivations.IsEmpty;
        HasLivelihood = !plan.AverageIsAll && !columns.FarmLivelihood.IsEmpty;
        HasIncomeScores = plan.HasScores && !columns.IncomeScores.IsEmpty;
        HasDeprivationScores = plan.HasScores && !columns.DeprivationScores.IsEmpty;
        scored = HasDeprivationScores ? new byte[BulkRunner.BlockSize] : [];
    }

    /// <summary>Whether single deprivations may be unknown.</summary>
    public bool HasKnown { get; }

    /// <summary>Whether the livelihood decides and is given.</summary>
    public bool HasLivelihood { get; }

    public bool HasIncomeScores { get; }

    public bool HasDeprivationScores { get; }

    /// <summary>Whether all deprivations are known together or not at all, and there are no scores.</summary>
    public bool IsPlain => !HasKnown && !HasIncomeScores && !HasDeprivationScores;

    public ReadOnlySpan<int> Income => columns.Income.IsEmpty ? noNumbers : columns.Income.Span.Slice(start, length);

    public ReadOnlySpan<int> Commune => columns.Commune.Span.Slice(start, length);

    public ReadOnlySpan<ushort> Deprivations =>
        columns.Deprivations.IsEmpty ? noBits : columns.Deprivations.Span.Slice(start, length);

    public ReadOnlySpan<ushort> Known => HasKnown ? columns.KnownDeprivations.Span.Slice(start, length) : default;

    public ReadOnlySpan<byte> Urban => columns.Urban.IsEmpty ? noFlags : columns.Urban.Span.Slice(start, length);

    public ReadOnlySpan<byte> Livelihood => HasLivelihood ? columns.FarmLivelihood.Span.Slice(start, length) : default;

    public ReadOnlySpan<int> IncomeScores => HasIncomeScores ? columns.IncomeScores.Span.Slice(start, length) : default;

    /// <summary>Deprivations by score, as their number; 255 where there is no score.</summary>
    public ReadOnlySpan<byte> Scored => scored;

    public void Load(int from, int count)
    {
        (start, length) = (from, count);
        if (!HasDeprivationScores) return;
        var points = columns.DeprivationScores.Span.Slice(from, count);
        for (var i = 0; i < count; i++)
            scored[i] = points[i] < 0 ? HouseholdColumns.UnknownFlag : (byte)((uint)points[i] / (uint)plan.PointsPerDeprivation);
    }

    private static T[] Filled<T>(T value)
    {
        var filler = new T[BulkRunner.BlockSize];
        Array.Fill(filler, value);
        return filler;
    }
}
