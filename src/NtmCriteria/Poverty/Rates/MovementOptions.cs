namespace NtmCriteria.Poverty;

/// <summary>How the households of two years are followed.</summary>
public sealed record MovementOptions
{
    /// <summary>What makes a household this one.</summary>
    public HouseholdKey Key { get; init; }

    /// <summary>
    /// The households that were poor or near-poor in an earlier year and left; null where they are not known: a relapse
    /// then counts as new.
    /// </summary>
    public IReadOnlySet<HouseholdIdentity>? PoorEarlier { get; init; }

    /// <summary>Whether two years may have no household in common; otherwise that is an error.</summary>
    public bool AllowNoMatch { get; init; }

    /// <summary>Whether both follow households alike.</summary>
    /// <param name="other">The other options.</param>
    public bool Equals(MovementOptions? other) =>
        other is not null && Key == other.Key && AllowNoMatch == other.AllowNoMatch
        && (ReferenceEquals(PoorEarlier, other.PoorEarlier)
            || (PoorEarlier is not null && other.PoorEarlier is not null && PoorEarlier.SetEquals(other.PoorEarlier)));

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Key, AllowNoMatch, PoorEarlier?.Count);

    /// <summary>Key and what is allowed.</summary>
    public override string ToString() => $"by {Key}{(AllowNoMatch ? ", no household need be in both years" : "")}";
}
