namespace NtmCriteria.Poverty;

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
