namespace NtmCriteria.Poverty;

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
