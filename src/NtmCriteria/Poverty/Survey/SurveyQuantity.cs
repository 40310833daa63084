namespace NtmCriteria.Poverty;

/// <summary>What a row of form B1 asks about. Rows that ask about the same thing exclude each other; others add up.</summary>
public enum SurveyQuantity
{
    /// <summary>Persons.</summary>
    Persons,

    /// <summary>Persons of working age.</summary>
    WorkingAge,

    /// <summary>Dependants.</summary>
    Dependants,

    /// <summary>Highest diploma.</summary>
    HighestDiploma,

    /// <summary>Non-farm work.</summary>
    NonFarmWork,

    /// <summary>Persons with a pension.</summary>
    Pensions,

    /// <summary>Material of the wall.</summary>
    Wall,

    /// <summary>Material of the pillars.</summary>
    Pillar,

    /// <summary>Square metres a person.</summary>
    FloorArea,

    /// <summary>Electricity a month.</summary>
    Electricity,

    /// <summary>Water source.</summary>
    Water,

    /// <summary>Latrine.</summary>
    Latrine,

    /// <summary>Cars.</summary>
    Cars,

    /// <summary>Motorbikes.</summary>
    Motorbikes,

    /// <summary>Motor boats.</summary>
    MotorBoats,

    /// <summary>Printers.</summary>
    Printers,

    /// <summary>Televisions.</summary>
    Televisions,

    /// <summary>Music systems.</summary>
    MusicSystems,

    /// <summary>Computers.</summary>
    Computers,

    /// <summary>Refrigerators.</summary>
    Refrigerators,

    /// <summary>Air conditioners.</summary>
    AirConditioners,

    /// <summary>Washers.</summary>
    Washers,

    /// <summary>Water heaters.</summary>
    WaterHeaters,

    /// <summary>Ovens.</summary>
    Ovens,

    /// <summary>Pond or garden.</summary>
    PondOrGarden,

    /// <summary>Annual crops.</summary>
    AnnualCrops,

    /// <summary>Perennial crops.</summary>
    PerennialCrops,

    /// <summary>Water surface.</summary>
    WaterSurface,

    /// <summary>Forest.</summary>
    Forest,

    /// <summary>Cattle.</summary>
    Cattle,

    /// <summary>Pigs, goats, sheep.</summary>
    PigsGoatsSheep,

    /// <summary>Poultry.</summary>
    Poultry,

    /// <summary>Aquaculture.</summary>
    Aquaculture,

    /// <summary>Region of an urban household.</summary>
    UrbanRegion,
}
