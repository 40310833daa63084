using System.Collections.Immutable;
using NodaTime;

namespace NtmCriteria.Units;

/// <summary>
/// The units of the commune level through time, as the caller gives them: the library ships none. Immutable; no two
/// units ever share a code on a day.
/// </summary>
/// <remarks>Codes live on with other territory after the reform of 1 July 2025, and names repeat before it.</remarks>
public sealed class UnitRegister
{
    private readonly ImmutableDictionary<string, ImmutableArray<AdministrativeUnit>> byCode;

    private UnitRegister(
        ImmutableDictionary<string, ImmutableArray<AdministrativeUnit>> byCode, ImmutableArray<UnitEvent> events)
    {
        this.byCode = byCode;
        Events = events;
    }

    /// <summary>A register without units.</summary>
    public static UnitRegister Empty { get; } =
        new(ImmutableDictionary.Create<string, ImmutableArray<AdministrativeUnit>>(StringComparer.Ordinal), []);

    /// <summary>The events that were applied, in the order of application.</summary>
    public ImmutableArray<UnitEvent> Events { get; }

    /// <summary>All units, by code and then by first day.</summary>
    public IEnumerable<AdministrativeUnit> Units =>
        byCode.OrderBy(pair => pair.Key, StringComparer.Ordinal).SelectMany(pair => pair.Value);

    /// <summary>A register of units.</summary>
    /// <param name="units">The units, in any order.</param>
    /// <exception cref="UnitRegisterException">A code is missing, or two units use one on the same day.</exception>
    public static UnitRegister Of(IEnumerable<AdministrativeUnit> units)
    {
        ArgumentNullException.ThrowIfNull(units);
        return Empty.Replace([], units, null);
    }

    /// <summary>The same register with more units.</summary>
    /// <param name="units">The units to add.</param>
    /// <exception cref="UnitRegisterException">A code is missing, or two units use one on the same day.</exception>
    public UnitRegister With(params IEnumerable<AdministrativeUnit> units)
    {
        ArgumentNullException.ThrowIfNull(units);
        return Replace([], units, null);
    }

    /// <summary>The unit that uses a code on a day, or null.</summary>
    /// <param name="code">The code.</param>
    /// <param name="date">The day.</param>
    public AdministrativeUnit? Find(string code, LocalDate date)
    {
        ArgumentNullException.ThrowIfNull(code);
        if (byCode.TryGetValue(code, out var units))
            foreach (var unit in units)
                if (unit.Validity.Contains(date))
                    return unit;
        return null;
    }

    /// <summary>Every unit that bears a name on a day. Spelling, tone placement and case do not matter; diacritics do.</summary>
    /// <param name="name">The name, with the province and perhaps the district.</param>
    /// <param name="date">The day.</param>
    public UnitSearch Search(UnitName name, LocalDate date)
    {
        ArgumentNullException.ThrowIfNull(name);
        var (wanted, inProvince) = (VietnameseText.Key(name.Name), VietnameseText.Key(name.Province));
        var inDistrict = name.District is null ? null : VietnameseText.Key(name.District);
        return new(name.Name, date, [.. Units.Where(unit => unit.Validity.Contains(date)
            && VietnameseText.Key(unit.Name) == wanted
            && VietnameseText.Key(unit.Province) == inProvince
            && (inDistrict is null || (unit.District is { } own && VietnameseText.Key(own) == inDistrict)))]);
    }

    /// <summary>The register after an event: parts end the day before, successors begin on the day.</summary>
    /// <param name="happened">The event.</param>
    /// <exception cref="UnitRegisterException">The event does not fit the units; the exception names them.</exception>
    public UnitRegister Apply(UnitEvent happened)
    {
        ArgumentNullException.ThrowIfNull(happened);
        var problems = UnitEventCheck.Problems(happened);
        var eve = happened.Date.PlusDays(-1);
        var ending = new List<AdministrativeUnit>();
        foreach (var part in happened.Parts)
            if (Find(part, eve) is { } unit)
                ending.Add(unit);
            else
                problems = problems.Add(new(UnitProblemKind.UnknownPart, part, eve, []));
        if (!problems.IsEmpty) throw new UnitRegisterException(problems);
        var added = ending.Select(u => u with { Validity = new(u.Validity.Start, eve) })
            .Concat(happened.Successors.Select(s =>
                AdministrativeUnit.From(s.Code, s.Kind, s.Name, s.District, s.Province, happened.Date)));
        return Replace(ending, added, happened);
    }

    /// <summary>The event that ended a unit, with the units it went to, or null while it lives or none is known.</summary>
    /// <param name="unit">The unit.</param>
    public UnitEvent? EndOf(AdministrativeUnit unit)
    {
        ArgumentNullException.ThrowIfNull(unit);
        return Events.FirstOrDefault(e =>
            !unit.IsOpenEnded && e.Date == unit.Validity.End.PlusDays(1) && e.Parts.Contains(unit.Code, StringComparer.Ordinal));
    }

    /// <summary>The event that a unit came from, or null where none is known.</summary>
    /// <param name="unit">The unit.</param>
    public UnitEvent? OriginOf(AdministrativeUnit unit)
    {
        ArgumentNullException.ThrowIfNull(unit);
        return Events.FirstOrDefault(e =>
            e.Date == unit.Validity.Start && e.Successors.Any(s => s.Code == unit.Code));
    }

    /// <summary>What a unit went into, by code: the new unit and whether all of the old one is in it.</summary>
    /// <param name="unit">The unit.</param>
    public ImmutableArray<UnitLink> SuccessorsOf(AdministrativeUnit unit) => EndOf(unit) is { } end
        ? [.. end.Transfers.Where(t => t.From == unit.Code).OrderBy(t => t.To, StringComparer.Ordinal)
            .Select(t => new UnitLink(Find(t.To, end.Date)!, t.Kind))]
        : [];

    /// <summary>What a unit was made of, by code: the old unit and whether all of it went in.</summary>
    /// <param name="unit">The unit.</param>
    public ImmutableArray<UnitLink> PredecessorsOf(AdministrativeUnit unit) => OriginOf(unit) is { } origin
        ? [.. origin.Transfers.Where(t => t.To == unit.Code).OrderBy(t => t.From, StringComparer.Ordinal)
            .Select(t => new UnitLink(Find(t.From, origin.Date.PlusDays(-1))!, t.Kind))]
        : [];

    /// <summary>Number of units and of events.</summary>
    public override string ToString() => $"{Units.Count()} units after {Events.Length} events";

    private UnitRegister Replace(
        IReadOnlyCollection<AdministrativeUnit> removed, IEnumerable<AdministrativeUnit> added, UnitEvent? happened)
    {
        var next = byCode.ToBuilder();
        foreach (var unit in removed) next[unit.Code] = next[unit.Code].Remove(unit);
        var touched = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var unit in added)
        {
            touched.Add(unit.Code);
            next[unit.Code] = [.. next.GetValueOrDefault(unit.Code, []).Add(unit).OrderBy(u => u.Validity.Start)];
        }

        var problems = touched.SelectMany(code => UnitEventCheck.Problems(code, next[code])).ToImmutableArray();
        return problems.IsEmpty
            ? new(next.ToImmutable(), happened is null ? Events : Events.Add(happened))
            : throw new UnitRegisterException(problems);
    }
}
