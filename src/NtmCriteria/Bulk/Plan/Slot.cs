using System.Collections.Immutable;
using NtmCriteria.Law;

namespace NtmCriteria.Bulk;

/// <summary>
/// One place where one column meets one row of levels: an indicator, a part of one, or the judgement on an indicator
/// that has parts. A criterion is the conjunction of its slots: parts need no level of their own in between.
/// </summary>
internal sealed class Slot
{
    private readonly Lazy<LevelTable?> levels;

    public Slot() => levels = new(() => LevelTable.Of(this));

    public required int Position { get; init; }

    /// <summary>The id under which it is observed.</summary>
    public required string Id { get; init; }

    /// <summary>Another id that serves where the own one is silent: a quantity, or a part observed together.</summary>
    public string? Also { get; init; }

    /// <summary>The index of its criterion in the set.</summary>
    public required int Criterion { get; init; }

    /// <summary>Its indicator.</summary>
    public required Indicator Indicator { get; init; }

    /// <summary>The part it is, or null.</summary>
    public IndicatorPart? Part { get; init; }

    /// <summary>The rules, row by row: one row a year code, one column a stratum code.</summary>
    public required ImmutableArray<CellRule> Rules { get; init; }

    /// <summary>The number of columns of <see cref="Rules"/>.</summary>
    public required int Strata { get; init; }

    public required SlotCoding Coding { get; init; }

    /// <summary>The levels, for comparing doubles with them one by one; null where that is not done.</summary>
    public LevelTable? Levels => levels.Value;

    /// <summary>The id of the earlier value that the level is a factor of, and the factor; or null.</summary>
    public FactorOfOwn? Own { get; init; }

    /// <summary>The id of the set that must be met, or null.</summary>
    public string? SetId { get; init; }

    /// <summary>Whether it stands for the judgement on an indicator that has parts.</summary>
    public bool IsWhole { get; init; }

    public bool ByYear => Rules.Length > Strata;

    public CellRule Rule(int stratum, int year) => Rules[ByYear ? (year * Strata) + stratum : stratum];

    public Slot With(ImmutableArray<CellRule> rules, SlotCoding coding) => new()
    {
        Position = Position, Id = Id, Also = Also, Criterion = Criterion, Indicator = Indicator, Part = Part,
        Rules = rules, Strata = Strata, Coding = coding, Own = Own, SetId = SetId, IsWhole = IsWhole,
    };

    public override string ToString() => Id;
}
