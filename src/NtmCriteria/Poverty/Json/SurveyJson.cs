using System.Text.Json;
using NtmCriteria.Law;

namespace NtmCriteria.Poverty;

/// <summary>The JSON of the answers of form B1.</summary>
internal static class SurveyJson
{
    public static readonly ObjectShape<SurveyRecord> Shape = new("survey", o => new()
    {
        WorkingAge = o.Maybe("workingAge", Values.Whole),
        Dependants = o.Maybe("dependants", Values.Whole),
        HighestDiploma = o.Maybe("highestDiploma", new WordShape<Diploma>()),
        NonFarmWork = o.Maybe("nonFarmWork", new WordShape<NonFarmWork>()),
        Pensions = o.Maybe("pensions", Values.Whole),
        Electricity = o.Maybe("electricity", DataValues.Decimal),
        Cars = o.Maybe("cars", Values.Whole),
        Motorbikes = o.Maybe("motorbikes", Values.Whole),
        MotorBoats = o.Maybe("motorBoats", Values.Whole),
        Printers = o.Maybe("printers", Values.Whole),
        Televisions = o.Maybe("televisions", Values.Whole),
        MusicSystems = o.Maybe("musicSystems", Values.Whole),
        Computers = o.Maybe("computers", Values.Whole),
        Refrigerators = o.Maybe("refrigerators", Values.Whole),
        AirConditioners = o.Maybe("airConditioners", Values.Whole),
        Washers = o.Maybe("washers", Values.Whole),
        WaterHeaters = o.Maybe("waterHeaters", Values.Whole),
        Ovens = o.Maybe("ovens", Values.Whole),
        PondOrGarden = o.Maybe("pondOrGarden", DataValues.Decimal),
        AnnualCrops = o.Maybe("annualCrops", DataValues.Decimal),
        PerennialCrops = o.Maybe("perennialCrops", DataValues.Decimal),
        WaterSurface = o.Maybe("waterSurface", DataValues.Decimal),
        Forest = o.Maybe("forest", DataValues.Decimal),
        Cattle = o.Maybe("cattle", Values.Whole),
        PigsGoatsSheep = o.Maybe("pigsGoatsSheep", Values.Whole),
        Poultry = o.Maybe("poultry", Values.Whole),
        Aquaculture = o.Maybe("aquaculture", Values.Flag),
        RuralArea = o.Maybe("ruralArea", Values.Text),
        UrbanRegion = o.Maybe("urbanRegion", new WordShape<UrbanRegion>()),
    });

    public static void Write(Utf8JsonWriter json, SurveyRecord survey)
    {
        json.WriteStartObject();
        json.Maybe("workingAge", survey.WorkingAge);
        json.Maybe("dependants", survey.Dependants);
        json.Maybe("highestDiploma", survey.HighestDiploma);
        json.Maybe("nonFarmWork", survey.NonFarmWork);
        json.Maybe("pensions", survey.Pensions);
        json.Maybe("electricity", survey.Electricity);
        json.Maybe("cars", survey.Cars);
        json.Maybe("motorbikes", survey.Motorbikes);
        json.Maybe("motorBoats", survey.MotorBoats);
        json.Maybe("printers", survey.Printers);
        json.Maybe("televisions", survey.Televisions);
        json.Maybe("musicSystems", survey.MusicSystems);
        json.Maybe("computers", survey.Computers);
        json.Maybe("refrigerators", survey.Refrigerators);
        json.Maybe("airConditioners", survey.AirConditioners);
        json.Maybe("washers", survey.Washers);
        json.Maybe("waterHeaters", survey.WaterHeaters);
        json.Maybe("ovens", survey.Ovens);
        json.Maybe("pondOrGarden", survey.PondOrGarden);
        json.Maybe("annualCrops", survey.AnnualCrops);
        json.Maybe("perennialCrops", survey.PerennialCrops);
        json.Maybe("waterSurface", survey.WaterSurface);
        json.Maybe("forest", survey.Forest);
        json.Maybe("cattle", survey.Cattle);
        json.Maybe("pigsGoatsSheep", survey.PigsGoatsSheep);
        json.Maybe("poultry", survey.Poultry);
        json.Maybe("aquaculture", survey.Aquaculture);
        json.Maybe("ruralArea", survey.RuralArea);
        json.Maybe("urbanRegion", survey.UrbanRegion);
        json.WriteEndObject();
    }
}
