namespace NtmCriteria.Titles;

/// <summary>Why an observation of the parts says nothing of the merged commune.</summary>
public enum CarryReason
{
    /// <summary>It is no ratio of counts: a rate, a limit or a judgement of the parts is none of the whole.</summary>
    NotACount,

    /// <summary>A part has no observation under this id.</summary>
    MissingInPart,

    /// <summary>A part was split, and no share was given.</summary>
    SplitWithoutShare,

    /// <summary>The sum exceeds the largest count.</summary>
    TooLarge,

    /// <summary>Somebody's verdict on a whole criterion of a part is none of the merged commune.</summary>
    AttestedOfPart,
}
