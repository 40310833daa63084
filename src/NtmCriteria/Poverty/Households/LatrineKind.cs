namespace NtmCriteria.Poverty;

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
