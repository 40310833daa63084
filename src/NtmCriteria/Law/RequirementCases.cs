using System.Collections.Immutable;

namespace NtmCriteria.Law;

/// <summary>A requirement that compares a number with a level.</summary>
/// <param name="Level">The level, in the indicator's unit.</param>
/// <param name="Source">Where it stands in the law.</param>
public abstract record LevelRequirement(decimal Level, LegalSource Source) : Requirement(Source)
{
    /// <summary>
    /// What published outcomes say of a recalled level: a value beyond these limits is decided on better evidence than
    /// the level itself has. Null where no outcome bounds it, or a text gives it.
    /// </summary>
    public LevelLimits? Limits { get; init; }

    /// <summary>How a value is compared.</summary>
    internal RequirementKind Kind => this switch
    {
        AtMost => RequirementKind.AtMost,
        MoreThan => RequirementKind.MoreThan,
        LessThan => RequirementKind.LessThan,
        CountAtLeast => RequirementKind.CountAtLeast,
        GradeAtLeast => RequirementKind.GradeAtLeast,
        _ => RequirementKind.AtLeast,
    };

    /// <summary>Whether the limits leave the level possible.</summary>
    /// <param name="weak">Whether weak limits count.</param>
    internal bool Stands(bool weak) => Limits?.In(weak).Contains(Fraction.FromDecimal(Level)) != false;

    private protected override EvidenceGrade StrengthWhen(bool weak) =>
        Limits?.Bounds(weak) == true && Grade < EvidenceGrade.Inferred ? EvidenceGrade.Inferred : Grade;
}

/// <summary>The value must reach the level.</summary>
/// <param name="Level">The lowest value that passes.</param>
/// <param name="Source">Where it stands in the law.</param>
public sealed record AtLeast(decimal Level, LegalSource Source) : LevelRequirement(Level, Source);

/// <summary>The value must not exceed the level.</summary>
/// <param name="Level">The highest value that passes.</param>
/// <param name="Source">Where it stands in the law.</param>
public sealed record AtMost(decimal Level, LegalSource Source) : LevelRequirement(Level, Source);

/// <summary>The value must exceed the level: the level itself does not pass.</summary>
/// <param name="Level">The bound that must be exceeded.</param>
/// <param name="Source">Where it stands in the law.</param>
public sealed record MoreThan(decimal Level, LegalSource Source) : LevelRequirement(Level, Source);

/// <summary>The value must stay below the level: the level itself does not pass.</summary>
/// <param name="Level">The bound that must not be reached.</param>
/// <param name="Source">Where it stands in the law.</param>
public sealed record LessThan(decimal Level, LegalSource Source) : LevelRequirement(Level, Source);

/// <summary>At least so many whole things must be there.</summary>
/// <param name="Level">The smallest count that passes.</param>
/// <param name="Source">Where it stands in the law.</param>
public sealed record CountAtLeast(decimal Level, LegalSource Source) : LevelRequirement(Level, Source);

/// <summary>A grade of an ordered scale must be reached.</summary>
/// <param name="Level">The lowest grade that passes: a level number, or a <see cref="Rating"/> as its number.</param>
/// <param name="Source">Where it stands in the law.</param>
public sealed record GradeAtLeast(decimal Level, LegalSource Source) : LevelRequirement(Level, Source);

/// <summary>The indicator is judged met or not met ("Đạt"), without a number.</summary>
/// <param name="Source">Where it stands in the law.</param>
public sealed record Attained(LegalSource Source) : Requirement(Source);

/// <summary>Several parts that must all hold; a part whose condition fails does not apply.</summary>
/// <param name="Parts">The parts, resolved for the same stratum and year.</param>
/// <param name="Source">Where the indicator stands in the law.</param>
public sealed record AllParts(ImmutableArray<PartRequirement> Parts, LegalSource Source) : Requirement(Source)
{
    private readonly EquatableArray<PartRequirement> parts = Parts;

    /// <summary>The parts, resolved for the same stratum and year.</summary>
    public ImmutableArray<PartRequirement> Parts { get => parts; init => parts = value; }

    private protected override EvidenceGrade Grade => Parts.Min(p => p.Requirement.Evidence);

    private protected override EvidenceGrade StrengthWhen(bool weak) => Parts.Min(p => p.Requirement.DecidesAt(weak));
}

/// <summary>A factor of the level that another indicator asks in the same stratum and year.</summary>
/// <param name="Factor">The factor.</param>
/// <param name="Of">The indicator whose level is multiplied.</param>
/// <param name="Base">What that indicator asks here, as resolved.</param>
/// <param name="Source">Where it stands in the law.</param>
public sealed record FactorOf(decimal Factor, IndicatorReference Of, Requirement Base, LegalSource Source)
    : Requirement(Source)
{
    /// <summary>The product of factor and base level, or null while the base has no level.</summary>
    public decimal? Level => Base is LevelRequirement known ? known.Level * Factor : null;

    private protected override EvidenceGrade Grade =>
        Base.Evidence < Source.Evidence ? Base.Evidence : Source.Evidence;

    private protected override EvidenceGrade StrengthWhen(bool weak) =>
        Base.DecidesAt(weak) is var basis && basis < Source.Evidence ? basis : Source.Evidence;
}

/// <summary>A factor of the unit's own earlier value.</summary>
/// <param name="Factor">The factor.</param>
/// <param name="Baseline">The id under which the earlier value is observed.</param>
/// <param name="Source">Where it stands in the law.</param>
public sealed record FactorOfOwn(decimal Factor, string Baseline, LegalSource Source) : Requirement(Source);

/// <summary>A whole criteria set must be met.</summary>
/// <param name="SetId">The id of that set.</param>
/// <param name="Source">Where it stands in the law.</param>
public sealed record MeetsSet(string SetId, LegalSource Source) : Requirement(Source);

/// <summary>The province decides the level, and no document of the province is loaded.</summary>
/// <param name="Source">Where the law delegates it.</param>
public sealed record Delegated(LegalSource Source) : Requirement(Source)
{
    private protected override EvidenceGrade Grade => EvidenceGrade.Unknown;
}

/// <summary>The level exists but was not seen in any text: never guessed.</summary>
/// <param name="Source">Where it should stand.</param>
public sealed record NotKnown(LegalSource Source) : Requirement(Source)
{
    /// <summary>
    /// Whether loaded documents of former provinces ask different things, and the former province of the commune is not known.
    /// </summary>
    public bool DependsOnFormerProvince { get; internal init; }

    private protected override EvidenceGrade Grade => EvidenceGrade.Unknown;
}

/// <summary>Nothing is asked in this stratum.</summary>
/// <param name="Source">Why nothing is asked.</param>
public sealed record NotRequired(LegalSource Source) : Requirement(Source);
