namespace NtmCriteria;

/// <summary>What a criterion's verdict rests on.</summary>
public enum VerdictBasis : byte
{
    /// <summary>The indicators alone.</summary>
    Indicators,

    /// <summary>Somebody's attested verdict, which no indicator decides against or for.</summary>
    Attested,

    /// <summary>Indicators, and an attested verdict that agrees.</summary>
    Both,

    /// <summary>Nothing: indicators and attested verdict contradict each other.</summary>
    Contradiction,
}
