namespace NtmCriteria;

/// <summary>What one fact of a criteria set speaks of.</summary>
internal enum Aspect
{
    Id,
    Tier,
    Title,
    Period,
    Years,
    Issuer,
    Instrument,
    Instruments,
    StrataKind,
    Stratum,
    Strata,
    ProvinceColumn,
    Provinces,
    Override,
    Criteria,
    CriterionTitle,
    CriterionIsComplete,
    Indicators,
    VersionFrom,
    VersionInstrument,
    Label,
    Unit,
    Quantity,
    Inputs,
    Parts,
    Part,
    Kind,
    RowSource,
    Factor,
    IsByYear,
    Asks,
    DecidedBy,
    Source,
    Evidence,
}

/// <summary>Where one fact of a criteria set stands: nothing else may stand there.</summary>
/// <param name="Aspect">What it speaks of.</param>
/// <param name="Criterion">The criterion, or 0.</param>
/// <param name="Indicator">The indicator, or null.</param>
/// <param name="Part">The part of the indicator, or null.</param>
/// <param name="Key">The stratum, instrument or province, or null.</param>
/// <param name="Year">The year of a table by year, or null.</param>
internal readonly record struct RulePlace(
    Aspect Aspect, int Criterion = 0, string? Indicator = null, string? Part = null, string? Key = null, int? Year = null);

/// <summary>A list that is equal to another one with equal items.</summary>
internal sealed class Sequence<T>(IEnumerable<T> items) : IEquatable<Sequence<T>>
{
    public T[] Items { get; } = [.. items];

    public bool Equals(Sequence<T>? other) => other is not null && Items.AsSpan().SequenceEqual(other.Items);

    public override bool Equals(object? obj) => Equals(obj as Sequence<T>);

    public override int GetHashCode()
    {
        var hash = default(HashCode);
        foreach (var item in Items) hash.Add(item);
        return hash.ToHashCode();
    }

    public override string ToString() => string.Join(", ", Items);
}

/// <summary>The facts of one set on one day.</summary>
internal sealed class FactMap : Dictionary<RulePlace, object>
{
    /// <summary>A place without a value holds no fact.</summary>
    public void Put(RulePlace place, object? value)
    {
        if (value is not null) Add(place, value);
    }

    public T Get<T>(RulePlace place) => (T)this[place];

    public T? Find<T>(RulePlace place) where T : class => TryGetValue(place, out var value) ? (T)value : null;
}
