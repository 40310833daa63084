namespace NtmCriteria.Law;

/// <summary>A former province that a commune may have belonged to, and the region that it would bring.</summary>
/// <param name="Province">The former province.</param>
/// <param name="Region">The code of its region.</param>
public sealed record PossibleRegion(string Province, string Region)
{
    /// <summary>Both.</summary>
    public override string ToString() => $"{Province}: {Region}";
}
