using NtmCriteria.Law;

namespace NtmCriteria.Zoning;

/// <summary>What is known of a commune for its group of 2026-2030; null is not known.</summary>
public sealed record GroupFacts
{
    /// <summary>Whether it lies next to an existing urban area.</summary>
    public bool? NextToUrbanArea { get; init; }

    /// <summary>Whether it is oriented to become urban.</summary>
    public bool? UrbanOrientation { get; init; }

    /// <summary>Agriculture in its economic structure, percent.</summary>
    public Observation? Agriculture { get; init; }

    /// <summary>Whether it is designated as a future new urban area.</summary>
    public bool? DesignatedUrbanArea { get; init; }

    /// <summary>How many of the four facts are known.</summary>
    public override string ToString()
    {
        var known = new object?[] { NextToUrbanArea, UrbanOrientation, Agriculture, DesignatedUrbanArea }.Count(f => f is not null);
        return $"{DocumentReader.Number(known)} of 4 facts are known";
    }
}
