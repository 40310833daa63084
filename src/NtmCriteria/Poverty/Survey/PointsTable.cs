using System.Collections.Immutable;

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

/// <summary>Another form that prints other points for the same row: a conflict inside the law.</summary>
/// <param name="Area">The area of the cell.</param>
/// <param name="Form">The number of the other form.</param>
/// <param name="Points">Its points.</param>
public sealed record PointsConflict(string Area, string Form, int Points)
{
    /// <summary>Area, form and points.</summary>
    public override string ToString() => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Points} in form {Form}, {Area}");
}

/// <summary>One row of form B1.</summary>
/// <param name="Item">The number of its item.</param>
/// <param name="Row">Its number in the item.</param>
/// <param name="Label">What is ticked.</param>
/// <param name="Quantity">What it asks about.</param>
/// <param name="From">The smallest value of the row.</param>
/// <param name="Below">The value at which it ends, or null where it has no end.</param>
/// <param name="Points">Points by area, in the order of the table's areas; null where the form of an area has no such row.</param>
/// <param name="Conflict">A cell that another form prints otherwise, or null.</param>
/// <param name="Note">What a reader must know, or null.</param>
public sealed record PointsRow(
    int Item, int Row, LocalText Label, SurveyQuantity Quantity, decimal From, decimal? Below,
    ImmutableArray<int?> Points, PointsConflict? Conflict, string? Note)
{
    internal ulong Values { get; init; }

    internal bool Holds(decimal value) => Values != 0
        ? (Values >> (int)value & 1) != 0
        : value >= From && (Below is null || value < Below);

    /// <summary>Item, row and label.</summary>
    public override string ToString() => $"{Item}.{Row} {Label.En}";
}

/// <summary>The points of form B1 (income) for six rural areas and urban households.</summary>
/// <remarks>Circular 02/2022/TT-BLĐTBXH, Annex III, form 3.3, in force for reviews from 01/01/2022.</remarks>
public sealed class PointsTable
{
    private static readonly Lazy<PointsTable> Builtin = new(FormReader.Points);

    internal PointsTable(
        string id, string form, LegalSource source, ImmutableArray<string> areas, ImmutableArray<PointsRow> rows)
    {
        (Id, Form, Source, Areas, Rows) = (id, form, source, areas, rows);
        Groups = [.. rows.GroupBy(r => r.Quantity).Select(g => g.ToImmutableArray())];
    }

    /// <summary>The table of the forms from 2022 on.</summary>
    public static PointsTable Circular2022 => Builtin.Value;

    /// <summary>The id of the table.</summary>
    public string Id { get; }

    /// <summary>The number of the form whose points these are.</summary>
    public string Form { get; }

    /// <summary>Where it stands in the law.</summary>
    public LegalSource Source { get; }

    /// <summary>The areas: RURAL_ and the code of a region, and URBAN.</summary>
    public ImmutableArray<string> Areas { get; }

    /// <summary>The rows in the order of the form.</summary>
    public ImmutableArray<PointsRow> Rows { get; }

    /// <summary>The rows by what they ask about: in a group at most one is ticked.</summary>
    internal ImmutableArray<ImmutableArray<PointsRow>> Groups { get; }

    /// <summary>The id.</summary>
    public override string ToString() => Id;
}
