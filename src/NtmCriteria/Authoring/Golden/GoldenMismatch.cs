namespace NtmCriteria.Authoring.Golden;

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
