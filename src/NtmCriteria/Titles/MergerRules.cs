using System.Collections.Immutable;
using NodaTime;
using NtmCriteria.Units;

namespace NtmCriteria.Titles;

/// <summary>The title of a commune that comes from a merger, by the titles of its parts.</summary>
/// <remarks>Letters 5424/BNN-VPĐP (09/08/2023) and 267/BNN-VPĐP (09/01/2024).</remarks>
public sealed class MergerRules
{
    internal MergerRules(ImmutableArray<MergerPeriod> periods, MergerRow sameLevel, ImmutableArray<MergerRow> rows)
    {
        Periods = periods;
        SameLevel = sameLevel;
        Rows = rows;
    }

    /// <summary>How many rows the letters have.</summary>
    public override string ToString() => $"merger rules: {Rows.Length + 1} rows";

    /// <summary>The row for parts that are all at the same level.</summary>
    public MergerRow SameLevel { get; }

    /// <summary>The rows for two parts at different levels.</summary>
    public ImmutableArray<MergerRow> Rows { get; }

    internal ImmutableArray<MergerPeriod> Periods { get; }

    internal MergerPeriod? PeriodOn(LocalDate date) => Periods.FirstOrDefault(p => p.Days.Contains(date));

    /// <summary>The title of a new commune.</summary>
    /// <param name="date">Its first day.</param>
    /// <param name="successor">The new unit.</param>
    /// <param name="parts">Every part that goes into it, with the title held on the day before.</param>
    /// <param name="options">How strictly: a row graded below the asked grade leaves the title open.</param>
    /// <exception cref="ArgumentException">There is no part.</exception>
    public MergerOutcome TitleAfter(
        LocalDate date, UnitSuccessor successor, IEnumerable<MergerPart> parts, EvaluationOptions options = default)
    {
        ArgumentNullException.ThrowIfNull(successor);
        ArgumentNullException.ThrowIfNull(parts);
        var all = parts.ToImmutableArray();
        return all.IsEmpty
            ? throw new ArgumentException($"{successor} has no part; expected at least one.", nameof(parts))
            : MergerOutcome.Of(this, date, successor, all, options);
    }

    /// <summary>The rows that a set of titles falls under: one for each higher title beside the lowest.</summary>
    internal ImmutableArray<MergerRow> RowsFor(IEnumerable<Tier> titles)
    {
        var distinct = titles.Distinct().Order().ToArray();
        if (distinct.Length == 1) return [SameLevel];
        return [.. distinct.Skip(1).Select(higher => Rows.FirstOrDefault(r => r.Lower == distinct[0] && r.Higher == higher))
            .OfType<MergerRow>()];
    }
}
