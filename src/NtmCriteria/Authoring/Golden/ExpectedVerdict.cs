using System.Collections.Immutable;
using NtmCriteria.Law;

namespace NtmCriteria.Authoring.Golden;

/// <summary>One verdict, or one of several, and if it matters why.</summary>
/// <param name="Allowed">The verdicts of which one must come out.</param>
public sealed record ExpectedVerdict(ImmutableArray<Verdict> Allowed)
{
    private readonly EquatableArray<Verdict> allowed = Allowed;

    /// <summary>The verdicts of which one must come out.</summary>
    public ImmutableArray<Verdict> Allowed { get => allowed; init => allowed = value; }

    /// <summary>Why the verdict must be undetermined, or none where any reason will do.</summary>
    public UndeterminedReason Reason { get; init; }

    /// <summary>The code of the explanation, or null where any will do.</summary>
    public FindingCode? Code { get; init; }

    /// <summary>The verdicts, the reason and the code in the words of a case document.</summary>
    public override string ToString() =>
        string.Join(" or ", Allowed.Select(v => Words.Spell(v)))
        + (Reason == UndeterminedReason.None ? "" : $" ({CamelWords.Spell(Reason)})")
        + (Code is { } code ? $" as {CamelWords.Spell(code)}" : "");

    internal bool Allows(Verdict verdict, UndeterminedReason reason, FindingCode? code) =>
        Allowed.Contains(verdict) && (Reason == UndeterminedReason.None || Reason == reason)
        && (Code is null || Code == code);
}
