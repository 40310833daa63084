namespace NtmCriteria.Poverty;

/// <summary>The answers of form B1 beside those of the household itself; anything may be missing.</summary>
/// <remarks>Circular 02/2022/TT-BLĐTBXH, Annex III, form 3.3.</remarks>
public sealed record SurveyRecord
{
    /// <summary>Persons of working age, without those unable to work, disabled on allowance or gravely ill.</summary>
    public int? WorkingAge { get; init; }

    /// <summary>Dependants; counted from the members where it is not given.</summary>
    public int? Dependants { get; init; }

    /// <summary>The highest diploma in the household; found from the members where it is not given.</summary>
    public Diploma? HighestDiploma { get; init; }

    /// <summary>Non-farm work.</summary>
    public NonFarmWork? NonFarmWork { get; init; }

    /// <summary>Persons with a monthly pension or like allowance.</summary>
    public int? Pensions { get; init; }

    /// <summary>Electricity a month, in kWh.</summary>
    public decimal? Electricity { get; init; }

    /// <summary>Cars.</summary>
    public int? Cars { get; init; }

    /// <summary>Motorbikes and motor vehicles.</summary>
    public int? Motorbikes { get; init; }

    /// <summary>Motor boats.</summary>
    public int? MotorBoats { get; init; }

    /// <summary>Printers and fax machines.</summary>
    public int? Printers { get; init; }

    /// <summary>Colour televisions.</summary>
    public int? Televisions { get; init; }

    /// <summary>Music systems.</summary>
    public int? MusicSystems { get; init; }

    /// <summary>Computers.</summary>
    public int? Computers { get; init; }

    /// <summary>Refrigerators.</summary>
    public int? Refrigerators { get; init; }

    /// <summary>Air conditioners.</summary>
    public int? AirConditioners { get; init; }

    /// <summary>Washers and dryers.</summary>
    public int? Washers { get; init; }

    /// <summary>Water heaters.</summary>
    public int? WaterHeaters { get; init; }

    /// <summary>Microwaves and ovens.</summary>
    public int? Ovens { get; init; }

    /// <summary>Pond or garden by the house, in square metres.</summary>
    public decimal? PondOrGarden { get; init; }

    /// <summary>Annual crops, in square metres.</summary>
    public decimal? AnnualCrops { get; init; }

    /// <summary>Perennial crops, in square metres.</summary>
    public decimal? PerennialCrops { get; init; }

    /// <summary>Water surface, in square metres.</summary>
    public decimal? WaterSurface { get; init; }

    /// <summary>Forest land, in square metres.</summary>
    public decimal? Forest { get; init; }

    /// <summary>Buffaloes, cows and horses.</summary>
    public int? Cattle { get; init; }

    /// <summary>Pigs, goats and sheep.</summary>
    public int? PigsGoatsSheep { get; init; }

    /// <summary>Poultry.</summary>
    public int? Poultry { get; init; }

    /// <summary>Whether there is aquaculture.</summary>
    public bool? Aquaculture { get; init; }

    /// <summary>The rural area, TDMNPB, DBSH, BTB_DHMT, TN, DNB or DBSCL, for rural households.</summary>
    public string? RuralArea { get; init; }

    /// <summary>The region of the bonus, for urban households.</summary>
    public UrbanRegion? UrbanRegion { get; init; }

    /// <summary>The area.</summary>
    public override string ToString() => $"answers of form B1, {RuralArea ?? UrbanRegion?.ToString() ?? "?"}";
}
