using System.Collections.Immutable;

namespace NtmCriteria.Authoring.Limits;

/// <summary>What cannot all be true: a published outcome against a level that a text gives, or limits that cross.</summary>
/// <param name="Kind">What contradicts what.</param>
/// <param name="Text">What it is, in both languages.</param>
/// <param name="Limits">The limits that take part: none of them is written into a document.</param>
public sealed record LimitContradiction(LimitContradictionKind Kind, LocalText Text, ImmutableArray<DerivedLimit> Limits)
{
    private readonly EquatableArray<DerivedLimit> limits = Limits;

    /// <summary>The limits that take part: none of them is written into a document.</summary>
    public ImmutableArray<DerivedLimit> Limits { get => limits; init => limits = value; }

    /// <summary>The text in English.</summary>
    public override string ToString() => Text.En;
}
