namespace NtmCriteria.Poverty;

/// <summary>The causes of poverty of form 7.10.</summary>
[Flags]
public enum PovertyCauses
{
    /// <summary>None is named.</summary>
    None = 0,

    /// <summary>Lack of land for production.</summary>
    Land = 1,

    /// <summary>Lack of capital.</summary>
    Capital = 2,

    /// <summary>Lack of labour.</summary>
    Labour = 4,

    /// <summary>Lack of tools.</summary>
    Tools = 8,

    /// <summary>Lack of knowledge of production.</summary>
    Knowledge = 16,

    /// <summary>Lack of work skills.</summary>
    Skills = 32,

    /// <summary>Illness or accident.</summary>
    Illness = 64,

    /// <summary>Another cause.</summary>
    Other = 128,
}
