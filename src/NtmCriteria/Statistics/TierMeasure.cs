namespace NtmCriteria.Statistics;

/// <summary>What a count of tiers counts. The three never stand in for each other.</summary>
public enum TierMeasure
{
    /// <summary>The tier whose conditions are all met, by the values known.</summary>
    MetForCertain,

    /// <summary>The highest tier that nothing known rules out.</summary>
    StillPossible,

    /// <summary>The highest title on record: a decision, not an assessment.</summary>
    TitleHeld,
}
