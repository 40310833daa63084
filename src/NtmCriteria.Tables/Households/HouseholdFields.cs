using NtmCriteria.Poverty;

namespace NtmCriteria.Tables;

using Of = RecordColumns<HouseholdDraft>;

/// <summary>The columns of a table of households: who they are, income, dwelling, groups, scores, deprivations.</summary>
internal static class HouseholdFields
{
    public static RecordColumn<HouseholdDraft>[] For(PovertyStandard standard) =>
    [
        .. Own,
        .. standard.HasIncomeForm ? SurveyFields.All : [],
        .. standard.Indicators.Select(i => Of.Flag(i.Id, (d, deprived) => d.Deprive(i.Position, deprived))),
    ];

    private static readonly RecordColumn<HouseholdDraft>[] Own =
    [
        Of.Text("household", (d, v) => d.Id = v),
        Of.Text("commune", (d, v) => d.Commune = v),
        Of.Text("district", (d, v) => d.District = v),
        Of.Text("province", (d, v) => d.Province = v),
        new("zone", FixedCells.ExpectedZone["expected ".Length..], null, Zone),
        new("settlement", "rural or urban, nông thôn or thành thị", null, Settlement),
        Of.Text("ethnicity", (d, v) => d.Ethnicity = v),
        Of.Text("spouse_ethnicity", (d, v) => d.SpouseEthnicity = v),
        Of.Number("income", nameof(Household.Income), (d, v) => d.Income = v, "a whole number of VND per person per month, without separators"),
        Of.Small("persons", nameof(Household.Persons), (d, v) => d.Persons = v),
        Of.Flag("farm", (d, v) => d.Farm = v),
        Of.Small("deprivations", nameof(Household.DeprivationCount), (d, v) => d.Deprivations = v),
        Of.Small("score_income", "Scores.Income", (d, v) => d.IncomeScore = v, "points_a", "points_b1"),
        Of.Small("score_deprivation", "Scores.Deprivation", (d, v) => d.DeprivationScore = v, "points_b", "points_b2"),
        Of.Flag("minority", (d, v) => d.Group(HouseholdGroups.Minority, v)),
        Of.Flag("without_labour", (d, v) => d.Group(HouseholdGroups.WithoutLabourCapacity, v)),
        Of.Flag("merit", (d, v) => d.Group(HouseholdGroups.WithPersonOfMerit, v)),
        Of.Words<PovertyCauses>("causes", (d, v) => d.Causes = v),
        Of.Word<BuildingMaterial>("wall", (d, v) => d.Dwelling = (d.Dwelling ?? new()) with { Wall = v }),
        Of.Word<BuildingMaterial>("pillar", (d, v) => d.Dwelling = (d.Dwelling ?? new()) with { Pillar = v }),
        Of.Word<BuildingMaterial>("roof", (d, v) => d.Dwelling = (d.Dwelling ?? new()) with { Roof = v }),
        Of.Word<DwellingGrade>("dwelling_grade", (d, v) => d.Dwelling = (d.Dwelling ?? new()) with { Grade = v }),
        Of.Measure("floor_area", "square metres", (d, v) => d.Dwelling = (d.Dwelling ?? new()) with { FloorArea = v }, "Dwelling.FloorArea"),
        Of.Measure("mezzanine_area", "square metres", (d, v) => d.Dwelling = (d.Dwelling ?? new()) with { MezzanineArea = v }, "Dwelling.MezzanineArea"),
        Of.Word<WaterSource>("water_source", (d, v) => d.Dwelling = (d.Dwelling ?? new()) with { Water = v }),
        Of.Flag("hygienic_water", (d, v) => d.Dwelling = (d.Dwelling ?? new()) with { HygienicWater = v }),
        Of.Word<LatrineKind>("latrine_kind", (d, v) => d.Dwelling = (d.Dwelling ?? new()) with { Latrine = v }),
        Of.Flag("hygienic_latrine", (d, v) => d.Dwelling = (d.Dwelling ?? new()) with { HygienicLatrine = v }),
        Of.Flag("internet", (d, v) => d.Internet = v),
        Of.Flag("telephone", (d, v) => d.Telephone = v),
        Of.Words<InformationDevices>("devices", (d, v) => d.Devices = v),
    ];

    private static bool Zone(HouseholdDraft draft, in RecordCell cell)
    {
        // "outside" is what the tool itself writes.
        if (cell.Word == "outside") draft.Zone = NtmCriteria.Zone.Outside;
        else if (FixedCells.TryZone(cell.Text, out var zone)) draft.Zone = zone;
        else return false;
        return true;
    }

    private static bool Settlement(HouseholdDraft draft, in RecordCell cell)
    {
        draft.Settlement = cell.Word switch
        {
            "rural" or "nông thôn" or "nt" => NtmCriteria.Poverty.Settlement.Rural,
            "urban" or "thành thị" or "đô thị" or "tt" => NtmCriteria.Poverty.Settlement.Urban,
            _ => null,
        };
        return draft.Settlement is not null;
    }
}
