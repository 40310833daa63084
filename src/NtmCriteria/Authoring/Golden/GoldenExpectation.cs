using System.Collections.Immutable;
using NtmCriteria.Law;

namespace NtmCriteria.Authoring.Golden;

/// <summary>What must come out of a case. Whatever is left out may come out in any way.</summary>
public sealed class GoldenExpectation
{
    internal GoldenExpectation()
    {
    }

    /// <summary>The verdict on the whole set, or null.</summary>
    public ExpectedVerdict? Verdict { get; internal init; }

    /// <summary>Why no set answers, as the word of a <see cref="NoSetReason"/> or <c>setNotInForce</c>; null where one must.</summary>
    public string? NoSet { get; internal init; }

    /// <summary>The tiers of which one must be certain; empty where any may be.</summary>
    public ImmutableArray<Tier> Certain { get; internal init; } = [];

    /// <summary>The tiers of which one must be the highest that is still possible; empty where any may be.</summary>
    public ImmutableArray<Tier> Possible { get; internal init; } = [];

    /// <summary>How many criteria must have a verdict.</summary>
    public ImmutableArray<KeyValuePair<Verdict, int>> Counts { get; internal init; } = [];

    /// <summary>The verdicts on criteria, by number.</summary>
    public ImmutableArray<KeyValuePair<int, ExpectedVerdict>> Criteria { get; internal init; } = [];

    /// <summary>The verdicts on indicators and their parts, by id.</summary>
    public ImmutableArray<KeyValuePair<string, ExpectedVerdict>> Indicators { get; internal init; } = [];

    /// <summary>How many things are expected.</summary>
    public int Count => Counts.Length + Criteria.Length + Indicators.Length
        + (Verdict is null ? 0 : 1) + (NoSet is null ? 0 : 1) + (Certain.IsEmpty ? 0 : 1) + (Possible.IsEmpty ? 0 : 1);

    /// <summary>How much is expected.</summary>
    public override string ToString() => $"{DocumentReader.Number(Count)} expectations";
}
