using System.Collections.Immutable;

namespace NtmCriteria.Authoring.Golden;

/// <summary>One result of a report.</summary>
/// <param name="Case">Its inputs, and its verdicts as what is expected.</param>
/// <param name="Required">What the report says that each indicator requires, by id; null where it gave no level.</param>
public sealed record RecordedResult(GoldenCase Case, ImmutableArray<KeyValuePair<string, string?>> Required)
{
    /// <summary>The case.</summary>
    public override string ToString() => Case.ToString();
}
