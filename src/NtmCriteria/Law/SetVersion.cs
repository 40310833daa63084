using System.Collections.Frozen;
using System.Collections.Immutable;
using NodaTime;
using NtmCriteria.Units;

namespace NtmCriteria.Law;

/// <summary>A set between two of its dates: everything is resolved but the commune and the year.</summary>
internal sealed class SetVersion
{
    private readonly FrozenDictionary<string, Indicator> byId;
    private readonly FrozenDictionary<string, UnitOfMeasure?> units;
    private readonly FrozenSet<string> always;
    private readonly FrozenSet<string> fromAbove;
    private readonly FrozenDictionary<string, SetVersion> references;
    private readonly FrozenDictionary<string, LevelOverlay> overlays;
    private readonly FrozenSet<string> documented;
    private readonly Lazy<OtherIndicator[][]> sameQuantity;
    private object? kept;

    public SetVersion(
        SetDefinition definition, LocalDate from, ImmutableArray<Criterion> criteria,
        IEnumerable<KeyValuePair<string, SetVersion>> references, Func<IEnumerable<SetVersion>> siblings,
        IEnumerable<KeyValuePair<string, LevelOverlay>> overlays, FrozenSet<string>? documented = null)
    {
        Definition = definition;
        this.documented = documented ?? FrozenSet<string>.Empty;
        this.overlays = overlays.ToFrozenDictionary(StringComparer.Ordinal);
        From = from;
        Criteria = criteria;
        Indicators = [.. criteria.SelectMany(c => c.Indicators)];
        this.references = references.ToFrozenDictionary(StringComparer.Ordinal);
        RefersToTablesAlone = this.references.Values.All(other => other.overlays.Count == 0);
        byId = Indicators.ToFrozenDictionary(i => i.Id, StringComparer.Ordinal);
        units = Units(Indicators).ToFrozenDictionary(StringComparer.Ordinal);
        always = Always(Indicators).ToFrozenSet(StringComparer.Ordinal);
        fromAbove = FromAbove(Indicators).ToFrozenSet(StringComparer.Ordinal);
        // Sets of one period read one dossier: what one of them names otherwise is still the same quantity.
        sameQuantity = new(() =>
        {
            var others = siblings().ToArray();
            return [.. Indicators.Select(own => own.Quantity is null
                ? []
                : others.SelectMany(o => o.Indicators.Where(i => i.Quantity == own.Quantity)
                    .Select(i => new OtherIndicator(o.Definition.Tier, i.Id))).ToArray())];
        });
    }

    public SetDefinition Definition { get; }

    public LocalDate From { get; }

    public Strata Strata => Definition.Strata;

    public ImmutableArray<Criterion> Criteria { get; }

    public ImmutableArray<Indicator> Indicators { get; }

    /// <summary>Whether no document lays anything over the sets that this one refers to.</summary>
    public bool RefersToTablesAlone { get; }

    /// <summary>What evaluation works out of this version once and keeps with it.</summary>
    /// <typeparam name="T">What it keeps: one type alone.</typeparam>
    public T Kept<T>() where T : class, new() =>
        (T)(Volatile.Read(ref kept) ?? Interlocked.CompareExchange(ref kept, new T(), null) ?? kept);

    public Indicator? Find(string id) => byId.GetValueOrDefault(id);

    public bool Knows(string id) => units.ContainsKey(id);

    /// <summary>Every id that a dossier may name.</summary>
    public IEnumerable<string> Ids => units.Keys;

    /// <summary>The unit of an indicator, a part, an input or a quantity; null for what is judged or not known.</summary>
    public UnitOfMeasure? UnitOf(string id) => units.GetValueOrDefault(id);

    /// <summary>Whether every commune has what an id asks about, so that it cannot be said not to apply.</summary>
    public bool AlwaysApplies(string id) => always.Contains(id);

    /// <summary>Whether an id is limited from above, as rates of the poor are: a small value is what is wanted.</summary>
    public bool IsLimitedFromAbove(string id) => fromAbove.Contains(id);

