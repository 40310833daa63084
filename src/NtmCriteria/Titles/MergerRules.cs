using System.Collections.Immutable;
using NodaTime;

namespace NtmCriteria;

/// <summary>One row of the table of titles after a merger.</summary>
/// <param name="Row">Its number.</param>
/// <param name="Lower">The lower title of the two parts; null for "all at the same level".</param>
/// <param name="Higher">The higher title of the two parts; null likewise.</param>
/// <param name="Next">What the new commune works at; null where that is not named.</param>
/// <param name="Source">Where it stands.</param>
public sealed record MergerRow(int Row, Tier? Lower, Tier? Higher, Tier? Next, LegalSource Source)
{
    /// <summary>Number, titles and grade.</summary>
    public override string ToString() => Lower is null
        ? $"row {Row}: all at the same level ({Source.Evidence})"
        : $"row {Row}: {Higher} and {Lower} work at {Next} ({Source.Evidence})";
}

/// <summary>What is known of mergers in one period.</summary>
/// <param name="Days">The first and last day of the period.</param>
/// <param name="Instrument">The letter whose rows apply, or null where none was seen.</param>
/// <param name="Source">Where that stands; graded unknown where no letter for these mergers was seen.</param>
internal sealed record MergerPeriod(DateInterval Days, string? Instrument, LegalSource Source);

/// <summary>The title of a commune that comes from a merger, by the titles of its parts.</summary>
/// <remarks>Letters 5424/BNN-VPĐP (09/08/2023) and 267/BNN-VPĐP (09/01/2024).</remarks>
public sealed class MergerRules
{
    private readonly ImmutableArray<MergerPeriod> periods;

    internal MergerRules(ImmutableArray<MergerPeriod> periods, MergerRow sameLevel, ImmutableArray<MergerRow> rows)
    {
        this.periods = periods;
        SameLevel = sameLevel;
        Rows = rows;
    }

    /// <summary>How many rows the letters have.</summary>
    public override string ToString() => $"merger rules: {Rows.Length + 1} rows";

    /// <summary>The row for parts that are all at the same level.</summary>
    public MergerRow SameLevel { get; }

    /// <summary>The rows for two parts at different levels.</summary>
    public ImmutableArray<MergerRow> Rows { get; }

    internal MergerPeriod? PeriodOn(LocalDate date) => periods.FirstOrDefault(p => p.Days.Contains(date));

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

/// <summary>A part of a merger, with the title it held on the day before.</summary>
/// <param name="Name">Its name, for the answer.</param>
/// <param name="Kind">Its kind: a ward or township has no title to bring.</param>
/// <param name="Title">The title as an interval.</param>
/// <param name="Transfer">Whether all of it goes into the new unit.</param>
public sealed record MergerPart(string Name, UnitKind Kind, TierRange Title, TransferKind Transfer = TransferKind.Whole)
{
    /// <summary>Name and title.</summary>
    public override string ToString() => $"{Kind.Word()} {Name}: {Title}";
}
