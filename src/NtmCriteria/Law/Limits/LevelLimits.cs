using System.Collections.Immutable;

namespace NtmCriteria.Law;

/// <summary>The limits of a level that no text gives, and the interval that they leave.</summary>
public sealed record LevelLimits
{
    private readonly EquatableArray<LevelLimit> all;

    /// <summary>The limits of one level.</summary>
    /// <param name="all">The limits, weak ones among them, in any order.</param>
    /// <exception cref="ArgumentException">Limits that are not weak leave no level possible.</exception>
    public LevelLimits(ImmutableArray<LevelLimit> all)
    {
        this.all = all;
        Firm = Join(All.Where(limit => !limit.IsWeak));
        if (Firm.IsEmpty) throw new ArgumentException("The limits cross: no level is possible.", nameof(all));
        var joined = Join(All);
        WeakCross = joined.IsEmpty;
        WithWeak = WeakCross ? Firm : joined;
    }

    /// <summary>The limits, weak ones among them.</summary>
    public ImmutableArray<LevelLimit> All => all;

    /// <summary>The levels that the limits leave possible, weak ones left out.</summary>
    public ExactInterval Firm { get; }

    /// <summary>
    /// The levels that all limits leave possible; where weak ones leave none, they are set aside and this is
    /// <see cref="Firm"/>.
    /// </summary>
    public ExactInterval WithWeak { get; }

    /// <summary>Whether weak limits contradict the others or each other.</summary>
    public bool WeakCross { get; }

    /// <summary>The interval of one way of asking.</summary>
    internal ExactInterval In(bool weak) => weak ? WithWeak : Firm;

    /// <summary>Whether anything is known at all.</summary>
    internal bool Bounds(bool weak) => In(weak) is not { Low: null, High: null };

    /// <summary>The limits at the two ends of an interval: those that a verdict beyond it leans on.</summary>
    internal IEnumerable<LevelLimit> Ends(bool weak)
    {
        var interval = In(weak);
        return All.Where(limit => (weak || !limit.IsWeak) && (limit.IsUpper
            ? limit.Exact == interval.High && (limit.Bound == LimitBound.AtMost) == interval.HighIncluded
            : limit.Exact == interval.Low && (limit.Bound == LimitBound.AtLeast) == interval.LowIncluded));
    }

    /// <summary>These limits together with others, each once; null where they cross.</summary>
    internal LevelLimits? With(LevelLimits? others)
    {
        if (others is null) return this;
        ImmutableArray<LevelLimit> all = [.. All.Concat(others.All).Distinct()];
        return Join(all.Where(limit => !limit.IsWeak)).IsEmpty ? null : new(all);
    }

    internal static ExactInterval Join(IEnumerable<LevelLimit> limits) =>
        limits.Aggregate(ExactInterval.Everything, (joined, limit) => joined.Intersect(limit.Interval));

    /// <summary>Whether the limits are the same ones, in the same order.</summary>
    /// <param name="other">The other limits.</param>
    public bool Equals(LevelLimits? other) => other is not null && All.AsSpan().SequenceEqual(other.All.AsSpan());

    /// <inheritdoc/>
    public override int GetHashCode() => All.Aggregate(All.Length, HashCode.Combine);

    /// <summary>The levels that the limits leave possible.</summary>
    public override string ToString() => LimitWording.Describe(Firm, null, Language.English);
}
