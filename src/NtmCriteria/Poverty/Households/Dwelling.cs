namespace NtmCriteria.Poverty;

/// <summary>The dwelling of a household; anything may be missing.</summary>
[System.Text.Json.Serialization.JsonConverter(typeof(Serialization.NtmJsonConverter))]
public sealed record Dwelling
{
    /// <summary>The main material of the wall.</summary>
    public BuildingMaterial? Wall { get; init; }

    /// <summary>The main material of the pillars.</summary>
    public BuildingMaterial? Pillar { get; init; }

    /// <summary>The main material of the roof.</summary>
    public BuildingMaterial? Roof { get; init; }

    /// <summary>The grade of 2016-2020.</summary>
    public DwellingGrade? Grade { get; init; }

    /// <summary>
    /// Floor in square metres, without bathroom, toilet, kitchen, store, business or let space, and without a mezzanine.
    /// </summary>
    public decimal? FloorArea { get; init; }

    /// <summary>Mezzanine in square metres; half of it counts.</summary>
    public decimal MezzanineArea { get; init; }

    /// <summary>The main source of water.</summary>
    public WaterSource? Water { get; init; }

    /// <summary>Whether the water is judged hygienic, as 2016-2020 asked.</summary>
    public bool? HygienicWater { get; init; }

    /// <summary>The kind of latrine.</summary>
    public LatrineKind? Latrine { get; init; }

    /// <summary>Whether the latrine is judged hygienic, as 2016-2020 asked.</summary>
    public bool? HygienicLatrine { get; init; }

    internal decimal? CountedArea => FloorArea is { } floor ? floor + (MezzanineArea / 2) : null;

    /// <summary>Materials and floor.</summary>
    public override string ToString() => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"wall {Wall}, pillar {Pillar}, roof {Roof}, {FloorArea} m²");
}
