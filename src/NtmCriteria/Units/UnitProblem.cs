using System.Collections.Immutable;
using NodaTime;

namespace NtmCriteria.Units;

/// <summary>One thing that is wrong, with the units concerned.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Code">The code concerned.</param>
/// <param name="On">The first day concerned, or null.</param>
/// <param name="Units">The units concerned, as far as they exist.</param>
public sealed record UnitProblem(
    UnitProblemKind Kind, string Code, LocalDate? On, ImmutableArray<AdministrativeUnit> Units)
{
    private readonly EquatableArray<AdministrativeUnit> units = Units;

    /// <summary>The units concerned, as far as they exist.</summary>
    public ImmutableArray<AdministrativeUnit> Units { get => units; init => units = value; }

    /// <summary>The problem as a sentence.</summary>
    /// <param name="language">The language.</param>
    public string Explain(Language language) => UnitFindings.Describe(this, language).ToString();

    /// <summary>The problem in English.</summary>
    public override string ToString() => Explain(Language.English);
}
