namespace NtmCriteria.Authoring.Limits;

/// <summary>What was decided of a commune, as it was published.</summary>
public enum PublishedResult
{
    /// <summary>Recognised by decision: everything that its set asks is met.</summary>
    Recognised,

    /// <summary>An appraisal found everything met; the decision was not seen.</summary>
    Appraised,

    /// <summary>Filed, proposed or reported as meeting everything: nobody of the deciding side has said so.</summary>
    Reported,

    /// <summary>Not recognised; only indicators that are named as failed say anything.</summary>
    Failed,

    /// <summary>Nothing that speaks of a level.</summary>
    Other,
}
