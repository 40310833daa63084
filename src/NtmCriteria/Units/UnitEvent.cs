using System.Collections.Immutable;
using NodaTime;

namespace NtmCriteria.Units;

/// <summary>A dated event that ends units and begins others.</summary>
/// <param name="Kind">What it does.</param>
/// <param name="Date">The first day of the successors; the parts end the day before.</param>
/// <param name="Transfers">Which old unit goes to which new one.</param>
/// <param name="Successors">The new units.</param>
/// <param name="Instrument">The resolution or decision, or null.</param>
public sealed record UnitEvent(
    UnitEventKind Kind, LocalDate Date, ImmutableArray<UnitTransfer> Transfers,
    ImmutableArray<UnitSuccessor> Successors, string? Instrument = null)
{
    private readonly EquatableArray<UnitTransfer> transfers = Transfers;
    private readonly EquatableArray<UnitSuccessor> successors = Successors;

    /// <summary>Which old unit goes to which new one.</summary>
    public ImmutableArray<UnitTransfer> Transfers { get => transfers; init => transfers = value; }

    /// <summary>The new units.</summary>
    public ImmutableArray<UnitSuccessor> Successors { get => successors; init => successors = value; }

    /// <summary>The codes of the units that end, each once.</summary>
    public IEnumerable<string> Parts => Transfers.Select(t => t.From).Distinct(StringComparer.Ordinal);

    /// <summary>Several whole units become one.</summary>
    /// <param name="date">The first day of the new unit.</param>
    /// <param name="parts">The codes of the old units.</param>
    /// <param name="successor">The new unit.</param>
    /// <param name="instrument">The resolution, or null.</param>
    public static UnitEvent Merger(
        LocalDate date, IEnumerable<string> parts, UnitSuccessor successor, string? instrument = null)
    {
        ArgumentNullException.ThrowIfNull(parts);
        ArgumentNullException.ThrowIfNull(successor);
        return new(
            UnitEventKind.Merger, date, [.. parts.Select(p => new UnitTransfer(p, successor.Code, TransferKind.Whole))],
            [successor], instrument);
    }

    /// <summary>One unit is divided over several.</summary>
    /// <param name="date">The first day of the new units.</param>
    /// <param name="part">The code of the old unit.</param>
    /// <param name="successors">The new units, at least two.</param>
    /// <param name="instrument">The resolution, or null.</param>
    public static UnitEvent Split(
        LocalDate date, string part, IEnumerable<UnitSuccessor> successors, string? instrument = null)
    {
        ArgumentNullException.ThrowIfNull(successors);
        var all = successors.ToImmutableArray();
        return new(
            UnitEventKind.Split, date, [.. all.Select(s => new UnitTransfer(part, s.Code, TransferKind.Split))], all,
            instrument);
    }

    /// <summary>One unit goes on under another name, kind, code or district; a commune may become a ward.</summary>
    /// <param name="date">The first day of the change.</param>
    /// <param name="code">The code of the unit until then.</param>
    /// <param name="successor">The unit from then on.</param>
    /// <param name="instrument">The resolution, or null.</param>
    public static UnitEvent Change(LocalDate date, string code, UnitSuccessor successor, string? instrument = null)
    {
        ArgumentNullException.ThrowIfNull(successor);
        return new(
            UnitEventKind.Change, date, [new(code, successor.Code, TransferKind.Whole)], [successor], instrument);
    }

    /// <summary>Units are rearranged many to many.</summary>
    /// <param name="date">The first day of the new units.</param>
    /// <param name="transfers">The lines of the conversion table.</param>
    /// <param name="successors">The new units.</param>
    /// <param name="instrument">The resolution, or null.</param>
    public static UnitEvent Reform(
        LocalDate date, IEnumerable<UnitTransfer> transfers, IEnumerable<UnitSuccessor> successors,
        string? instrument = null)
    {
        ArgumentNullException.ThrowIfNull(transfers);
        ArgumentNullException.ThrowIfNull(successors);
        return new(UnitEventKind.Reform, date, [.. transfers], [.. successors], instrument);
    }

    /// <summary>Kind, date, parts and successors.</summary>
    public override string ToString() =>
        $"{Kind} on {Dates.Iso(Date)}: {string.Join(", ", Parts)} become {string.Join(", ", Successors)}";
}
