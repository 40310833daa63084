namespace NtmCriteria.Poverty;

/// <summary>The main material of a part of the dwelling.</summary>
public enum BuildingMaterial
{
    /// <summary>Concrete.</summary>
    Concrete,

    /// <summary>Brick or stone.</summary>
    BrickOrStone,

    /// <summary>Durable wood.</summary>
    DurableWood,

    /// <summary>Durable metal, iron or steel.</summary>
    Metal,

    /// <summary>Tile.</summary>
    Tile,

    /// <summary>Purpose-made metal sheet.</summary>
    MetalSheet,

    /// <summary>Any other material.</summary>
    Other,
}

/// <summary>The grade of a dwelling on the four-step scale of 2016-2020.</summary>
public enum DwellingGrade
{
    /// <summary>Permanent (kiên cố).</summary>
    Permanent,

    /// <summary>Semi-permanent (bán kiên cố).</summary>
    SemiPermanent,

    /// <summary>Not durable (thiếu kiên cố).</summary>
    NotDurable,

    /// <summary>Makeshift (đơn sơ).</summary>
    Makeshift,
}

/// <summary>The main source of water for daily life.</summary>
public enum WaterSource
{
    /// <summary>Piped water.</summary>
    Piped,

    /// <summary>Drilled well.</summary>
    DrilledWell,

    /// <summary>Protected dug well.</summary>
    ProtectedDugWell,

    /// <summary>Protected spring.</summary>
    ProtectedSpring,

    /// <summary>Bought or bottled water.</summary>
    BoughtOrBottled,

    /// <summary>Rain water.</summary>
    Rain,

    /// <summary>Any other source.</summary>
    Other,
}

/// <summary>The kind of latrine.</summary>
public enum LatrineKind
{
    /// <summary>Septic or semi-septic.</summary>
    Septic,

    /// <summary>Pour-flush.</summary>
    PourFlush,

    /// <summary>Ventilated improved.</summary>
    VentilatedImproved,

    /// <summary>Two compartments.</summary>
    TwoCompartment,

    /// <summary>Any other kind.</summary>
    Other,

    /// <summary>None.</summary>
    None,
}

/// <summary>Means of information in the household, shared or personal.</summary>
[Flags]
public enum InformationDevices
{
    /// <summary>None.</summary>
    None = 0,

    /// <summary>Television.</summary>
    Television = 1,

    /// <summary>Radio.</summary>
    Radio = 2,

    /// <summary>Desktop computer.</summary>
    Desktop = 4,

    /// <summary>Telephone shared by the household.</summary>
    Telephone = 8,

    /// <summary>Laptop.</summary>
    Laptop = 16,

    /// <summary>Tablet.</summary>
    Tablet = 32,

    /// <summary>Smartphone.</summary>
    Smartphone = 64,

    /// <summary>Within hearing of the commune's loudspeaker.</summary>
    Loudspeaker = 128,
}

/// <summary>The dwelling of a household; anything may be missing.</summary>
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
