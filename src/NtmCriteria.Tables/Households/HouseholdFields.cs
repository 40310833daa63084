using NtmCriteria.Law;
using NtmCriteria.Poverty;
using NtmCriteria.Units;

namespace NtmCriteria.Tables;

using Of = RecordColumns<HouseholdDraft>;

/// <summary>The columns of a table of households: who they are, income, dwelling, groups, scores, deprivations.</summary>
internal static class HouseholdFields
{
    public static RecordColumn<HouseholdDraft>[] For(PovertyStandard standard) => HouseholdHeaders.Label<HouseholdDraft>(
        isOfMembers: false,
    [
        .. Own,
        .. standard.HasIncomeForm ? SurveyFields.All : [],
        // "Bảo hiểm y tế: có" says that there is insurance, and the column says that it is missing: only the whole words name it.
        .. standard.Indicators.Select(i => Of.Flag(i.Id, d => d.IsDeprived(i.Position), (d, deprived) => d.Deprive(i.Position, deprived)) with
        {
            Labels = ["Thiếu hụt: " + i.Label.In(Language.Vietnamese), "Thiếu hụt " + i.Label.In(Language.Vietnamese)],
        }),
    ]);

    /// <summary>Whether a column says something that is weighed by the number of persons: of the dwelling, or of form B1.</summary>
    public static bool CountsPersons(string name) => name.StartsWith("b1_", StringComparison.Ordinal)
        || name is "wall" or "pillar" or "roof" or "dwelling_grade" or "floor_area" or "mezzanine_area" or "water_source" or "hygienic_water" or "latrine_kind" or "hygienic_latrine";

    private static readonly RecordColumn<HouseholdDraft>[] Own =
    [
        Of.Id("household", d => d.Id, (d, v) => d.Id = v),
        Of.Text("commune", d => d.Commune, (d, v) => d.Commune = v),
        Of.Text("district", d => d.District, (d, v) => d.District = v),
        Of.Text("province", d => d.Province, (d, v) => d.Province = v),
        Of.Code("commune_code", d => d.CommuneCode, (d, v) => d.CommuneCode = v),
        Of.Text("district_code", d => d.DistrictCode, (d, v) => d.DistrictCode = CodeCell.Plain(v)),
        new("zone", TableTexts.Fill("zones"), null, Zone, (d, sink) => sink.Text(d.Zone is { } zone ? FixedCells.Word(zone) : null))
        {
            Offered = language => ["I", "II", "III", language == Language.Vietnamese ? "ngoài" : "outside"],
        },
        new("settlement", TableTexts.Fill("settlements"), null, Settlement, (d, sink) => sink.Text(d.Settlement is { } settlement ? RecordWords<Settlement>.Spell(settlement) : null))
        {
            Offered = RecordWords<Settlement>.Offered,
        },
        // "Khu vực" heads both in official lists; their words differ.
        new("area", TableTexts.Fill("areas"), null, (draft, in cell) => Settlement(draft, cell) || Zone(draft, cell), (_, sink) => sink.Text(null))
        {
            IsOnlyRead = true,
        },
        Of.Text("ethnicity", d => d.Ethnicity, (d, v) => d.Ethnicity = v),
        Of.Text("spouse_ethnicity", d => d.SpouseEthnicity, (d, v) => d.SpouseEthnicity = v),
        Of.Number("income", nameof(Household.Income), d => d.Income, (d, v) => d.Income = v, "vnd") with
        {
            Grouped = "1.400.000", UnitFault = IncomeUnit.Fault,
        },
        Of.Small("persons", nameof(Household.Persons), d => d.Persons, (d, v) => d.Persons = v),
        Of.Flag("farm", d => d.Farm, (d, v) => d.Farm = v),
        Of.Small("deprivations", nameof(Household.DeprivationCount), d => d.Deprivations, (d, v) => d.Deprivations = v),
        Of.Small("score_income", "Scores.Income", d => d.IncomeScore, (d, v) => d.IncomeScore = v, "points_a", "points_b1"),
        Of.Small("score_deprivation", "Scores.Deprivation", d => d.DeprivationScore, (d, v) => d.DeprivationScore = v, "points_b", "points_b2"),
        Of.Flag("minority", d => d.Groups?.HasFlag(HouseholdGroups.Minority), (d, v) => d.Group(HouseholdGroups.Minority, v)),
        Of.Flag("without_labour", d => d.Groups?.HasFlag(HouseholdGroups.WithoutLabourCapacity), (d, v) => d.Group(HouseholdGroups.WithoutLabourCapacity, v)),
        Of.Flag("merit", d => d.Groups?.HasFlag(HouseholdGroups.WithPersonOfMerit), (d, v) => d.Group(HouseholdGroups.WithPersonOfMerit, v)),
        Of.Words<PovertyCauses>("causes", d => d.Causes, (d, v) => d.Causes = v),
        Of.Word<BuildingMaterial>("wall", d => d.Dwelling?.Wall, (d, v) => d.Dwelling = (d.Dwelling ?? new()) with { Wall = v }),
        Of.Word<BuildingMaterial>("pillar", d => d.Dwelling?.Pillar, (d, v) => d.Dwelling = (d.Dwelling ?? new()) with { Pillar = v }),
        Of.Word<BuildingMaterial>("roof", d => d.Dwelling?.Roof, (d, v) => d.Dwelling = (d.Dwelling ?? new()) with { Roof = v }),
        Of.Word<DwellingGrade>("dwelling_grade", d => d.Dwelling?.Grade, (d, v) => d.Dwelling = (d.Dwelling ?? new()) with { Grade = v }),
        Of.Measure("floor_area", "squareMetres", d => d.Dwelling?.FloorArea, (d, v) => d.Dwelling = (d.Dwelling ?? new()) with { FloorArea = v }, "Dwelling.FloorArea"),
        Of.Measure("mezzanine_area", "squareMetres", d => d.Dwelling?.MezzanineArea, (d, v) => d.Dwelling = (d.Dwelling ?? new()) with { MezzanineArea = v }, "Dwelling.MezzanineArea"),
        Of.Word<WaterSource>("water_source", d => d.Dwelling?.Water, (d, v) => d.Dwelling = (d.Dwelling ?? new()) with { Water = v }),
        Of.Flag("hygienic_water", d => d.Dwelling?.HygienicWater, (d, v) => d.Dwelling = (d.Dwelling ?? new()) with { HygienicWater = v }),
        Of.Word<LatrineKind>("latrine_kind", d => d.Dwelling?.Latrine, (d, v) => d.Dwelling = (d.Dwelling ?? new()) with { Latrine = v }),
        Of.Flag("hygienic_latrine", d => d.Dwelling?.HygienicLatrine, (d, v) => d.Dwelling = (d.Dwelling ?? new()) with { HygienicLatrine = v }),
        Of.Flag("internet", d => d.Internet, (d, v) => d.Internet = v),
        Of.Flag("telephone", d => d.Telephone, (d, v) => d.Telephone = v),
        Of.Words<InformationDevices>("devices", d => d.Devices, (d, v) => d.Devices = v),
    ];

    private static bool Zone(HouseholdDraft draft, in RecordCell cell)
    {
        if (!FixedCells.TryZone(cell.Text, out var zone)) return false;
        draft.Zone = zone;
        return true;
    }

    private static bool Settlement(HouseholdDraft draft, in RecordCell cell)
    {
        if (RecordWords<Settlement>.Find(cell.Word) is not { } settlement) return false;
        draft.Settlement = settlement;
        return true;
    }
}
