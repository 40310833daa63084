using NtmCriteria.Law;
using NtmCriteria.Poverty;
using NtmCriteria.Units;

namespace NtmCriteria.Tables;

using Of = RecordColumns<HouseholdDraft>;

/// <summary>The columns that answer the rows of form B1; those that the household answers already are not asked twice.</summary>
internal static class SurveyFields
{
    private const string Rural = "RURAL_";

    private static readonly string[] Areas =
        [.. PointsTable.Circular2022.Areas.Where(a => a.StartsWith(Rural, StringComparison.Ordinal)).Select(a => a[Rural.Length..])];

    public static readonly RecordColumn<HouseholdDraft>[] All =
    [
        new("b1_area", TableTexts.Fill("ruralAreas", ("areas", Areas)), null, Area, (d, sink) => sink.Text(d.Survey?.RuralArea)) { Offered = _ => Areas },
        Of.Word<UrbanRegion>("b1_region", d => d.Survey?.UrbanRegion, (d, v) => d.Survey = (d.Survey ?? new()) with { UrbanRegion = v }),
        Of.Count("b1_working_age", d => d.Survey?.WorkingAge, (d, v) => d.Survey = (d.Survey ?? new()) with { WorkingAge = v }),
        Of.Count("b1_dependants", d => d.Survey?.Dependants, (d, v) => d.Survey = (d.Survey ?? new()) with { Dependants = v }),
        Of.Word<Diploma>("b1_diploma", d => d.Survey?.HighestDiploma, (d, v) => d.Survey = (d.Survey ?? new()) with { HighestDiploma = v }),
        Of.Word<NonFarmWork>("b1_work", d => d.Survey?.NonFarmWork, (d, v) => d.Survey = (d.Survey ?? new()) with { NonFarmWork = v }),
        Of.Count("b1_pensions", d => d.Survey?.Pensions, (d, v) => d.Survey = (d.Survey ?? new()) with { Pensions = v }),
        Of.Measure("b1_electricity", "kilowattHours", d => d.Survey?.Electricity, (d, v) => d.Survey = (d.Survey ?? new()) with { Electricity = v }),
        Of.Count("b1_cars", d => d.Survey?.Cars, (d, v) => d.Survey = (d.Survey ?? new()) with { Cars = v }),
        Of.Count("b1_motorbikes", d => d.Survey?.Motorbikes, (d, v) => d.Survey = (d.Survey ?? new()) with { Motorbikes = v }),
        Of.Count("b1_motor_boats", d => d.Survey?.MotorBoats, (d, v) => d.Survey = (d.Survey ?? new()) with { MotorBoats = v }),
        Of.Count("b1_printers", d => d.Survey?.Printers, (d, v) => d.Survey = (d.Survey ?? new()) with { Printers = v }),
        Of.Count("b1_televisions", d => d.Survey?.Televisions, (d, v) => d.Survey = (d.Survey ?? new()) with { Televisions = v }),
        Of.Count("b1_music_systems", d => d.Survey?.MusicSystems, (d, v) => d.Survey = (d.Survey ?? new()) with { MusicSystems = v }),
        Of.Count("b1_computers", d => d.Survey?.Computers, (d, v) => d.Survey = (d.Survey ?? new()) with { Computers = v }),
        Of.Count("b1_refrigerators", d => d.Survey?.Refrigerators, (d, v) => d.Survey = (d.Survey ?? new()) with { Refrigerators = v }),
        Of.Count("b1_air_conditioners", d => d.Survey?.AirConditioners, (d, v) => d.Survey = (d.Survey ?? new()) with { AirConditioners = v }),
        Of.Count("b1_washers", d => d.Survey?.Washers, (d, v) => d.Survey = (d.Survey ?? new()) with { Washers = v }),
        Of.Count("b1_water_heaters", d => d.Survey?.WaterHeaters, (d, v) => d.Survey = (d.Survey ?? new()) with { WaterHeaters = v }),
        Of.Count("b1_ovens", d => d.Survey?.Ovens, (d, v) => d.Survey = (d.Survey ?? new()) with { Ovens = v }),
        Of.Measure("b1_garden", "squareMetres", d => d.Survey?.PondOrGarden, (d, v) => d.Survey = (d.Survey ?? new()) with { PondOrGarden = v }),
        Of.Measure("b1_annual_crops", "squareMetres", d => d.Survey?.AnnualCrops, (d, v) => d.Survey = (d.Survey ?? new()) with { AnnualCrops = v }),
        Of.Measure("b1_perennial_crops", "squareMetres", d => d.Survey?.PerennialCrops, (d, v) => d.Survey = (d.Survey ?? new()) with { PerennialCrops = v }),
        Of.Measure("b1_water_surface", "squareMetres", d => d.Survey?.WaterSurface, (d, v) => d.Survey = (d.Survey ?? new()) with { WaterSurface = v }),
        Of.Measure("b1_forest", "squareMetres", d => d.Survey?.Forest, (d, v) => d.Survey = (d.Survey ?? new()) with { Forest = v }),
        Of.Count("b1_cattle", d => d.Survey?.Cattle, (d, v) => d.Survey = (d.Survey ?? new()) with { Cattle = v }),
        Of.Count("b1_pigs", d => d.Survey?.PigsGoatsSheep, (d, v) => d.Survey = (d.Survey ?? new()) with { PigsGoatsSheep = v }),
        Of.Count("b1_poultry", d => d.Survey?.Poultry, (d, v) => d.Survey = (d.Survey ?? new()) with { Poultry = v }),
        Of.Flag("b1_aquaculture", d => d.Survey?.Aquaculture, (d, v) => d.Survey = (d.Survey ?? new()) with { Aquaculture = v }),
    ];

    private static bool Area(HouseholdDraft draft, in RecordCell cell)
    {
        var code = cell.Text.Trim().ToUpperInvariant();
        if (code.StartsWith(Rural, StringComparison.Ordinal)) code = code[Rural.Length..];
        if (!Areas.Contains(code)) return false;
        draft.Survey = (draft.Survey ?? new()) with { RuralArea = code };
        return true;
    }
}