    public SetVersion? Reference(string setId) => references.GetValueOrDefault(setId);

    public ReadOnlySpan<OtherIndicator> SameQuantity(Indicator indicator) =>
        sameQuantity.Value[indicator.Position];

    /// <summary>The levels that documents lay over the table for a commune; null where there are none.</summary>
    public CommuneOverlay? OverlayFor(Commune commune, LocalDate date)
    {
        if (overlays.Count == 0) return null;
        var national = overlays.GetValueOrDefault("");
        var reading = ProvinceReading.Of(commune, date);
        var own = reading.Territories.Select(overlays.GetValueOrDefault).OfType<LevelOverlay>().ToImmutableArray();
        // Documents of former provinces hold for their own communes alone, and which of them this one is of is not known.
        var possible = reading.Possible.Select(p => overlays.GetValueOrDefault(p.Key)).ToImmutableArray();
        if (possible.All(p => p is null)) possible = [];
        return national is null && own.IsEmpty && possible.IsEmpty ? null : new(own, possible, national, commune.Zone);
    }

    /// <summary>Whether the book has any document of levels of the province of a commune, whatever it gives and for which days.</summary>
    public bool HasDocumentsFor(Commune commune, LocalDate date)
    {
        if (documented.Count == 0) return false;
        var reading = ProvinceReading.Of(commune, date);
        return reading.Territories.Any(documented.Contains) || reading.Possible.Any(p => documented.Contains(p.Key));
    }

    private static IEnumerable<string> Always(ImmutableArray<Indicator> indicators)
    {
        foreach (var indicator in indicators)
        {
            if (Law.AlwaysApplies.To(indicator.Unit, indicator.Label))
            {
                yield return indicator.Id;
                if (indicator.Quantity is { } quantity) yield return quantity;
            }

            foreach (var part in indicator.Parts)
                if (Law.AlwaysApplies.To(part.Unit, part.Label)) yield return part.Id;
            foreach (var input in indicator.Inputs)
                if (Law.AlwaysApplies.To(input.Unit, input.Label)) yield return input.Id;
        }
    }

    private static IEnumerable<string> FromAbove(ImmutableArray<Indicator> indicators)
    {
        foreach (var indicator in indicators)
        {
            if (indicator.Kind is RequirementKind.AtMost or RequirementKind.LessThan)
            {
                yield return indicator.Id;
                if (indicator.Quantity is { } quantity) yield return quantity;
            }

            foreach (var part in indicator.Parts)
                if (part.Kind is RequirementKind.AtMost or RequirementKind.LessThan) yield return part.Id;
        }
    }

    private static Dictionary<string, UnitOfMeasure?> Units(ImmutableArray<Indicator> indicators)
    {
        var units = new Dictionary<string, UnitOfMeasure?>(StringComparer.Ordinal);
        foreach (var indicator in indicators)
        {
            units[indicator.Id] = indicator.Unit;
            if (indicator.Quantity is { } quantity) units[quantity] = indicator.Unit;
            foreach (var input in indicator.Inputs) units[input.Id] = input.Unit;
            foreach (var part in indicator.Parts) units.TryAdd(part.Id, part.Unit);
        }

        return units;
    }

    /// <summary>What is asked of a commune: the table's cell, or what a document lays over it.</summary>
    public Requirement? RequirementOf(
        Indicator indicator, Commune commune, LocalDate date, StratumResolution stratum, int year, CommuneOverlay? overlay)
    {
        var table = indicator.In(stratum.Index, year);
        if (overlay is not null) table = overlay.Over(table, indicator, stratum.Index, year);
        if (table is not FactorOf factor || Reference(factor.Of.SetId) is not { } other) return table;
        // A factor of another set's level follows what the documents say of that level.
        return other.OverlayFor(commune, date) is { } over && other.Find(factor.Of.IndicatorId) is { } basis
            ? factor with { Base = over.Over(factor.Base, basis, other.Strata.IndexFor(stratum.Stratum), year) ?? factor.Base }
            : factor;
    }
}
