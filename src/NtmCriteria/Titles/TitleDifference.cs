namespace NtmCriteria.Titles;

/// <summary>How the title that a commune holds compares with the tier that its values meet.</summary>
public enum TitleDifference
{
    /// <summary>No assessment was given.</summary>
    NotAssessed,

    /// <summary>Title and tier met are the same.</summary>
    Same,

    /// <summary>The title is above what is met: recognised, but below.</summary>
    RecognisedButBelow,

    /// <summary>More is met than the title says: met without the title.</summary>
    MetWithoutTitle,

    /// <summary>Something undetermined leaves the difference open.</summary>
    Open,

    /// <summary>The unit is outside the rural programme, or does not exist on the day: nothing is compared.</summary>
    NotCompared,
}
