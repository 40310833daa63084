namespace NtmCriteria.Poverty;

/// <summary>The region that decides the bonus of urban households, as of 2022.</summary>
public enum UrbanRegion
{
    /// <summary>Red River Delta.</summary>
    RedRiverDelta = 1,

    /// <summary>Northern Midlands and Mountains.</summary>
    NorthernMidlands = 2,

    /// <summary>North Central and Central Coast.</summary>
    NorthCentralAndCoast = 3,

    /// <summary>Central Highlands.</summary>
    CentralHighlands = 4,

    /// <summary>South East.</summary>
    SouthEast = 5,

    /// <summary>Mekong Delta.</summary>
    MekongDelta = 6,

    /// <summary>A centrally run city, in whatever region.</summary>
    CentralCity = 7,
}
