namespace NtmCriteria.Titles;

/// <summary>What is known of a district whose title is reviewed.</summary>
/// <param name="CommunesRevoked">Communes whose recognition was revoked, of all communes; null where that is not known.</param>
/// <param name="FailingAtLeast">The criteria of the district set that certainly fail.</param>
/// <param name="FailingAtMost">Those that fail if everything undetermined fails.</param>
/// <param name="Criteria">The criteria of the set.</param>
public sealed record DistrictFacts(Ratio? CommunesRevoked, int FailingAtLeast, int FailingAtMost, int Criteria)
{
    /// <summary>Whether a key criterion fails, where somebody knows which ones are key; null otherwise.</summary>
    public bool? KeyFails { get; init; }

    /// <summary>The counts.</summary>
    public override string ToString() =>
        $"{CommunesRevoked?.ToString() ?? "?"} communes revoked, {FailingAtLeast} to {FailingAtMost} of {Criteria} criteria fail";
}
