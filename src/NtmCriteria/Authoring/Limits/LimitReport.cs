using System.Collections.Immutable;

namespace NtmCriteria.Authoring.Limits;

/// <summary>What published outcomes say of levels that no text gives.</summary>
/// <param name="Outcomes">The number of outcomes.</param>
/// <param name="Irregular">Those whose decision knew something that the rule does not: not used.</param>
/// <param name="Silent">Those that say nothing of any level: no value, or one that bounds nothing.</param>
/// <param name="Limits">Every limit that follows, by set, indicator, column and year.</param>
/// <param name="Contradictions">What cannot all be true.</param>
public sealed record LimitReport(
    int Outcomes, int Irregular, int Silent, ImmutableArray<DerivedLimit> Limits, ImmutableArray<LimitContradiction> Contradictions)
{
    private readonly EquatableArray<DerivedLimit> limits = Limits;

    /// <summary>Every limit that follows, by set, indicator, column and year.</summary>
    public ImmutableArray<DerivedLimit> Limits { get => limits; init => limits = value; }

    private readonly EquatableArray<LimitContradiction> contradictions = Contradictions;

    /// <summary>What cannot all be true.</summary>
    public ImmutableArray<LimitContradiction> Contradictions { get => contradictions; init => contradictions = value; }

    /// <summary>
    /// The limits as rule documents, each for the days on which the versions of its indicators hold, so that each can be
    /// added to a book. Limits that take part in a contradiction are in none of them; neither are those that a tighter one
    /// of no less weight makes superfluous.
    /// </summary>
    /// <param name="id">The id of the documents; the first day is added where there are several.</param>
    public ImmutableArray<LimitDraft> ToDocuments(string id)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(id);
        var refused = Contradictions.Where(c => c.Kind != LimitContradictionKind.RecalledLevelRuledOut)
            .SelectMany(c => c.Limits).ToHashSet();
        var periods = Limits.Where(limit => !refused.Contains(limit)).GroupBy(limit => limit.Days)
            .OrderBy(group => group.Key.Start).ThenBy(group => group.Key.End).ToArray();
        return [.. periods.Select(group => new LimitDraft(
            periods.Length == 1 ? id : $"{id}-{Dates.Iso(group.Key.Start)}-{Dates.Iso(group.Key.End)}", group.Key,
            [.. group.GroupBy(limit => limit.Cell).Select(cell => Tightest([.. cell]))]))];
    }

    /// <summary>The tightest limits of a level on each side, and weak ones that would be tighter still.</summary>
    private static ImmutableArray<DerivedLimit> Tightest(ImmutableArray<DerivedLimit> cell)
    {
        return [.. cell.Where(one => !cell.Any(other => !ReferenceEquals(one, other) && Supersedes(other, one, cell)))];
    }

    private static bool Supersedes(DerivedLimit other, DerivedLimit one, ImmutableArray<DerivedLimit> cell)
    {
        if (other.Limit.IsUpper != one.Limit.IsUpper || (other.Limit.IsWeak && !one.Limit.IsWeak)) return false;
        var joined = one.Limit.Interval.Intersect(other.Limit.Interval);
        if (joined != other.Limit.Interval) return false;
        // Of two that say the same, the surer one stays, else the first.
        return joined != one.Limit.Interval || other.Limit.IsWeak != one.Limit.IsWeak || cell.IndexOf(other) < cell.IndexOf(one);
    }

    /// <summary>The counts.</summary>
    public override string ToString() =>
        $"{Outcomes} outcomes, {Irregular} irregular, {Silent} silent: {Limits.Length} limits, {Contradictions.Length} contradictions";
}
