namespace NtmCriteria;

/// <summary>Somebody's verdict on a whole criterion, without the values behind it.</summary>
/// <param name="Criterion">The number of the criterion.</param>
/// <param name="Met">The verdict.</param>
/// <param name="Source">Who says so, or null.</param>
public sealed record Attestation(int Criterion, bool Met, string? Source = null)
{
    /// <summary>Criterion, verdict and who says so.</summary>
    public override string ToString() =>
        $"criterion {Criterion} attested as {(Met ? "met" : "not met")}{(Source is null ? "" : $" ({Source})")}";
}
