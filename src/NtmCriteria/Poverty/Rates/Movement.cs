namespace NtmCriteria.Poverty;

/// <summary>How one household moved between two reviews, seen from one class.</summary>
public enum Movement
{
    /// <summary>In the class in neither year.</summary>
    Outside,

    /// <summary>In the class in both years.</summary>
    Stayed,

    /// <summary>Moved between poor and near-poor, out of the class.</summary>
    ToOtherClass,

    /// <summary>Rose above near-poor.</summary>
    Escaped,

    /// <summary>Left the lists: moved away, dissolved.</summary>
    LeftOtherwise,

    /// <summary>Moved between poor and near-poor, into the class.</summary>
    FromOtherClass,

    /// <summary>Fell back: had left poverty before.</summary>
    Relapsed,

    /// <summary>Entered for the first time.</summary>
    New,

    /// <summary>Came onto the lists otherwise: moved in, split off.</summary>
    CameOtherwise,

    /// <summary>The class of one of the years is open.</summary>
    Undetermined,
}
