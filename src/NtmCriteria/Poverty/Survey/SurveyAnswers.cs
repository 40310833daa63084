using NodaTime;
using NtmCriteria.Law;

namespace NtmCriteria.Poverty;

/// <summary>What a household answers to a row of form B1: a number, or nothing.</summary>
internal static class SurveyAnswers
{
    private const int ChildBelow = 16;

    public static decimal? Find(SurveyQuantity quantity, Household household, LocalDate asOf)
    {
        var survey = household.Survey;
        return quantity switch
        {
            SurveyQuantity.Persons => household.Size,
            SurveyQuantity.WorkingAge => survey?.WorkingAge,
            SurveyQuantity.Dependants => Dependants(household, asOf),
            SurveyQuantity.HighestDiploma => (int?)(survey?.HighestDiploma ?? HighestDiploma(household)),
            SurveyQuantity.NonFarmWork => (int?)survey?.NonFarmWork,
            SurveyQuantity.Pensions => survey?.Pensions,
            SurveyQuantity.Wall => (int?)household.Dwelling?.Wall,
            SurveyQuantity.Pillar => (int?)household.Dwelling?.Pillar,
            SurveyQuantity.FloorArea => household is { Dwelling.CountedArea: { } area, Size: { } size and > 0 } ? area / size : null,
            SurveyQuantity.Electricity => survey?.Electricity,
            SurveyQuantity.Water => (int?)household.Dwelling?.Water,
            SurveyQuantity.Latrine => (int?)household.Dwelling?.Latrine,
            SurveyQuantity.Cars => survey?.Cars,
            SurveyQuantity.Motorbikes => survey?.Motorbikes,
            SurveyQuantity.MotorBoats => survey?.MotorBoats,
            SurveyQuantity.Printers => survey?.Printers,
            SurveyQuantity.Televisions => survey?.Televisions,
            SurveyQuantity.MusicSystems => survey?.MusicSystems,
            SurveyQuantity.Computers => survey?.Computers,
            SurveyQuantity.Refrigerators => survey?.Refrigerators,
            SurveyQuantity.AirConditioners => survey?.AirConditioners,
            SurveyQuantity.Washers => survey?.Washers,
            SurveyQuantity.WaterHeaters => survey?.WaterHeaters,
            SurveyQuantity.Ovens => survey?.Ovens,
            SurveyQuantity.PondOrGarden => survey?.PondOrGarden,
            SurveyQuantity.AnnualCrops => survey?.AnnualCrops,
            SurveyQuantity.PerennialCrops => survey?.PerennialCrops,
            SurveyQuantity.WaterSurface => survey?.WaterSurface,
            SurveyQuantity.Forest => survey?.Forest,
            SurveyQuantity.Cattle => survey?.Cattle,
            SurveyQuantity.PigsGoatsSheep => survey?.PigsGoatsSheep,
            SurveyQuantity.Poultry => survey?.Poultry,
            SurveyQuantity.Aquaculture => survey?.Aquaculture is { } has ? (has ? 1 : 0) : null,
            _ => (int?)survey?.UrbanRegion,
        };
    }

    private static decimal? Dependants(Household household, LocalDate asOf)
    {
        var (certain, possible) = MemberTests.CountDependants(household, ChildBelow, asOf);
        return certain == possible ? certain : null;
    }

    private static Diploma? HighestDiploma(Household household)
    {
        if (!household.MembersComplete) return null;
        var highest = Diploma.None;
        foreach (var member in household.Members)
        {
            if (member.Diploma is not { } diploma) return null;
            if (diploma > highest) highest = diploma;
        }

        return highest;
    }
}
