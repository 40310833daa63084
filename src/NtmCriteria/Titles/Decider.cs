namespace NtmCriteria.Titles;

/// <summary>Who recognises and revokes.</summary>
public enum Decider
{
    /// <summary>The chairman of the provincial People's Committee.</summary>
    ProvincialChairman,

    /// <summary>The Prime Minister.</summary>
    PrimeMinister,

    /// <summary>A People's Committee that the province names.</summary>
    FixedByProvince,
}
