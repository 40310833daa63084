using System.Text.Json;
using NtmCriteria.Law;

namespace NtmCriteria.Poverty;

/// <summary>The JSON of a dwelling.</summary>
internal static class DwellingJson
{
    private static readonly WordShape<BuildingMaterial> Material = new();

    public static readonly ObjectShape<Dwelling> Shape = new("dwelling", o => new()
    {
        Wall = o.Maybe("wall", Material),
        Pillar = o.Maybe("pillar", Material),
        Roof = o.Maybe("roof", Material),
        Grade = o.Maybe("grade", new WordShape<DwellingGrade>()),
        FloorArea = o.Maybe("floorArea", DataValues.Decimal),
        MezzanineArea = o.Maybe("mezzanineArea", DataValues.Decimal) ?? 0,
        Water = o.Maybe("water", new WordShape<WaterSource>()),
        HygienicWater = o.Maybe("hygienicWater", Values.Flag),
        Latrine = o.Maybe("latrine", new WordShape<LatrineKind>()),
        HygienicLatrine = o.Maybe("hygienicLatrine", Values.Flag),
    });

    public static void Write(Utf8JsonWriter json, Dwelling dwelling)
    {
        json.WriteStartObject();
        json.Maybe("wall", dwelling.Wall);
        json.Maybe("pillar", dwelling.Pillar);
        json.Maybe("roof", dwelling.Roof);
        json.Maybe("grade", dwelling.Grade);
        json.Maybe("floorArea", dwelling.FloorArea);
        if (dwelling.MezzanineArea != 0) json.WriteNumber("mezzanineArea", dwelling.MezzanineArea);
        json.Maybe("water", dwelling.Water);
        json.Maybe("hygienicWater", dwelling.HygienicWater);
        json.Maybe("latrine", dwelling.Latrine);
        json.Maybe("hygienicLatrine", dwelling.HygienicLatrine);
        json.WriteEndObject();
    }
}
