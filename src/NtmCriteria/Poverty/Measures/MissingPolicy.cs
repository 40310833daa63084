namespace NtmCriteria.Poverty;

/// <summary>What is done with indicators that are not known.</summary>
public enum MissingPolicy
{
    /// <summary>Units with a missing indicator are left out.</summary>
    Listwise,

    /// <summary>The weights of the known indicators are scaled up to one; units without any are left out.</summary>
    Reweight,

    /// <summary>Missing counts as not deprived: the lower bound of H and M0.</summary>
    AsNotDeprived,

    /// <summary>Missing counts as deprived: the upper bound of H and M0.</summary>
    AsDeprived,
}
