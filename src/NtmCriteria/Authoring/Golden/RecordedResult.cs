using System.Collections.Immutable;

namespace NtmCriteria.Authoring.Golden;

/// <summary>One result of a report.</summary>
/// <param name="Case">Its inputs, and its verdicts as what is expected.</param>
/// <param name="Required">What the report says that each indicator requires, by id; null where it gave no level.</param>
public sealed record RecordedResult(GoldenCase Case, ImmutableArray<KeyValuePair<string, string?>> Required)
{
    private readonly EquatableArray<KeyValuePair<string, string?>> required = Required;

    /// <summary>What the report says that each indicator requires, by id; null where it gave no level.</summary>
    public ImmutableArray<KeyValuePair<string, string?>> Required { get => required; init => required = value; }

    /// <summary>The dossier as it was recorded; that of the case says to which tier the ids without one belong.</summary>
    public Dossier Dossier { get => field ?? Case.Dossier; init; }

    /// <summary>The case.</summary>
    public override string ToString() => Case.ToString();
}
