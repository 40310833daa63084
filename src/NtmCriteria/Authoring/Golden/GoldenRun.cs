using System.Collections.Immutable;

namespace NtmCriteria.Golden;

/// <summary>How a case ended.</summary>
public enum GoldenStatus
{
    /// <summary>Everything that was expected came out.</summary>
    Passed,

    /// <summary>Something else came out.</summary>
    Failed,

    /// <summary>Nobody has confirmed what the case expects: it neither passes nor fails.</summary>
    Unconfirmed,
}

/// <summary>One thing that came out otherwise than expected.</summary>
/// <param name="What">The thing: <c>set</c>, <c>noSet</c>, <c>tierCertain</c>, <c>tierPossible</c>, <c>count met</c>, <c>criterion 10</c>, <c>indicator 10.1</c>.</param>
/// <param name="Expected">What was expected, in the words of a case document.</param>
/// <param name="Actual">What came out, in the same words.</param>
/// <param name="Explanation">Why, in the language of the run; empty where nothing explains it.</param>
public sealed record GoldenMismatch(string What, string Expected, string Actual, string Explanation)
{
    /// <summary>The indicator's result, where it is about an indicator.</summary>
    public IndicatorResult? Indicator { get; init; }

    /// <summary>What was expected and what came out.</summary>
    public override string ToString() =>
        $"{What}: expected {Expected}, came out {Actual}{(string.IsNullOrEmpty(Explanation) ? "" : $": {Explanation}")}";
}

/// <summary>What came out of one case.</summary>
/// <param name="Case">The case.</param>
/// <param name="Assessment">What the set says, or null where no set answers.</param>
/// <param name="Mismatches">What came out otherwise than expected, in the order of the expectations.</param>
public sealed record GoldenOutcome(GoldenCase Case, Assessment? Assessment, ImmutableArray<GoldenMismatch> Mismatches)
{
    /// <summary>How the case ended.</summary>
    public GoldenStatus Status => Case.IsProposed ? GoldenStatus.Unconfirmed
        : Mismatches.IsEmpty ? GoldenStatus.Passed : GoldenStatus.Failed;

    /// <summary>Case and status.</summary>
    public override string ToString() => $"{Case.Id}: {CamelWords.Of(Status)}";
}

/// <summary>Runs golden cases against a rule book.</summary>
public static class GoldenRun
{
    /// <summary>The word for a set that was named and is not in force on the day.</summary>
    internal const string SetNotInForce = "setNotInForce";

    /// <summary>Runs one case.</summary>
    /// <param name="golden">The case.</param>
    /// <param name="book">The rules; they may be others than those that the case was read for.</param>
    /// <param name="language">The language of explanations.</param>
    /// <exception cref="ArgumentException">These rules have no column for the region or group of the commune.</exception>
    public static GoldenOutcome Of(GoldenCase golden, RuleBook book, Language language = Language.English)
    {
        ArgumentNullException.ThrowIfNull(golden);
        ArgumentNullException.ThrowIfNull(book);
        var set = golden.SetId is { } id
            ? book.SetIds.Contains(id) && book.PeriodOf(id).Contains(golden.AsOf) ? book.Get(id, golden.AsOf) : null
            : book.Ask(Level.Commune, golden.Tier, golden.AsOf).Set;
        var assessment = set?.Evaluate(golden.Dossier, golden.Options);
        var comparison = new GoldenComparison(golden, book, assessment, language);
        return new(golden, assessment, comparison.Mismatches());
    }
}
