using NtmCriteria.Law;

namespace NtmCriteria.Bulk;

/// <summary>
/// The steps of a slot's levels, one a stratum, so that a value is compared with the level of its commune's own cell and
/// no other. What comes of it is coded as a judgement; where the cell asks no level, the step is no number, and a value
/// decides nothing.
/// </summary>
internal sealed class LevelTable
{
    /// <summary>Strata in a row: as many as eight lanes hold.</summary>
    public const int Width = 8;

    private readonly bool[] shared;

    private LevelTable(Slot slot)
    {
        var coding = slot.Coding;
        var years = slot.Rules.Length / slot.Strata;
        Steps = new double[years * Width];
        shared = new bool[years];
        for (var year = 0; year < years; year++)
        {
            var row = Steps.AsSpan(year * Width, Width);
            for (var stratum = 0; stratum < slot.Strata; stratum++)
            {
                var rule = slot.Rule(stratum, year);
                row[stratum] = rule.Met is { } mark ? coding.Steps[coding.Ladder.IndexOf(mark)] : double.NaN;
            }

            row[slot.Strata..].Fill(row[0]);
            shared[year] = row.IndexOfAnyExcept(row[0]) < 0;
        }

        (Reached, Missed) = coding.Falling ? (CellCode.NotMet, CellCode.Met) : (CellCode.Met, CellCode.NotMet);
    }

    /// <summary>One row a year, <see cref="Width"/> strata each.</summary>
    public double[] Steps { get; }

    /// <summary>The code of a value from the step on.</summary>
    public byte Reached { get; }

    /// <summary>The code of a value below the step.</summary>
    public byte Missed { get; }

    /// <summary>The table of a slot, or null where it compares no numbers, or has more strata than a row holds.</summary>
    public static LevelTable? Of(Slot slot) =>
        slot.Strata <= Width && !slot.IsWhole && slot.Coding.Kind
            is SlotKind.AtLeast or SlotKind.MoreThan or SlotKind.AtMost or SlotKind.LessThan or SlotKind.Count or SlotKind.Grade
        // A level within limits has two steps, and what lies between them is no judgement.
        && slot.Rules.All(rule => rule.Met == rule.Fail)
            ? new(slot) : null;

    /// <summary>Whether all strata share one step.</summary>
    public bool IsShared(int year) => shared[year];

    /// <summary>The code of a value; vectors say the same of many at once.</summary>
    public byte Code(double value, double step) =>
        value >= step ? Reached : value < step ? Missed : CellCode.NotKnown;
}
