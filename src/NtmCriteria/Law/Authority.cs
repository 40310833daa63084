namespace NtmCriteria.Law;

/// <summary>Who fixes the level of an indicator.</summary>
public enum Authority
{
    /// <summary>The national decision, or a ministry on its behalf.</summary>
    National,

    /// <summary>The People's Committee of the province.</summary>
    Province,
}
