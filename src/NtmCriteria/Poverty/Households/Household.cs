using System.Collections.Immutable;

namespace NtmCriteria.Poverty;

/// <summary>
/// A household as the review found it; everything may be missing, and what is missing stays not known. Under the review
/// a household is those registered at one place who eat, live and spend together.
/// </summary>
/// <remarks>Circular 07/2021/TT-BLĐTBXH as consolidated in 1315/VBHN-BLĐTBXH.</remarks>
[System.Text.Json.Serialization.JsonConverter(typeof(Serialization.NtmJsonConverter))]
public sealed record Household
{
    private readonly EquatableArray<Member> members;

    /// <summary>The caller's id; it ties a household to itself a year later.</summary>
    public string? Id { get; init; }

    /// <summary>The name of the commune.</summary>
    public string? Commune { get; init; }

    /// <summary>The code of the commune, such as 06463: it tells communes of one name apart.</summary>
    public string? CommuneCode { get; init; }

    /// <summary>The district.</summary>
    public string? District { get; init; }

    /// <summary>The code of the district, or null.</summary>
    public string? DistrictCode { get; init; }

    /// <summary>The province.</summary>
    public string? Province { get; init; }

    /// <summary>The zone of the ethnic-minority and mountain area.</summary>
    public Zone? Zone { get; init => field = value is NtmCriteria.Zone.Unknown ? null : value; }

    /// <summary>Rural or urban: an input, never derived from the kind of unit.</summary>
    public Settlement? Settlement { get; init; }

    /// <summary>The ethnic group of the head.</summary>
    public string? Ethnicity { get; init; }

    /// <summary>The ethnic group of the head's spouse.</summary>
    public string? SpouseEthnicity { get; init; }

    /// <summary>Income in VND per person per month; negative where the household lost money.</summary>
    public long? Income { get; init; }

    /// <summary>Whether the household farms, fishes, works forest or makes salt: only such have an average living standard.</summary>
    public bool? FarmLivelihood { get; init; }

    /// <summary>The number of persons; the listed members where it is not given.</summary>
    public int? Persons { get; init; }

    /// <summary>The members; none while they are not known.</summary>
    public ImmutableArray<Member> Members { get => members; init => members = value; }

    /// <summary>The dwelling.</summary>
    public Dwelling? Dwelling { get; init; }

    /// <summary>Whether any member uses the internet.</summary>
    public bool? UsesInternet { get; init; }

    /// <summary>Whether any member uses a telephone subscription.</summary>
    public bool? UsesTelephone { get; init; }

    /// <summary>The means of information in the household.</summary>
    public InformationDevices? Devices { get; init; }

    /// <summary>Deprivations given directly; where the record shows the contrary, the deprivation is undetermined.</summary>
    public DeprivationVector Given { get; init; }

    /// <summary>The number of deprivations given directly, without their names.</summary>
    public int? DeprivationCount { get; init; }

    /// <summary>The scores of the survey forms, given directly.</summary>
    public SurveyScores Scores { get; init; }

    /// <summary>The answers of the income form, from which its score is computed.</summary>
    public SurveyRecord? Survey { get; init; }

    /// <summary>Groups that the report tables count.</summary>
    public HouseholdGroups? Groups { get; init; }

    /// <summary>Causes of poverty; several may hold.</summary>
    public PovertyCauses? Causes { get; init; }

    /// <summary>Whether the income is hardly in VND per person per month; it is taken as it is in any case.</summary>
    public UnlikelyIncome UnlikelyIncome => IncomeLikelihood.Judge(Income);

    /// <summary>The number of persons, given or counted.</summary>
    public int? Size => Persons ?? (Members.IsEmpty ? null : Members.Length);

    /// <summary>Whether every member is listed: only then does "nobody" follow from the list.</summary>
    internal bool MembersComplete => !Members.IsEmpty && (Persons is null || Persons == Members.Length);

    /// <summary>Id and commune.</summary>
    public override string ToString() => $"household {Id ?? "?"}{(Commune is null ? "" : $" of {Commune}")}";
}
