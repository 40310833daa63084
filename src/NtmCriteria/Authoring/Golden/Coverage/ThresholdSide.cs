namespace NtmCriteria.Authoring.Golden;

/// <summary>On which side of a level a value lies.</summary>
public enum ThresholdSide
{
    /// <summary>Below the level.</summary>
    Below,

    /// <summary>Exactly at it.</summary>
    At,

    /// <summary>Above it.</summary>
    Above,
}
