using NtmCriteria.Poverty;

namespace NtmCriteria.Tables;

/// <summary>A household while its row is read.</summary>
internal sealed class HouseholdDraft
{
    private ushort known, deprived;

    public string? Id { get; set; }

    public string? Commune { get; set; }

    public string? CommuneCode { get; set; }

    public string? District { get; set; }

    public string? DistrictCode { get; set; }

    public string? Province { get; set; }

    public string? Ethnicity { get; set; }

    public string? SpouseEthnicity { get; set; }

    public Zone? Zone { get; set; }

    public Settlement? Settlement { get; set; }

    public long? Income { get; set; }

    public int? Persons { get; set; }

    public int? Deprivations { get; set; }

    public int? IncomeScore { get; set; }

    public int? DeprivationScore { get; set; }

    public bool? Farm { get; set; }

    public bool? Internet { get; set; }

    public bool? Telephone { get; set; }

    public InformationDevices? Devices { get; set; }

    public PovertyCauses? Causes { get; set; }

    public HouseholdGroups? Groups { get; set; }

    /// <summary>Null until the row says something of the dwelling.</summary>
    public Dwelling? Dwelling { get; set; }

    /// <summary>Null until the row answers a row of form B1.</summary>
    public SurveyRecord? Survey { get; set; }

    public void Deprive(int indicator, bool isDeprived)
    {
        var bit = (ushort)(1 << indicator);
        known |= bit;
        if (isDeprived) deprived |= bit;
    }

    public bool? IsDeprived(int indicator) => (known >> indicator & 1) == 0 ? null : (deprived >> indicator & 1) != 0;

    public void Group(HouseholdGroups group, bool isIn) => Groups = (Groups ?? HouseholdGroups.None) | (isIn ? group : HouseholdGroups.None);

    /// <summary>What a table can hold of a household.</summary>
    public static HouseholdDraft Of(Household household) => new()
    {
        Id = household.Id,
        Commune = household.Commune,
        CommuneCode = household.CommuneCode,
        District = household.District,
        DistrictCode = household.DistrictCode,
        Province = household.Province,
        Ethnicity = household.Ethnicity,
        SpouseEthnicity = household.SpouseEthnicity,
        Zone = household.Zone,
        Settlement = household.Settlement,
        Income = household.Income,
        Persons = household.Persons,
        Farm = household.FarmLivelihood,
        Internet = household.UsesInternet,
        Telephone = household.UsesTelephone,
        Devices = household.Devices,
        Causes = household.Causes,
        Groups = household.Groups,
        Dwelling = household.Dwelling,
        Survey = household.Survey,
        Deprivations = household.DeprivationCount,
        IncomeScore = household.Scores.Income,
        DeprivationScore = household.Scores.Deprivation,
        known = household.Given.Known,
        deprived = household.Given.Deprived,
    };

    public Household Finish(PovertyStandard standard) => new()
    {
        Id = Id,
        Commune = Commune,
        CommuneCode = CommuneCode,
        District = District,
        DistrictCode = DistrictCode,
        Province = Province,
        Ethnicity = Ethnicity,
        SpouseEthnicity = SpouseEthnicity,
        Zone = Zone,
        Settlement = Settlement,
        Income = Income,
        Persons = Persons,
        FarmLivelihood = Farm,
        UsesInternet = Internet,
        UsesTelephone = Telephone,
        Devices = Devices,
        Causes = Causes,
        Groups = Groups,
        Dwelling = Dwelling,
        Survey = Survey,
        DeprivationCount = Deprivations,
        Scores = new(IncomeScore, DeprivationScore),
        Given = known == 0 ? default : DeprivationVector.OfBits(standard, known, deprived),
    };
}
