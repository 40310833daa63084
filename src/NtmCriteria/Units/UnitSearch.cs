using System.Collections.Immutable;
using NodaTime;

namespace NtmCriteria.Units;

/// <summary>The answer to a search by name: never the first of several.</summary>
/// <param name="Name">The name that was asked for.</param>
/// <param name="Date">The day asked about.</param>
/// <param name="Candidates">Every unit that bears the name, by code.</param>
public sealed record UnitSearch(string Name, LocalDate Date, ImmutableArray<AdministrativeUnit> Candidates)
{
    private readonly EquatableArray<AdministrativeUnit> candidates = Candidates;

    /// <summary>Every unit that bears the name, by code.</summary>
    public ImmutableArray<AdministrativeUnit> Candidates { get => candidates; init => candidates = value; }

    /// <summary>How the search ended.</summary>
    public UnitSearchOutcome Outcome => Candidates.Length switch
    {
        0 => UnitSearchOutcome.NotFound,
        1 => UnitSearchOutcome.Found,
        _ => UnitSearchOutcome.Ambiguous,
    };

    /// <summary>The unit, or null unless exactly one bears the name.</summary>
    public AdministrativeUnit? Unit => Candidates is [var only] ? only : null;

    /// <summary>The answer as a sentence.</summary>
    /// <param name="language">The language.</param>
    public string Explain(Language language) => UnitFindings.Describe(this, language).ToString();

    /// <summary>The answer in English.</summary>
    public override string ToString() => Explain(Language.English);
}
