using System.Collections.Immutable;
using NodaTime;
using NtmCriteria.Law;

namespace NtmCriteria.Authoring.Golden;

/// <summary>One level of the rules that a value is compared with, or one end of what bounds a level that no text gives.</summary>
/// <param name="SetId">The set.</param>
/// <param name="From">The first day of the indicator's version.</param>
/// <param name="Id">The indicator, or its part.</param>
/// <param name="Stratum">The column, or null where all columns are alike.</param>
/// <param name="Year">The year of the data, or null where no year matters.</param>
/// <param name="Province">The province whose document gives the level, or null for a national one.</param>
/// <param name="Requirement">What is asked.</param>
public sealed record Threshold(
    string SetId, LocalDate From, string Id, string? Stratum, int? Year, string? Province, Requirement Requirement)
{
    /// <summary>The end of the limits that a value is compared with, or null where it is the level itself.</summary>
    public ThresholdEnd? End { get; init; }

    /// <summary>
    /// The level or the end of its limits; null where it is a factor of the commune's own earlier value, or an end that is
    /// no decimal.
    /// </summary>
    public decimal? Level => End is not null ? End.Number : Requirement switch
    {
        LevelRequirement level => level.Level,
        FactorOf factor => factor.Level,
        _ => null,
    };

    /// <summary>The indicator that it belongs to.</summary>
    internal Indicator Indicator { get; init; } = null!;

    /// <summary>The last day of the indicator's version.</summary>
    internal LocalDate To { get; init; }

    /// <summary>The part, or null where the indicator itself has the level.</summary>
    internal IndicatorPart? Part { get; init; }

    internal bool IsCount => Requirement is CountAtLeast or GradeAtLeast || Unit is { IsCount: true };

    internal UnitOfMeasure? Unit => Part is null ? Indicator.Unit : Part.Unit;

    /// <summary>The lowest value there is: only a growth may be negative.</summary>
    internal decimal Lowest => Unit?.Id switch
    {
        "rating" => (decimal)Rating.Weak,
        "percentGrowth" => decimal.MinValue,
        _ => 0,
    };

    /// <summary>The sides on which a value can lie at all: nothing is above 100 %, and nothing below 0.</summary>
    public ImmutableArray<ThresholdSide> Sides
    {
        get
        {
            var highest = Unit is { IsShare: true } ? 100m : Unit?.Id == "rating" ? (decimal)Rating.Good : decimal.MaxValue;
            var level = End?.Value ?? Fraction.FromDecimal(Level ?? decimal.One);
            var (low, high) = (Fraction.FromDecimal(Lowest), Fraction.FromDecimal(highest));
            return [.. Enum.GetValues<ThresholdSide>().Where(side => side switch
            {
                ThresholdSide.Below => level > low,
                ThresholdSide.Above => level < high,
                // No published number lies exactly at 88.71 / 1.1, and no count at 1.5.
                _ => level >= low && level <= high && (End is null || (Level is { } exact && (!IsCount || decimal.IsInteger(exact)))),
            })];
        }
    }

    /// <summary>Set, indicator, column, year and level.</summary>
    public override string ToString() =>
        $"{SetId}#{Id} ({Province ?? Stratum ?? "all columns"}{(Year is { } year ? $", {DocumentReader.Number(year)}" : "")}): {(End is null ? $"{Requirement}" : $"{End}")}";
}
