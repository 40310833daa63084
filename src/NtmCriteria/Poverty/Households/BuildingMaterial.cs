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
