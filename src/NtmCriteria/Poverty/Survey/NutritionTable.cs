using System.Collections.Immutable;

namespace NtmCriteria.Poverty;

/// <summary>
/// The cut-offs of the nutrition indicator by age and sex. A child below the cut-off counts as under-nourished. The form
/// does not print a rule for ages between two rows: there a value decides only if both rows agree.
/// </summary>
/// <remarks>Circular 02/2022/TT-BLĐTBXH, Annex III, form 3.11.</remarks>
public sealed class NutritionTable
{
    private static readonly Lazy<NutritionTable> Builtin = new(FormReader.Nutrition);

    internal NutritionTable(string id, LegalSource source, ImmutableArray<NutritionRow> rows) =>
        (Id, Source, Rows) = (id, source, rows);

    /// <summary>The table of the forms from 2022 on.</summary>
    public static NutritionTable Circular2022 => Builtin.Value;

    /// <summary>The id of the table.</summary>
    public string Id { get; }

    /// <summary>Where it stands in the law.</summary>
    public LegalSource Source { get; }

    /// <summary>The rows, by age.</summary>
    public ImmutableArray<NutritionRow> Rows { get; }

    internal Answer IsShort(decimal? height, Sex? sex, int fromMonths, int toMonths) => Below(
        height, sex, fromMonths, toMonths, r => r.HeightBoy, r => r.HeightGirl);

    internal Answer IsLight(decimal? weight, Sex? sex, int fromMonths, int toMonths) => Below(
        weight, sex, fromMonths, toMonths, r => r.WeightBoy, r => r.WeightGirl);

    private Answer Below(
        decimal? value, Sex? sex, int from, int to, Func<NutritionRow, decimal?> boy, Func<NutritionRow, decimal?> girl)
    {
        if (value is not { } measured) return (bool?)null;
        var first = LastAtMost(from);
        var (lowest, highest) = (decimal.MaxValue, decimal.MinValue);
        for (var i = first; i < Rows.Length; i++)
        {
            if (sex != Sex.Female) Take(boy(Rows[i]));
            if (sex != Sex.Male) Take(girl(Rows[i]));
            if (Rows[i].AgeMonths >= to) break;
        }

        if (measured < lowest) return Answer.Yes;
        if (measured >= highest) return Answer.No;
        return Answer.Open(sex is null ? DeprivationReason.NotObserved
            : from == to ? DeprivationReason.BetweenPrintedRows : DeprivationReason.AgeNotKnown);

        void Take(decimal? cutOff)
        {
            if (cutOff is not { } level) return;
            lowest = Math.Min(lowest, level);
            highest = Math.Max(highest, level);
        }
    }

    private int LastAtMost(int months)
    {
        var last = 0;
        for (var i = 1; i < Rows.Length && Rows[i].AgeMonths <= months; i++) last = i;
        return last;
    }

    /// <summary>The id.</summary>
    public override string ToString() => Id;
}
